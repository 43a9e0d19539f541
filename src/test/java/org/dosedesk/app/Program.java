package org.dosedesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.dosedesk.app.care.IdleWatch;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real program on a data folder of its own, driven from a test: everything as delivered but for the day, a
/// cheaper password and the desktop's file windows, which are answered by the test.
final class Program implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final int ROUNDS = 5;
    private static final int ROUND_MILLIS = 10;
    private static final double SCREEN = 1000;

    private final Stage stage;
    private final CountedBackground background = new CountedBackground();
    private final Wiring wiring;
    private final Answers answers = new Answers();
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    /// What the file windows answer.
    static final class Answers implements FilePicker {
        List<Path> open = List.of();
        Optional<Path> save = Optional.empty();
        Optional<Path> folder = Optional.empty();
        /// What happens while a file window stands open.
        Runnable meanwhile = () -> {};

        @Override
        public List<Path> open(Window owner, String title, List<Sort> sorts) {
            meanwhile.run();
            return open;
        }

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sort) {
            meanwhile.run();
            return save;
        }

        @Override
        public Optional<Path> folder(Window owner, String title) {
            meanwhile.run();
            return folder;
        }
    }

    private Program(Stage stage, Path folder, Clock clock) {
        this.stage = stage;
        wiring = new Wiring(
                stage,
                new DataFolder(folder, folder.resolve("everyone")),
                new Adapters(
                        vault(),
                        vault()::getReady,
                        vault().wayBack(),
                        new FileShelf(),
                        BuiltInRuleSets::kazakhstan,
                        new XmlRuleTexts(),
                        answers),
                clock,
                background);
    }

    /// Starts the program.
    static Program start(Path folder, LocalDate today) throws TimeoutException {
        return start(folder, Night.of(today));
    }

    /// Starts the program by a clock of the test's.
    static Program start(Path folder, Clock clock) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Program[] made = new Program[1];
        new FxRobot().interact(() -> {
            made[0] = new Program(new Stage(), folder, clock);
            made[0].wiring.start();
        });
        return made[0];
    }

    /// A vault whose passwords cost nothing to check.
    static H2Vault vault() {
        return new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    }

    Answers answers() {
        return answers;
    }

    Scene scene() {
        return stage.getScene();
    }

    String title() {
        return read(stage::getTitle);
    }

    /// Gives the window a size that even the smallest screen may have. From then on it is laid out as ever, but not
    /// painted: without a display each picture costs more than all else.
    void size(int width, int height) {
        run(() -> {
            stage.setMinWidth(Math.min(stage.getMinWidth(), width));
            stage.setMinHeight(Math.min(stage.getMinHeight(), height));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        awaitThat(() -> read(() -> scene().getWidth() == width && scene().getHeight() == height));
        unseen();
    }

    /// Saves a picture of the program, or of a window above it.
    void picture(Scene scene, String name, Language language) {
        run(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setIconified(false);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.save(scene, name, language);
        unseen();
    }

    // In the middle, so that windows above it lie within the screen of a computer that has none; a window that is
    // larger than that screen can't be painted there.
    private void unseen() {
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> {
            stage.setIconified(true);
            stage.setX((SCREEN - stage.getWidth()) / 2);
            stage.setY((SCREEN - stage.getHeight()) / 2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.clearExceptions();
    }

    /// As if nobody had touched the program for so many minutes.
    void idle(int minutes) {
        run(() -> idleBehindFileWindow(minutes));
    }

    /// Lets that many idle minutes pass behind a file window; on the FX thread.
    void idleBehindFileWindow(int minutes) {
        IdleWatch.Moment now = IdleWatch.Moment.now();
        wiring.idle().look(new IdleWatch.Moment(now.wall() + minutes * 60_000L, now.running() + minutes * 60_000L));
    }

    /// As if some seconds had passed since the last look at the clock.
    void passTime() {
        run(wiring::lookAtDay);
    }

    /// What stands in all visible fields of the screen; those of the frame are none of it.
    List<String> fields() {
        return read(
                () -> Objects.requireNonNullElse(
                                stage.getScene().lookup(".content"),
                                stage.getScene().getRoot())
                        .lookupAll("*")
                        .stream()
                        .filter(node -> node instanceof TextInputControl && seen(node))
                        .map(node -> ((TextInputControl) node).getText())
                        .toList());
    }

    /// What visible labels, buttons and fields say, from top to bottom.
    List<String> seenTexts() {
        return read(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Program::seen)
                .flatMap(node -> switch (node) {
                    case Labeled labeled -> Stream.ofNullable(labeled.getText());
                    case TextInputControl field -> Stream.ofNullable(field.getText());
                    default -> Stream.empty();
                })
                .filter(text -> !text.isBlank())
                .toList());
    }

    /// Waits until a visible node is there.
    void await(String selector) {
        awaitThat(() -> shows(selector));
    }

    /// Waits until something is true; asked on the test's thread.
    void awaitThat(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            Pictures.save(scene(), "stuck", Language.ENGLISH);
            throw new AssertionError(
                    "it never came to that (focus in '" + focus() + "'); see the picture stuck_en.png", e);
        }
        settle();
    }

    /// Whether a visible node is there now.
    boolean shows(String selector) {
        return read(() -> found(selector).isPresent());
    }

    <T extends Node> T node(String selector, Class<T> type) {
        await(selector);
        return type.cast(read(() -> found(selector).orElseThrow()));
    }

    /// Waits for a button that can be pressed, and presses it.
    void press(String selector) {
        ButtonBase button = node(selector, ButtonBase.class);
        awaitThat(() -> read(() -> !button.isDisabled()));
        run(button::fire);
    }

    /// Puts text into a field.
    void fill(String selector, String text) {
        TextInputControl field = node(selector, TextInputControl.class);
        run(() -> field.setText(text));
    }

    /// What a label says now; empty when it is not there.
    String text(String selector) {
        return read(
                () -> found(selector).map(node -> ((Labeled) node).getText()).orElse(""));
    }

    /// The identity of the node that has the focus; empty when none has.
    String focus() {
        return read(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    /// Presses a key where the focus is.
    void key(KeyCode code, boolean ctrl) {
        run(() -> {
            Node focus = stage.getScene().getFocusOwner();
            Node target = focus == null ? stage.getScene().getRoot() : focus;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
            target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, false, ctrl, false, false));
        });
    }

    /// How many rows a table shows now; -1 when it is not there.
    int rows(String selector) {
        return read(() -> found(selector)
                .map(node -> ((TableView<?>) node).getItems().size())
                .orElse(-1));
    }

    private static <T> T read(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, question);
    }

    /// Does something on the FX thread, and waits for what follows.
    void run(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        settle();
    }

    // What is under way longer than that is to be waited for by what it brings.
    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            read(() -> true);
            if (round > 0 && background.idle()) {
                return;
            }
            WaitForAsyncUtils.sleep(ROUND_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Presses a button that opens a window above the program, and waits for that window.
    Scene open(String selector) {
        ButtonBase button = node(selector, ButtonBase.class);
        return openBy(button::fire);
    }

    /// Does something that opens a window above the program, and waits for that window.
    Scene openBy(Runnable action) {
        Platform.runLater(action);
        awaitThat(() -> read(() -> above().isPresent()));
        return read(() -> above().orElseThrow().getScene());
    }

    /// Whether the window is there.
    boolean isShowing() {
        return read(stage::isShowing);
    }

    /// Asks the window to close, as its frame does; on the FX thread.
    void askToClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// Presses a button that asks a question, and answers that it may be.
    void pressAndAgree(String selector) {
        agree(open(selector));
    }

    private void agree(Scene question) {
        run(() -> question.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .forEach(Button::fire));
    }

    /// Presses a key that may open a window above the program.
    void keyThatMayAsk(KeyCode code) {
        Platform.runLater(() -> {
            Node focus = stage.getScene().getFocusOwner();
            Node target = focus == null ? stage.getScene().getRoot() : focus;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
        });
        settle();
    }

    /// Whether a window stands above the program.
    boolean isAsking() {
        return read(() -> above().isPresent());
    }

    /// Presses a key that asks a question, and answers that it is right.
    void keyAndAgree(KeyCode code) {
        Scene question = openBy(() -> {
            Node focus = stage.getScene().getFocusOwner();
            focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, true, false, false));
        });
        agree(question);
    }

    /// Closes the window above the program.
    void closeAbove() {
        run(() -> above().ifPresent(Window::hide));
    }

    @Override
    public void close() {
        run(() -> {
            wiring.close();
            stage.hide();
        });
        background.close();
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    private Optional<Window> above() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage other && stage.equals(other.getOwner()))
                .findFirst();
    }

    private Optional<Node> found(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Program::seen)
                .findFirst();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
