package org.dosedesk.usecase.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the counts of 100,000 workers, each figure beside the bare schedules of the same run; the figures lie
/// in
/// `target/bench-coverage.txt`. Nothing here fails for being slow.
@Tag("bench")
class CoverageBench {
    private static final int WORKERS = 100_000;
    private static final int WEEKS = 52;
    private static final int STORY = 2_446;
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private final List<String> report = new ArrayList<>();
    private final ForecastScheduler scheduler =
            new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), VaccineCatalogue.COVID_19);

    @Test
    void coverage() throws Exception {
        Register many = register(WORKERS);
        Register story = register(STORY);
        Schedules schedules = new Schedules(many, scheduler);
        CoverageOfDay coverage = new CoverageOfDay(many, scheduler, () -> VaccineCatalogue.COVID_19);
        List<LocalDate> weeks =
                IntStream.range(0, WEEKS).mapToObj(DAY::minusWeeks).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            report.add("round " + round);
            double bare = timed("bare schedules of " + WORKERS, () -> {
                schedules.computeAll(DAY, Progress.NONE);
                return schedules.all();
            });
            double counted = timed(
                    "coverage of " + WORKERS + " as of a day, known now",
                    () -> coverage.of(DAY, Knowledge.NOW, Progress.NONE));
            double compared =
                    timed("both eyes and what is behind the difference", () -> coverage.compare(DAY, Progress.NONE));
            report.add(String.format(
                    Locale.ROOT, "%8.2f x  coverage, %.2f x  both eyes", counted / bare, compared / bare));
            timed(
                    WEEKS + " weeks of " + STORY,
                    () -> new CoverageOfDay(story, scheduler, () -> VaccineCatalogue.COVID_19)
                            .series(weeks, Progress.NONE));
        }
        Path out = Path.of("target", "bench-coverage.txt");
        Files.write(out, report);
        assertThat(out).isNotEmptyFile();
    }

    private static Register register(int workers) {
        TestPlant plant = new TestPlant();
        List<Entity> records = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Worker worker = SomeWorker.of(
                            List.of(plant.boiler, plant.turbine, plant.repairShop)
                                    .get(i % 3)
                                    .id(),
                            plant.site.id())
                    .number(Integer.toString(i))
                    .named("Ахметов Қуаныш")
                    .born(LocalDate.of(1960, 1, 1).plusDays(i % 14_000))
                    .as("", "")
                    .employed(null, null)
                    .worker();
            records.add(worker);
            LocalDate first = LocalDate.of(2021, 4, 1).plusDays(i % 250);
            dose(records, worker, "qazvac", first, i % 20 != 0);
            dose(records, worker, "qazvac", first.plusDays(21), i % 10 != 0);
            dose(records, worker, "sputnik-light", first.plusDays(230), i % 3 == 0);
        }
        plant.save(records);
        return plant.register;
    }

    private static void dose(List<Entity> records, Worker worker, String vaccine, LocalDate day, boolean given) {
        if (given) {
            Dose dose = TestPlant.dose(worker, vaccine, day.toString());
            records.add(dose);
        }
    }

    private double timed(String what, Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        Object result = work.call();
        double millis = (System.nanoTime() - begun) / 1e6;
        assertThat(result).isNotNull();
        report.add(String.format(Locale.ROOT, "%8.1f ms  %s", millis, what));
        return millis;
    }
}
