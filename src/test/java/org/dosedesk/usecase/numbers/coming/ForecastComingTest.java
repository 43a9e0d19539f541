package org.dosedesk.usecase.numbers.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.coming.DueWorker.Hold;
import org.dosedesk.domain.coming.Week;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Four weeks from Tuesday 28.12.2021 on: the first ends on 02.01.2022, the last on 23.01.2022.
class ForecastComingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 28);

    private final TestPlant plant = new TestPlant();
    private final Map<Id<Worker>, LocalDate> due = new HashMap<>();
    private final Map<Id<Worker>, WorkerSchedule.Hold> holds = new HashMap<>();
    private int number = 1;

    @Test
    void eachCountsOnceInTheWeekDue() {
        worker("2021-12-27");
        worker("2021-12-28");
        worker("2022-01-02");
        worker("2022-01-03");
        worker("2022-01-23");
        worker("2022-01-24");
        worker(null);

        ComingPlan plan = plan();

        assertThat(plan.people()).hasSize(5);
        assertThat(plan.backlog(null)).extracting(DueWorker::day).containsExactly(LocalDate.of(2021, 12, 27));
        assertThat(plan.list().stream().map(week -> plan.in(week, null).size())).containsExactly(2, 1, 0, 1);
        assertThat(plan.in(Week.of(DAY), plant.site.id())).hasSize(2);
        assertThat(plan.in(Week.of(DAY), plant.office.id())).isEmpty();
        assertThat(plan.end()).isEqualTo(LocalDate.of(2022, 1, 23));
    }

    @Test
    void whoLeavesBeforeIsLeftOut() {
        Worker leaves = worker("2022-01-10");
        Worker stays = worker("2022-01-10");
        plant.register.save(List.of(
                new Change(leaves, leaves.left(LocalDate.of(2022, 1, 10))),
                new Change(stays, stays.left(LocalDate.of(2022, 1, 11)))));

        assertThat(plan().people()).extracting(DueWorker::worker).containsExactly(stays.id());
    }

    @Test
    void anExemptionThatEndsInTimeMovesTheDayAndOneThatDoesNotHolds() {
        Worker moved = worker("2021-12-20");
        Worker chained = worker("2022-01-01");
        Worker held = worker("2022-01-05");
        Worker refused = worker("2022-01-06");
        Worker lateWaiver = worker("2022-01-07");
        plant.save(List.of(
                TestPlant.waiver(moved, Waiver.Kind.EXEMPTION, "", "2021-12-01", "2022-01-09"),
                TestPlant.waiver(chained, Waiver.Kind.EXEMPTION, "", "2021-12-01", "2022-01-03"),
                TestPlant.waiver(chained, Waiver.Kind.REFUSAL, "", "2022-01-04", "2022-01-12"),
                TestPlant.waiver(held, Waiver.Kind.EXEMPTION, "", "2021-12-01", "2022-01-23"),
                TestPlant.waiver(refused, Waiver.Kind.REFUSAL, "", "2021-12-01", null),
                TestPlant.waiver(lateWaiver, Waiver.Kind.EXEMPTION, "", "2022-01-08", null)));

        assertThat(plan().people())
                .extracting(DueWorker::worker, DueWorker::day, DueWorker::hold)
                .containsExactlyInAnyOrder(
                        tuple(moved.id(), LocalDate.of(2022, 1, 10), Hold.NONE),
                        tuple(chained.id(), LocalDate.of(2022, 1, 13), Hold.NONE),
                        tuple(held.id(), LocalDate.of(2022, 1, 5), Hold.EXEMPT),
                        tuple(refused.id(), LocalDate.of(2022, 1, 6), Hold.REFUSED),
                        tuple(lateWaiver.id(), LocalDate.of(2022, 1, 7), Hold.NONE));
        assertThat(plan().order(plant.site.id(), 10, 10)).satisfies(order -> {
            assertThat(order.due()).isEqualTo(5);
            assertThat(order.exempt()).isEqualTo(1);
            assertThat(order.refused()).isEqualTo(1);
            assertThat(order.expected()).isEqualTo(3);
        });
    }

    @Test
    void aDoctorsClearanceKeepsNobodyAway() {
        Worker cleared = worker("2022-01-05");
        plant.save(List.of(TestPlant.waiver(cleared, Waiver.Kind.CLEARANCE, "Ахметова", "2021-12-01", null)));

        assertThat(plan().people()).extracting(DueWorker::hold).containsExactly(Hold.NONE);
    }

    @Test
    void whoIsHeldOrPostponedBeyondTheWeeksNeedsNoVial() {
        Worker contraindicated = worker("2022-01-05");
        Worker waiting = worker("2022-01-05");
        Worker allowedInTime = worker("2022-01-05");
        Worker postponed = worker("2022-01-05");
        worker("2022-01-05");
        holds.put(contraindicated.id(), hold(Grade.CONTRAINDICATED, null));
        holds.put(waiting.id(), hold(Grade.PRECAUTION, LocalDate.of(2022, 1, 24)));
        holds.put(allowedInTime.id(), hold(Grade.CONTRAINDICATED, LocalDate.of(2022, 1, 23)));
        plant.save(List.of(new NotGiven(
                Id.random(),
                postponed.id(),
                LocalDate.of(2021, 12, 27),
                null,
                NotGiven.Reason.POSTPONED,
                null,
                LocalDate.of(2022, 1, 24),
                "",
                new Recorded(Instant.EPOCH, "nurse"),
                null)));

        assertThat(plan().people())
                .extracting(DueWorker::worker, DueWorker::day, DueWorker::hold)
                .contains(
                        tuple(contraindicated.id(), LocalDate.of(2022, 1, 5), Hold.CONTRAINDICATED),
                        tuple(waiting.id(), LocalDate.of(2022, 1, 5), Hold.AWAITING_DOCTOR),
                        tuple(allowedInTime.id(), LocalDate.of(2022, 1, 23), Hold.NONE),
                        tuple(postponed.id(), LocalDate.of(2022, 1, 5), Hold.POSTPONED));
        assertThat(plan().order(plant.site.id(), 0, 1)).satisfies(order -> {
            assertThat(order.due()).isEqualTo(5);
            assertThat(order.held()).isEqualTo(2);
            assertThat(order.postponed()).isEqualTo(1);
            assertThat(order.vials()).isEqualTo(2);
        });
    }

    private static WorkerSchedule.Hold hold(Grade grade, @Nullable LocalDate allowedFrom) {
        return new WorkerSchedule.Hold(grade, new Cause(Cause.Kind.OBSERVATION, "007", null, DAY, ""), allowedFrom);
    }

    @Test
    void stopsWhenItIsNoLongerWanted() {
        worker("2022-01-10");
        Assertions.assertThatThrownBy(() -> forecast().of(plant.register.snapshot(), DAY, 4, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void nobodyIsAPlanToo() {
        assertThat(plan().people()).isEmpty();
        assertThat(plan().order(plant.site.id(), 10, 10).vials()).isZero();
    }

    private ComingPlan plan() {
        return forecast().of(plant.register.snapshot(), DAY, 4, Progress.NONE);
    }

    private ForecastComing forecast() {
        return new ForecastComing(
                (worker, snapshot, day) -> {
                    LocalDate on = due.get(worker.id());
                    return Optional.of(new WorkerSchedule(
                            worker.id(),
                            on == null ? RevaccinationStatus.NO_DOSES : RevaccinationStatus.UPCOMING,
                            on,
                            null,
                            holds.get(worker.id())));
                },
                () -> VaccineCatalogue.COVID_19);
    }

    private Worker worker(@Nullable String dueOn) {
        Worker worker = plant.worker(String.valueOf(1000 + number++), "Ким Анна", "1980-01-01", plant.boiler);
        if (dueOn != null) {
            due.put(worker.id(), LocalDate.parse(dueOn));
        }
        return worker;
    }
}
