package org.dosedesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the engine's benchmarks and measures the memory of their results. Nothing here fails for being slow.
@Tag("bench")
class ScheduleBench {

    private static final int WORKERS = 20_000;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 3_000_000_000L;
    private static final byte[] MEGABYTE = new byte[1_000_000];

    @Test
    void theScheduleEngine() throws Exception {
        Shared.need("schedule/cdsi-4.64");
        List<String> report = new ArrayList<>();
        report.add("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PublishedCases.class.getName())
                        .include(WorkForce.class.getName())
                        .jvmArgsAppend("-Ddosedesk.shared=" + System.getProperty("dosedesk.shared", "../shared"))
                        .build())
                .run();
        for (RunResult result : results) {
            String workers = result.getParams().getParam("workers");
            report.add(String.format(
                    Locale.ROOT,
                    "%s %s %.1f ± %.1f %s",
                    result.getPrimaryResult().getLabel(),
                    workers == null ? "" : workers,
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    result.getPrimaryResult().getScoreUnit()));
        }
        PublishedCases cases = new PublishedCases();
        cases.read();
        for (int round = 1; round <= ROUNDS; round++) {
            double forecasts = PublishedCases.PEOPLE * perCpuSecond(cases::everyoneOnce);
            double hashes = perCpuSecond(ScheduleBench::hash);
            report.add(String.format(
                    Locale.ROOT,
                    "one core, by its own time: %.0f forecasts/s; SHA-256 of %.0f MB/s beside it: %.2f forecasts a MB",
                    forecasts,
                    hashes,
                    forecasts / hashes));
        }
        report.add(String.format(Locale.ROOT, "memory of a worker's forecasts: %d bytes", bytesPerWorker()));
        Files.write(Path.of("target", "bench-schedule.txt"), report);

        assertThat(results).hasSize(7);
    }

    /// How often a second the work is done, counting only the time in which this thread ran: other programs on the
    /// machine don't spoil it.
    private static double perCpuSecond(LongSupplier work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        long sum = 0;
        long times = 0;
        long spent;
        do {
            sum += work.getAsLong();
            times++;
            spent = threads.getCurrentThreadCpuTime() - begun;
        } while (spent < ROUND_NANOS);
        assertThat(sum).isNotZero();
        return times * 1e9 / spent;
    }

    /// A yardstick for the machine that has nothing to do with the engine: the hash of a megabyte.
    private static long hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(MEGABYTE).length;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the forecasts of all built-in vaccine groups hold, explanations included.
    private static long bytesPerWorker() {
        List<Patient> people = WorkForce.people(WORKERS);
        List<RuleSet> rules = WorkForce.rules();
        List<List<VaccineGroupForecast>> kept = new ArrayList<>(WORKERS * rules.size());
        Forecaster forecaster = new Forecaster();
        long before = used();
        for (Patient person : people) {
            for (RuleSet set : rules) {
                kept.add(forecaster.forecast(set, person, WorkForce.AS_OF));
            }
        }
        long after = used();
        assertThat(kept).hasSize(WORKERS * rules.size());
        return (after - before) / WORKERS;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
