package org.dosedesk.usecase.keeping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whenever the demo is opened, the real schedule gives it people of every status to look at.
class DemoStatusesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2022-03-01", "2022-08-31", "2024-02-19"})
    void everyStatusIsThere(LocalDate today) {
        Map<RevaccinationStatus, Integer> counts = counts(today);

        assertThat(counts.keySet()).containsAll(Arrays.asList(RevaccinationStatus.values()));
        assertThat(counts.values()).allMatch(count -> count >= 5);
    }

    /// From 20.02.2024 no dose against COVID-19 is asked for any more: the demo lives in the other groups then.
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-20", "2026-11-22"})
    void nobodyNeedsADoseAgainstCovid19AnyMore(LocalDate today) {
        assertThat(counts(today))
                .doesNotContainKeys(
                        RevaccinationStatus.NO_DOSES,
                        RevaccinationStatus.INCOMPLETE,
                        RevaccinationStatus.DUE,
                        RevaccinationStatus.OVERDUE);
    }

    private static Map<RevaccinationStatus, Integer> counts(LocalDate today) {
        Recorded recorded = new Recorded(Instant.EPOCH, "Demo");
        Snapshot snapshot = Snapshot.EMPTY
                .with(VaccineCatalogue.kazakhstan())
                .with(DemoWorkforce.changes(today, recorded).stream()
                        .map(Change::after)
                        .toList());
        ForecastScheduler scheduler =
                new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
        Map<RevaccinationStatus, Integer> counts = new EnumMap<>(RevaccinationStatus.class);
        snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(today))
                .flatMap(worker -> scheduler.schedule(worker, snapshot, today).stream())
                .forEach(schedule -> counts.merge(schedule.status(), 1, Integer::sum));
        return counts;
    }
}
