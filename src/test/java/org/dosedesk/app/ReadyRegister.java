package org.dosedesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Night;
import org.jspecify.annotations.Nullable;

/// A register with the project's own files in it, which one test of many makes: the others take a copy and unlock
/// it.
final class ReadyRegister {
    /// The day on which it was made.
    static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    /// What unlocks it.
    static final String PASSWORD = "Алты терезе, бір есік 7";

    private static @Nullable Path made;

    private ReadyRegister() {}

    /// The program with a copy of it open, in English, with its 30 workers on the screen.
    static Program open(Path folder, Clock clock) throws Exception {
        Path data = folder.resolve("data");
        copy(made(), data);
        Program program = Program.start(data, clock);
        program.fill("#password-field", PASSWORD);
        program.press("#unlock");
        program.awaitThat(() -> program.rows("#table") == 30);
        return program;
    }

    private static synchronized Path made() throws Exception {
        Path known = made;
        if (known != null) {
            return known;
        }
        Path folder = Files.createTempDirectory("ready");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        List<Path> files = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, Night.of(TODAY))) {
            program.press("#choose-en");
            program.fill("#name", "Айгүл");
            program.fill("#password-field", PASSWORD);
            program.fill("#repeat-field", PASSWORD);
            program.press("#create");
            program.press("#laterCode");
            program.answers().open = files;
            program.press("#choose");
            program.press("#importAll");
            program.press("#showWorkers");
            program.awaitThat(() -> program.rows("#table") == 30);
        }
        made = data;
        return data;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // it lies among what is temporary
        }
    }
}
