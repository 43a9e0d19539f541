package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures how long after a save of one dose, in an encrypted register on the disk, the worker's new schedule is
/// told to the screens: from the moment the dose is on the disk, beside the whole save. The figures lie in
/// `target/bench-save.txt`. Nothing here fails for being slow.
@Tag("bench")
class SaveBench {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final int SAVES = 200;
    private static final int PACK = 20_000;

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void theScheduleAfterASave() throws Exception {
        for (int workers : List.of(1_000, 2_446, 10_000, 100_000)) {
            measure(workers);
        }
        Path out = Path.of("target", "bench-save.txt");
        Files.write(out, report);
        assertThat(report).hasSize(8);
    }

    private void measure(int count) {
        CreateRegister create = new CreateRegister(Program.vault(), TestPlant.CLOCK);
        Path data = folder.resolve(Integer.toString(count));
        try (Register register = create.create(data, "Nurse", Role.NURSE, "a long password".toCharArray(), false)) {
            List<Worker> workers = fill(register, count);
            long[] onDisk = new long[1];
            long[] told = new long[1];
            register.onSaved(saved -> onDisk[0] = System.nanoTime());
            Schedules schedules = new Schedules(
                    register,
                    new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), VaccineCatalogue.COVID_19));
            schedules.computeAll(DAY, Progress.NONE);
            schedules.onChanged(changed -> told[0] = System.nanoTime());
            long[] forecast = new long[SAVES];
            long[] whole = new long[SAVES];
            for (int i = 0; i < SAVES; i++) {
                Worker worker = workers.get((int) ((long) i * count / SAVES));
                List<Change> dose = List.of(Change.add(TestPlant.dose(worker, "sputnik-light", "2022-02-20")));
                long begun = System.nanoTime();
                register.save(dose);
                whole[i] = System.nanoTime() - begun;
                forecast[i] = told[0] - onDisk[0];
                assertThat(schedules.of(worker.id())).isPresent();
            }
            note(count, "from disk to the new schedule", forecast);
            note(count, "the whole save", whole);
        }
    }

    private void note(int workers, String what, long[] nanos) {
        Arrays.sort(nanos);
        report.add(String.format(
                Locale.ROOT,
                "%7d workers  %8.3f ms median, %8.3f ms 99 of 100  %s",
                workers,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                what));
    }

    private static List<Worker> fill(Register register, int count) {
        Unit unit = new Unit(Id.random(), "ТЭЦ-2");
        Workshop workshop = new Workshop(Id.random(), unit.id(), "Котельный цех");
        Site site = new Site(Id.random(), "ТЭЦ-2", unit.id());
        List<Entity> records = new ArrayList<>(List.of(unit, workshop, site));
        List<Worker> workers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Worker worker = SomeWorker.of(workshop.id(), site.id())
                    .number(Integer.toString(i))
                    .named("Ахметов Қуаныш")
                    .born(LocalDate.of(1960, 1, 1).plusDays(i % 14_000))
                    .as("", "")
                    .employed(null, null)
                    .worker();
            workers.add(worker);
            records.add(worker);
            LocalDate first = LocalDate.of(2021, 4, 1).plusDays(i % 250);
            records.add(TestPlant.dose(worker, "qazvac", first.toString()));
            records.add(TestPlant.dose(worker, "qazvac", first.plusDays(21).toString()));
            if (records.size() > PACK) {
                register.save(records.stream().map(Change::add).toList());
                records.clear();
            }
        }
        register.save(records.stream().map(Change::add).toList());
        return workers;
    }
}
