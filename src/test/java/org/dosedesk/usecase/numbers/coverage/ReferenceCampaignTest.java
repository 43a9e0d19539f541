package org.dosedesk.usecase.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.coverage.RevaccinationStatus.DUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.OVERDUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REVACCINATED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The reference campaign of January and February 2022, and its twin: invented work forces with known totals.
class ReferenceCampaignTest {
    @ParameterizedTest
    @EnumSource
    void givesTheKnownFigures(ReferenceCampaign campaign) {
        Register register = campaign.register();
        Snapshot snapshot = register.snapshot();
        Coverage coverage = coverage(register);

        assertThat(coverage.total()).isEqualTo(campaign.total());

        Map<String, Tally> units = coverage.byUnit().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> snapshot.get(Unit.class, entry.getKey()).name(), Map.Entry::getValue));
        assertThat(units).hasSize(9);
        for (String unit : List.of("ТЭЦ-3", "ТЭЦ-1 им. Б. Оразбаева")) {
            assertThat(share(Objects.requireNonNull(units.get(unit)))).as(unit).isEqualTo(campaign.unit(unit));
        }
        assertThat(units.values()).allMatch(tally -> tally.of(REVACCINATED) * 3 > tally.total());

        Map<String, Tally> sites = coverage.bySite().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> snapshot.get(Site.class, entry.getKey()).name(), Map.Entry::getValue));
        assertThat(share(Objects.requireNonNull(sites.get("ТЭЦ-3")))).isEqualTo(campaign.thirdStation());
        assertThat(sites.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.of(
                                        entry.getValue().of(DUE),
                                        entry.getValue().of(OVERDUE)))))
                .isEqualTo(campaign.dueBySite());
    }

    private static ReferenceCampaign.Share share(Tally tally) {
        return new ReferenceCampaign.Share(tally.total(), tally.of(REVACCINATED));
    }

    private static Coverage coverage(Register register) {
        Schedules schedules = new Schedules(
                register, new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19));
        schedules.computeAll(ReferenceCampaign.DAY, Progress.NONE);
        return new CountCoverage().count(schedules.all(), register.snapshot());
    }
}
