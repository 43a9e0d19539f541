package org.dosedesk.print.report;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.coverage.Knowledge;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// Reports of campaigns for tests.
public final class CoverageReportFixture {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private CoverageReportFixture() {}

    /// A report on a plant with so many sites, on which nobody works.
    public static CoverageReport manySites(int sites) {
        SamplePlant plant = new SamplePlant(DAY);
        for (int i = 0; i < sites; i++) {
            plant.place("Ұзақ атаулы нысан № " + i);
        }
        return report(plant.register, DAY);
    }

    /// The report of a register on a day.
    public static CoverageReport report(Register register, LocalDate day) {
        ForecastScheduler scheduler =
                new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
        return new CoverageReport(
                new CoverageOfDay(register, scheduler, () -> VaccineCatalogue.COVID_19)
                        .of(day, Knowledge.NOW, Progress.NONE),
                scheduler
                        .ruleSet(day)
                        .map(rules -> rules.name() + " " + rules.version())
                        .orElse(""),
                register.user(),
                day,
                register.demo());
    }
}
