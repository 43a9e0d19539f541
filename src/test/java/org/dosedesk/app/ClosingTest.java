package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The moments in which the program works and nobody can do anything, in the real program.
class ClosingTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path folder;

    @Test
    void theFormGivesWayAtOnceAndTheWindowStaysUntilTheBackupIsMade() throws Exception {
        List<String> shown = new CopyOnWriteArrayList<>();
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.press("#choose-en");
            program.fill("#name", "Айгүл");
            program.fill("#password-field", PASSWORD);
            program.fill("#repeat-field", PASSWORD);
            program.run(() -> program.scene()
                    .rootProperty()
                    .subscribe((before, root) -> shown.add(String.valueOf(root.getId()))));
            program.press("#create");
            program.press("#laterCode");
            assertThat(shown).containsExactly("root");
            shown.clear();

            program.run(program::askToClose);
            assertThat(shown).containsExactly("waiting");
            program.run(program::askToClose);
            program.awaitThat(() -> !program.isShowing());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".ddbackup"));
        }
    }

    @Test
    void withNothingOpenTheWindowClosesAtOnce() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.await("#choose-en");
            program.run(program::askToClose);

            assertThat(program.isShowing()).isFalse();
        }
    }
}
