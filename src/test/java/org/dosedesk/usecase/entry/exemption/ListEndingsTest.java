package org.dosedesk.usecase.entry.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListEndingsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 15);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final ListEndings list =
            new ListEndings(new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19));

    /// The first and the last day belong to the month; 2024 is a leap year.
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-02, 0",
        "2024-02-01, 2024-02, 1",
        "2024-02-29, 2024-02, 1",
        "2024-03-01, 2024-02, 0",
        "2024-12-31, 2024-12, 1",
        "2025-01-01, 2024-12, 0",
        "          , 2024-02, 0",
    })
    void theMonthsFirstAndLastDayBelongToIt(@Nullable LocalDate until, YearMonth month, int found) {
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2023, 12, 1), until);

        assertThat(endings(month)).hasSize(found);
    }

    /// From 20.02.2024 no dose against COVID-19 is asked for any more.
    @Test
    void whatIsListedAndWhatIsThen() {
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 16));
        plant.waiver(worker, Waiver.Kind.REFUSAL, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 18));
        new RecordPeriod(plant.register)
                .save(new ObservationDraft(
                        worker.id(),
                        null,
                        ObservationKind.PREGNANT,
                        null,
                        LocalDate.of(2023, 7, 1),
                        LocalDate.of(2024, 2, 27)));
        postponed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 10));

        assertThat(endings(YearMonth.of(2024, 2)))
                .extracting(Ending::sort, Ending::last, Ending::then)
                .containsExactly(
                        tuple(Ending.Sort.POSTPONEMENT, LocalDate.of(2024, 2, 10), RevaccinationStatus.EXEMPT),
                        tuple(Ending.Sort.EXEMPTION, LocalDate.of(2024, 2, 16), RevaccinationStatus.REFUSED),
                        tuple(Ending.Sort.REFUSAL, LocalDate.of(2024, 2, 18), RevaccinationStatus.NO_DOSES),
                        tuple(Ending.Sort.OBSERVATION, LocalDate.of(2024, 2, 27), null));
    }

    @Test
    void aPostponementThatWasFollowedByADoseIsDone() {
        postponed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 10));
        plant.dose(worker, "qazvac", LocalDate.of(2024, 2, 9));

        assertThat(endings(YearMonth.of(2024, 2))).isEmpty();
    }

    @Test
    void leaversAndVoidedEntriesAreOnNoList() {
        Waiver waiver =
                plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 20));
        leave(LocalDate.of(2024, 2, 21));
        assertThat(endings(YearMonth.of(2024, 2))).hasSize(1);
        leave(LocalDate.of(2024, 2, 20));
        assertThat(endings(YearMonth.of(2024, 2))).isEmpty();
        leave(null);
        new VoidEntry(plant.register).voidEntry(waiver, "Ошибка");
        assertThat(endings(YearMonth.of(2024, 2))).isEmpty();
    }

    private List<Ending> endings(YearMonth month) {
        return list.of(month, plant.register.snapshot(), TODAY);
    }

    private void postponed(LocalDate date, LocalDate until) {
        plant.register.save(List.of(Change.add(new NotGiven(
                Id.random(),
                worker.id(),
                date,
                null,
                NotGiven.Reason.POSTPONED,
                null,
                until,
                "",
                new Recorded(Instant.parse("2024-02-01T04:00:00Z"), "Мейіргер"),
                null))));
    }

    private void leave(@Nullable LocalDate left) {
        Worker w = plant.register.snapshot().get(Worker.class, worker.id());
        plant.register.save(List.of(
                new Change(w, SomeWorker.like(w).employed(w.hired(), left).worker())));
    }
}
