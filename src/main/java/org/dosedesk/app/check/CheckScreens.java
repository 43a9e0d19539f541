package org.dosedesk.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.folder.ProgramFiles;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Drawn;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.access.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A start that goes the usual way once: unlocks a register of invented people, opens every screen of the
/// navigation and a card, saves a picture of each, and closes the window. It shows whoever looks after a computer
/// that all of it works there, and the build which classes a start needs and which mark its jars have.
public final class CheckScreens {
    private static final Logger LOG = LoggerFactory.getLogger(CheckScreens.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE = 20;

    private final Stage stage;
    private final Path folder;

    private CheckScreens(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /// Whether nothing lies there: the check goes into no folder that holds anything.
    public static boolean mayUse(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Makes the register of invented people.
    public static void prepare(DataFolder folder, Vault vault, Clock clock) {
        new SettingsFile(folder.settings()).write(Settings.NONE.with(Language.ENGLISH));
        new OpenDemo(vault, new UnlockRegister(vault, clock), clock)
                .open(folder.registers().mine())
                .close();
    }

    /// Writes down which mark the program's jars have.
    public static void noteFiles(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("program-files"), ProgramFiles.mark(System.getProperty("java.class.path", "")));
    }

    /// Goes through the screens on a thread of its own, then ends the program.
    public static void begin(Stage stage, Path folder) {
        CheckStart.watch(PATIENCE);
        CheckScreens check = new CheckScreens(stage, folder);
        Thread.ofPlatform().daemon().name("check-screens").start(check::run);
    }

    private void run() {
        try {
            goThrough();
        } catch (ExecutionException | IllegalStateException e) {
            LOG.error("the screens cannot be gone through", e);
            CheckStart.fail();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goThrough() throws ExecutionException, InterruptedException {
        TextInputControl password = await("#password-field", TextInputControl.class);
        picture("unlock");
        onScreen(() -> {
            password.setText(OpenDemo.PASSWORD);
            return password;
        });
        press("#unlock");
        List<String> screens = screens();
        TableView<?> table = await("#table", TableView.class);
        awaitThat(() -> !table.getItems().isEmpty());
        onScreen(() -> {
            table.getSelectionModel().selectFirst();
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return table;
        });
        await("#notGiven", ButtonBase.class);
        picture("card");
        for (String screen : screens) {
            press("#" + screen);
            picture(screen);
        }
        press("#" + screens.getFirst());
        drawn();
        onScreen(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
    }

    private List<String> screens() throws ExecutionException, InterruptedException {
        await("#nav-WORKERS", ButtonBase.class);
        return onScreen(() -> scene().getRoot().lookupAll(".nav-item").stream()
                .map(Node::getId)
                .toList());
    }

    private void press(String selector) throws ExecutionException, InterruptedException {
        ButtonBase button = await(selector, ButtonBase.class);
        awaitThat(() -> !button.isDisabled());
        onScreen(() -> {
            button.fire();
            return button;
        });
    }

    private void picture(String name) throws ExecutionException, InterruptedException {
        drawn();
        onScreen(() -> {
            CheckStart.save(scene(), folder.resolve("pictures").resolve(name + ".png"));
            return name;
        });
    }

    private <N extends Node> N await(String selector, Class<N> type) throws ExecutionException, InterruptedException {
        awaitThat(() -> type.isInstance(scene().getRoot().lookup(selector)));
        return type.cast(onScreen(() -> scene().getRoot().lookup(selector)));
    }

    // Whoever waits in vain is ended by the watch.
    private void awaitThat(Callable<Boolean> condition) throws ExecutionException, InterruptedException {
        while (!onScreen(condition)) {
            Thread.sleep(PAUSE);
        }
    }

    private static void drawn() throws ExecutionException, InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        onScreen(() -> {
            Drawn.then(latch::countDown);
            return latch;
        });
        latch.await();
    }

    private Scene scene() {
        return stage.getScene();
    }

    private static <T> T onScreen(Callable<T> question) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }
}
