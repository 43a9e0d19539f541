package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.Curtain;
import org.dosedesk.ui.kit.ask.CurtainedPicker;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.ask.FileQuestions;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.ask.Unsaved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// No answer counts that comes from nobody known. Every question is tried, those that come later too.
class DialogsTest {
    /// What somebody leaves the register by, at the lock too.
    private static final String AT_THE_DOOR = "mayLeave";

    private static final Unsaved LOST = new Unsaved("dose.title", "Q-77");

    private final AtomicInteger opened = new AtomicInteger();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothing_is_asked_while_the_curtain_is_down() {
        Curtain curtain = new Curtain(() -> {});
        curtain.fall();

        List<Object> answers = ask(curtain, () -> {});

        assertThat(answers).hasSizeGreaterThan(15).allMatch(DialogsTest::isNone);
        assertThat(opened).hasValue(0);
    }

    @Test
    void a_file_window_that_stood_open_when_the_curtain_fell_has_no_answer() {
        Curtain[] curtain = new Curtain[1];
        List<Object> answers = new ArrayList<>();
        for (Method chooser : questions()) {
            if (chooser.getName().startsWith("choose") && !chooser.getName().equals("choosePrinter")) {
                curtain[0] = new Curtain(() -> {});
                answers.add(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> call(chooser, dialogs(curtain[0], () -> curtain[0].fall()))));
            }
        }

        assertThat(opened).hasValue(answers.size());
        assertThat(answers).hasSizeGreaterThan(8).allMatch(DialogsTest::isNone);
    }

    @Test
    void an_answer_counts_while_nothing_falls_even_if_the_time_is_looked_at() {
        AtomicInteger looks = new AtomicInteger();
        Dialogs dialogs = dialogs(new Curtain(looks::incrementAndGet), () -> {});

        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, dialogs.files()::chooseBackup))
                .contains(Path.of("chosen"));
        assertThat(looks).hasValue(1);
    }

    @Test
    void minutes_that_passed_behind_a_file_window_count_first() {
        Curtain[] curtain = new Curtain[1];
        curtain[0] = new Curtain(() -> curtain[0].fall());

        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, dialogs(curtain[0], () -> {}).files()::chooseBackup))
                .isEmpty();
    }

    @Test
    void a_name_that_cannot_be_written_here_is_no_answer_and_is_said() {
        List<Exception> said = new ArrayList<>();
        FilePicker picker = new CurtainedPicker(
                new FilePicker() {
                    @Override
                    public List<Path> open(Window owner, String title, List<Sort> sorts) {
                        return List.of(Path.of("\0"));
                    }

                    @Override
                    public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
                        return Optional.of(Path.of("\0"));
                    }
                },
                new Curtain(() -> {}),
                said::add);
        Window owner = WaitForAsyncUtils.waitForAsyncFx(5000, DialogsTest::owner);

        assertThat(picker.save(owner, "", "", List.of())).isEmpty();
        assertThat(picker.open(owner, "", List.of())).isEmpty();
        assertThat(said).hasSize(2).allMatch(InvalidPathException.class::isInstance);
    }

    @Test
    void to_stay_is_at_hand_and_the_screen_and_what_was_typed_are_named() {
        List<String> seen = new ArrayList<>();
        Object answer = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Platform.runLater(() -> Window.getWindows().stream()
                    .filter(window ->
                            window.getScene() != null && window.getScene().getRoot() instanceof DialogPane)
                    .toList()
                    .forEach(window -> {
                        DialogPane pane = (DialogPane) window.getScene().getRoot();
                        seen.add(pane.getContentText());
                        pane.getButtonTypes().forEach(type -> {
                            Button button = (Button) pane.lookupButton(type);
                            seen.add(button.getText() + button.isDefaultButton() + button.isCancelButton());
                        });
                        window.hide();
                    }));
            return dialogs(new Curtain(() -> {}), () -> {}).mayDiscard(LOST);
        });
        assertThat(answer).isEqualTo(false);
        assertThat(seen).hasSize(3);
        assertThat(seen.getFirst()).contains("Q-77").contains("“");
        assertThat(seen).contains("Staytruetrue", "Leave without savingfalsefalse");
    }

    private List<Object> ask(Curtain curtain, Runnable meanwhile) {
        List<Object> answers = new ArrayList<>();
        long before = WaitForAsyncUtils.waitForAsyncFx(5000, DialogsTest::windows);
        for (Method question : questions()) {
            answers.add(WaitForAsyncUtils.waitForAsyncFx(5000, () -> call(question, dialogs(curtain, meanwhile))));
            assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, DialogsTest::windows))
                    .as(question.getName())
                    .isEqualTo(before);
        }
        return answers;
    }

    private static long windows() {
        return Window.getWindows().stream().filter(Window::isShowing).count();
    }

    private static List<Method> questions() {
        return Stream.of(Dialogs.class, FileQuestions.class)
                .flatMap(asking -> Arrays.stream(asking.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> method.getReturnType() != FileQuestions.class)
                .filter(method -> !method.getName().equals(AT_THE_DOOR))
                .toList();
    }

    private static Object call(Method question, Dialogs dialogs) throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(question.getParameterTypes())
                .map(DialogsTest::argument)
                .toArray();
        Object asked = question.getDeclaringClass() == Dialogs.class ? dialogs : dialogs.files();
        return question.invoke(asked, arguments);
    }

    private static Object argument(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 1;
            case "List" -> List.of("printer");
            case "LocalDate" -> LocalDate.of(2022, 2, 25);
            case "Node" -> new Region();
            case "Unsaved" -> LOST;
            default -> "printer";
        };
    }

    private static boolean isNone(Object answer) {
        return answer.equals(Optional.empty())
                || answer.equals(List.of())
                || answer.equals(false)
                || answer == TwinAnswer.BACK;
    }

    private static Stage owner() {
        Stage owner = new Stage();
        owner.setScene(new Scene(new Region()));
        return owner;
    }

    private Dialogs dialogs(Curtain curtain, Runnable meanwhile) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> new Dialogs(
                        new Texts(Language.ENGLISH),
                        owner(),
                        new FilePicker() {
                            @Override
                            public List<Path> open(Window owner, String title, List<Sort> sorts) {
                                return List.of(chosen());
                            }

                            @Override
                            public Optional<Path> save(
                                    Window owner, String title, String suggestedName, List<Sort> sorts) {
                                return Optional.of(chosen());
                            }

                            @Override
                            public Optional<Path> folder(Window owner, String title) {
                                return Optional.of(chosen());
                            }

                            private Path chosen() {
                                opened.incrementAndGet();
                                meanwhile.run();
                                return Path.of("chosen");
                            }
                        },
                        curtain));
    }
}
