package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.dosedesk.app.care.FirstScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing holds up the first screen of a register.
class FirstScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private boolean open = true;

    @Test
    void whatIsDueComesAfterTheScreenAndTheSchedulesFirst() {
        begin();
        assertThat(done).isEmpty();

        draw();
        assertThat(done).containsExactly("schedules");

        draw();
        assertThat(done).containsExactly("schedules", "backups", "journal");
    }

    @Test
    void whatIsNotBegunWhenTheRegisterIsClosedIsLeft() {
        begin();
        draw();
        open = false;
        draw();
        assertThat(done).containsExactly("schedules");
    }

    /// In the real program, on a computer that takes its time to draw: what had begun before would be there by
    /// then.
    @Test
    void schedulesAndBackupsBeginWhenTheScreenIsDrawn() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        List<String> early = new ArrayList<>();
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            Handler handler = new Watching(() -> {
                early.addAll(backups());
                early.add(
                        program.scene().getRoot().lookup("#situation") instanceof Label label
                                ? label.getText()
                                : "no label");
                drawn.countDown();
            });
            Logger logger = Logger.getLogger(FirstScreen.class.getName());
            logger.addHandler(handler);
            try {
                program.press("#choose-en");
                program.fill("#name", "Айгүл");
                program.fill("#password-field", PASSWORD);
                program.fill("#repeat-field", PASSWORD);
                program.run(() -> program.scene().addPreLayoutPulseListener(() -> {
                    if (drawn.getCount() > 0 && program.scene().getRoot().lookup("#situation") != null) {
                        takeTime();
                    }
                }));
                program.press("#create");
                assertThat(drawn.await(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                logger.removeHandler(handler);
            }
            assertThat(early).containsExactly("");
            program.awaitThat(() -> !backups().isEmpty());
            program.awaitThat(() -> !program.text("#situation").isEmpty());
        }
    }

    private void begin() {
        new FirstScreen(waiting::add, () -> open)
                .then(
                        then -> {
                            done.add("schedules");
                            then.run();
                        },
                        List.of(() -> done.add("backups"), () -> done.add("journal")));
    }

    private void draw() {
        waiting.remove().run();
    }

    private List<String> backups() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("backups"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeTime() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Watching extends Handler {
        private final Runnable onDrawn;

        Watching(Runnable onDrawn) {
            this.onDrawn = onDrawn;
        }

        @Override
        public void publish(LogRecord entry) {
            onDrawn.run();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
