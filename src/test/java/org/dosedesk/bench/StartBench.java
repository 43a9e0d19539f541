package org.dosedesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the start of the installed program, by the app image, beside a bare JavaFX window on the same run-time
/// image: from the command to the prompt, from the Enter key behind the password to the table of workers, and the
/// memory that the system counts. Everything once a round, in turn, so that each ratio is of one round; with the
/// cache and without. Needs the image, a display (`xvfb-run -a`) and xdotool. The figures lie in
/// `target/bench-start.txt`. Nothing here fails for being slow.
@Tag("bench")
class StartBench {
    private static final int ROUNDS = Integer.getInteger("dosedesk.rounds", 7);
    private static final Path IMAGE = Path.of(System.getProperty("dosedesk.image", "target/installer/DoseDesk"));
    private static final List<Integer> FORCES = List.of(2_446, 5_000);
    private static final Map<String, String> PLAIN =
            Map.of("GDK_BACKEND", "x11", "JAVA_TOOL_OPTIONS", "-Dprism.order=sw");
    private static final Map<String, String> NO_CACHE =
            Map.of("GDK_BACKEND", "x11", "JAVA_TOOL_OPTIONS", "-Dprism.order=sw -XX:AOTMode=off");
    private static final long SETTLES = 20_000;

    @TempDir
    Path folder;

    private final Map<String, double[]> figures = new LinkedHashMap<>();
    private int round;

    @Test
    void theStart() throws Exception {
        Path launcher = IMAGE.resolve("bin").resolve("DoseDesk").toAbsolutePath();
        assumeTrue(Files.exists(launcher), () -> launcher + " is not there");
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        for (int workers : FORCES) {
            Force.make(prepared(workers).resolve("register"), workers);
            Files.writeString(
                    prepared(workers).resolve("settings.properties"),
                    "language=en\ntheme=LIGHT\ntyped.vaccine-group=COVID-19\n");
        }
        for (round = 0; round < ROUNDS; round++) {
            bare();
            for (int workers : FORCES) {
                program(launcher, workers, "", PLAIN);
                program(launcher, workers, ", no cache", NO_CACHE);
            }
        }
        Path out = Path.of("target", "bench-start.txt");
        Files.write(out, report());
        assertThat(out).isNotEmptyFile();
    }

    private void bare() throws Exception {
        List<String> command = List.of(
                IMAGE.resolve("lib/runtime/bin/java").toString(),
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                Path.of(BareWindow.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString(),
                BareWindow.class.getName());
        Path output = folder.resolve("bare-" + round);
        try (Running bare = Running.start(command, PLAIN, output, output)) {
            keep("bare window, ms", bare.until(BareWindow.DRAWN));
            Thread.sleep(1000);
            keep("bare window, MB", bare.megabytes("VmRSS"));
        }
    }

    private void program(Path launcher, int workers, String how, Map<String, String> environment) throws Exception {
        Path data = folder.resolve("data");
        copy(prepared(workers), data);
        Path log = data.resolve("log").resolve("dosedesk-0.0.log");
        List<String> command = List.of(launcher.toString(), "--data", data.toString());
        try (Running program = Running.start(command, environment, log, folder.resolve("output"))) {
            String what = workers + how;
            keep("prompt, ms, " + what, program.until("first screen"));
            Thread.sleep(500);
            keep("prompt, MB, " + what, program.megabytes("VmRSS"));
            long enter = program.type(Force.PASSWORD);
            double whole = program.since(enter, "first screen of the register");
            double key = program.number("the key took");
            keep("password to Workers, ms, " + what, whole);
            keep("its key, ms, " + what, key);
            keep("password to Workers but for the key, ms, " + what, whole - key);
            Thread.sleep(SETTLES);
            keep("Workers, MB, " + what, program.megabytes("VmRSS"));
            keep("Workers, MB at most, " + what, program.megabytes("VmHWM"));
        }
        delete(data);
    }

    private Path prepared(int workers) {
        return folder.resolve("force-" + workers);
    }

    private void keep(String what, double figure) {
        figures.computeIfAbsent(what, key -> new double[ROUNDS])[round] = figure;
        System.out.println(String.format(Locale.ROOT, "%d %s %.0f", round, what, figure));
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add(ROUNDS + " rounds: least, median, most; the median of each round's ratio to the bare window");
        figures.forEach((what, all) -> {
            double[] bare = figures.get(what.contains("MB") ? "bare window, MB" : "bare window, ms");
            double[] ratios = new double[all.length];
            Arrays.setAll(ratios, i -> bare == null ? Double.NaN : all[i] / bare[i]);
            double[] sorted = all.clone();
            Arrays.sort(sorted);
            Arrays.sort(ratios);
            lines.add(String.format(
                    Locale.ROOT,
                    "%7.0f %7.0f %7.0f  %5.2f  %s",
                    sorted[0],
                    sorted[sorted.length / 2],
                    sorted[sorted.length - 1],
                    ratios[ratios.length / 2],
                    what));
        });
        return lines;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
