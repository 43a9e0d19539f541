package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the main job on the reference work force, each figure beside a bare one of the same run; the figures
/// lie in `target/bench.txt`. Nothing here fails for being slow.
@Tag("bench")
class MainJobBench {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-02-25T05:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void theMainJob() throws Exception {
        List<Path> files = Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                .map(name -> Shared.need("data/" + name))
                .toList();
        for (int round = 1; round <= ROUNDS; round++) {
            report.add("round " + round);
            round(files, folder.resolve("data" + round));
        }
        Path out = Path.of("target", "bench.txt");
        Files.write(out, report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(out).isNotEmptyFile();
    }

    private void round(List<Path> files, Path data) throws Exception {
        CreateRegister create = new CreateRegister(Program.vault(), CLOCK);
        try (Register register =
                create.create(data.resolve("register"), "Nurse", Role.NURSE, "a long password".toCharArray(), false)) {
            ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
            timed("read the four files bare", () -> bare(files));
            ImportPlan plan = timed("read and plan them", () -> importFiles.plan(files, Progress.NONE));
            timed("save the plan (one transaction, on the disk)", () -> importFiles.apply(plan, false, Progress.NONE));
            ForecastScheduler scheduler = new ForecastScheduler(
                    timed("read the rule sets", BuiltInRuleSets::kazakhstan),
                    new Forecaster(),
                    VaccineCatalogue.COVID_19);
            Schedules schedules = new Schedules(register, scheduler);
            timed("work out everyone's schedule, all cores", () -> {
                schedules.computeAll(TODAY, Progress.NONE);
                return schedules.all().size();
            });
            timed(
                    "the same again, one core",
                    () -> register.snapshot().all(Worker.class).stream()
                            .map(worker -> scheduler.schedule(worker, register.snapshot(), TODAY))
                            .toList());
        }
        long begun = System.nanoTime();
        try (Program program = Program.start(data, TODAY)) {
            program.press("#choose-en");
            program.await("#unlock");
            note("program start to the unlock prompt, language asked", begun);
            program.fill("#password-field", "a long password");
            begun = System.nanoTime();
            program.press("#unlock");
            program.awaitThat(() -> program.rows("#table") > 0);
            note("password to the Workers screen, key derivation left out", begun);
        }
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        T result = work.call();
        note(what, begun);
        return result;
    }

    private void note(String what, long begun) {
        report.add(String.format(Locale.ROOT, "%8.1f ms  %s", (System.nanoTime() - begun) / 1e6, what));
    }

    private static long bare(List<Path> files) {
        long rows = 0;
        for (Path file : files) {
            try (CsvReader<String[]> reader =
                    CsvReader.builder().fieldSeparator(';').build(StringArrayHandler.of(), file)) {
                rows += reader.stream().count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }
}
