package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;

class SchedulesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final ConcurrentLinkedQueue<Id<Worker>> scheduled = new ConcurrentLinkedQueue<>();
    private final Schedules schedules = new Schedules(plant.register, (worker, snapshot, asOf) -> {
        scheduled.add(worker.id());
        return Optional.of(new WorkerSchedule(
                worker.id(),
                snapshot.dosesOf(worker.id()).isEmpty() ? RevaccinationStatus.NO_DOSES : RevaccinationStatus.INCOMPLETE,
                null,
                null));
    });

    @Test
    void aSaveConcernsOnlyTheWorkerItIsAbout() {
        Worker one = plant.worker("Асанов", "Асан", plant.boilers, plant.stationSite);
        Worker other = plant.worker("Үсенов", "Үсен", plant.boilers, plant.stationSite);
        schedules.computeAll(TODAY, Progress.NONE);
        scheduled.clear();
        List<Set<Id<Worker>>> told = new ArrayList<>();
        schedules.onChanged(told::add);

        plant.dose(one, "qazvac", TODAY);

        assertThat(scheduled).containsExactly(one.id());
        assertThat(told).containsExactly(Set.of(one.id()));
        assertThat(schedules.of(one.id()).orElseThrow().status()).isEqualTo(RevaccinationStatus.INCOMPLETE);
        assertThat(schedules.of(other.id()).orElseThrow().status()).isEqualTo(RevaccinationStatus.NO_DOSES);
    }

    @Test
    void onlyThoseOnTheRosterAsOfTheDayHaveASchedule() {
        Worker worker = plant.worker("Асанов", "Асан", plant.boilers, plant.stationSite);
        schedules.computeAll(LocalDate.of(2010, 2, 28), Progress.NONE);
        assertThat(schedules.all()).isEmpty();
        schedules.computeAll(LocalDate.of(2010, 3, 1), Progress.NONE);
        assertThat(schedules.all()).extracting(WorkerSchedule::worker).containsExactly(worker.id());
    }

    @Test
    void aWorkerWhoLeavesFallsOff() {
        Worker worker = plant.worker("Асанов", "Асан", plant.boilers, plant.stationSite);
        schedules.computeAll(TODAY, Progress.NONE);

        plant.register.save(List.of(new Change(worker, leaving(worker, TODAY))));

        assertThat(schedules.of(worker.id())).isEmpty();
    }

    @Test
    void cancelledWorkLeavesTheSchedulesAsTheyWere() {
        for (int i = 0; i < 600; i++) {
            plant.worker("Асанов", "Асан", plant.boilers, plant.stationSite);
        }
        schedules.computeAll(TODAY, Progress.NONE);

        assertThatThrownBy(() -> schedules.computeAll(TODAY.plusDays(1), (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(schedules.asOf()).isEqualTo(TODAY);
        assertThat(schedules.all()).hasSize(600);
    }

    private static Worker leaving(Worker worker, LocalDate day) {
        return SomeWorker.like(worker).employed(worker.hired(), day).worker();
    }
}
