package org.dosedesk.usecase.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.LaterChange.Kind;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What was written down later is told from what was known on the evening of a day, though it be half an hour
/// later.
class LaterChangesTest {
    private static final LocalDate DAY = TestPlant.TODAY;

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Асанов Асан", "1980-01-01", plant.boiler);
    private final MovedClock clock = new MovedClock(DAY);
    private final Register register = Register.open(plant.store, clock, "Nurse", false);
    private final CoverageOfDay coverage = new CoverageOfDay(
            register,
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19),
            () -> VaccineCatalogue.COVID_19);

    static List<Arguments> oneFieldEach() {
        return Stream.<Map.Entry<Kind, UnaryOperator<SomeWorker>>>of(
                        Map.entry(Kind.WORKER_CORRECTED, one -> one.born(LocalDate.of(1981, 1, 1))),
                        Map.entry(Kind.WORKER_CORRECTED, one -> one.sex(Sex.FEMALE)),
                        Map.entry(Kind.EMPLOYMENT_CORRECTED, one -> one.employed(LocalDate.of(2016, 1, 1), null)),
                        Map.entry(
                                Kind.EMPLOYMENT_CORRECTED,
                                one -> one.employed(LocalDate.of(2015, 3, 1), LocalDate.of(2023, 1, 1))))
                .map(one -> Arguments.of(one.getKey(), one.getValue()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("oneFieldEach")
    void oneFieldIsEnough(Kind kind, UnaryOperator<SomeWorker> change) {
        clock.moveTo(DAY.plusDays(1));
        register.save(
                List.of(new Change(worker, change.apply(SomeWorker.like(worker)).worker())));

        assertThat(later().counts()).isEqualTo(Map.of(kind, 1));
    }

    @Test
    void whatIsWrittenDownHalfAnHourAfterMidnightWasNotKnownThatEvening() {
        register.save(List.of(Change.add(TestPlant.dose(worker, "qazvac", "2022-01-10"))));
        clock.moveTo(DAY.plusDays(1));
        register.save(List.of(Change.add(TestPlant.dose(worker, "qazvac", "2022-02-10"))));

        assertThat(later().counts()).isEqualTo(Map.of(Kind.DOSE_ENTERED, 1));
        assertThat(coverage.of(DAY, Knowledge.THEN, Progress.NONE).schedules())
                .extracting(WorkerSchedule::status)
                .containsExactly(RevaccinationStatus.INCOMPLETE);
    }

    private LaterKnowledge later() {
        return LaterKnowledge.of(
                coverage.of(DAY, Knowledge.THEN, Progress.NONE), coverage.of(DAY, Knowledge.NOW, Progress.NONE));
    }
}
