package org.dosedesk.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.usecase.numbers.charts.ChartsSheet;

/// Charts of an invented plant with long names.
public final class ChartsFixture {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private ChartsFixture() {}

    /// Charts of so many weeks, units and sites.
    public static ChartsSheet sheet(int weeks, int places, boolean demo) {
        List<CoveragePoint> points = new ArrayList<>();
        for (int week = weeks - 1; week >= 0; week--) {
            points.add(new CoveragePoint(DAY.minusWeeks(week), (weeks - week) * 900 / weeks, 2446));
        }
        List<ChartNumbers.UnitShare> units = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        List<DueWorker> falling = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            String name = "Ш. Шөкин атындағы Қапшағай су электр станциясы өндірістік департаменті № " + (i + 1);
            units.add(new ChartNumbers.UnitShare(name, new CoveragePoint(DAY, 10 * i, 300)));
            Site site = new Site(Id.random(), "Қапшағай СЭС № " + (i + 1), null);
            sites.add(site);
            for (int k = 0; k < 5 * i; k++) {
                falling.add(new DueWorker(Id.random(), site.id(), DAY.plusDays(k), false, DueWorker.Hold.NONE));
            }
        }
        return new ChartsSheet(
                new ChartNumbers(
                        DAY, VaccineCatalogue.COVID_19, points, units, new ComingPlan(DAY, 12, falling), sites),
                OptionalInt.of(80),
                "Сейітқызы Айгүл",
                DAY,
                demo);
    }
}
