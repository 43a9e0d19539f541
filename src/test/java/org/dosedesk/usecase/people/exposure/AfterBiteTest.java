package org.dosedesk.usecase.people.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.exemption.ObservationDraft;
import org.dosedesk.usecase.entry.exemption.RecordPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AfterBiteTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Map<Id<Worker>, WorkerSchedule> schedules = new HashMap<>();

    @Test
    void whoeverIsDueTodayOrMissedADayIsListed() {
        LocalDate today = TestPlant.TODAY;
        Worker fresh = bitten("1004", today, RevaccinationStatus.NO_DOSES, null);
        Worker missed = bitten("1005", today.minusDays(5), RevaccinationStatus.INCOMPLETE, today.minusDays(2));
        bitten("1006", today.minusDays(3), RevaccinationStatus.INCOMPLETE, today.plusDays(4));

        AfterBite after = new AfterBite((worker, snapshot, day) -> Optional.ofNullable(schedules.get(worker.id())));

        assertThat(after.on(plant.register.snapshot(), today))
                .extracting(AfterBite.Bitten::worker, AfterBite.Bitten::next, bitten -> bitten.overdueOn(today))
                .containsExactly(tuple(missed, today.minusDays(2), true), tuple(fresh, today, false));
    }

    private Worker bitten(String number, LocalDate day, RevaccinationStatus status, @Nullable LocalDate due) {
        Worker worker = plant.register.snapshot().all(Worker.class).stream()
                .filter(one -> one.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
        new RecordPeriod(plant.register)
                .save(new ObservationDraft(worker.id(), null, ObservationKind.BITE, null, day, null));
        schedules.put(worker.id(), new WorkerSchedule(worker.id(), status, due, null));
        return worker;
    }
}
