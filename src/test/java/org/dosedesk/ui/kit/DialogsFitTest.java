package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dosedesk.testkit.Destructive;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Fits;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.ask.Unsaved;
import org.dosedesk.ui.kit.look.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every question of the program, those that come later too: nothing in it is cut, it is no larger than the
/// smallest
/// screen, and no button that takes something away has the colour that invites.
class DialogsFitTest {
    private static final double WIDTH = 853;
    private static final double HEIGHT = 480;
    private static final String LONG =
            "Шынгысбекова-Нұрмағамбетова Айгүлім Ерғалиқызы, 29.09.1978, таб. № 11295, Автотранспорттық цех";

    private static final String PRINTER = "Kyocera ECOSYS M2040dn, медпункт ТЭЦ";

    @ParameterizedTest
    @EnumSource
    void everyQuestionFitsAndNoneInvitesToTakeAway(Language language) {
        DressedStage stage = new DressedStage();
        stage.show(Theme.LIGHT, look -> new Region());
        Dialogs dialogs = stage.read(() -> new Dialogs(new Texts(language), stage.stage(), nothing()));
        List<String> faults = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Method question : questions()) {
            stage.run(() -> {
                Platform.runLater(() -> dialog().ifPresent(pane -> {
                    asked.add(question.getName());
                    faults(pane, language).forEach(fault -> faults.add(question.getName() + ": " + fault));
                    Pictures.saveNow(pane.getScene(), "dialog-" + question.getName(), language);
                    pane.getScene().getWindow().hide();
                }));
                call(question, dialogs);
            });
        }
        assertThat(faults).isEmpty();
        assertThat(asked).contains("choosePrinter", "tellFailure", "askVoidReason", "mayTakeBack", "mayLeave");
        assertThat(asked).hasSizeGreaterThan(14);
    }

    private static List<String> faults(DialogPane pane, Language language) {
        pane.applyCss();
        pane.layout();
        List<String> faults = new ArrayList<>(Fits.faults(pane.getScene()));
        if (pane.getWidth() > WIDTH || pane.getHeight() > HEIGHT) {
            faults.add("larger than the smallest screen: " + pane.getWidth() + " x " + pane.getHeight());
        }
        pane.getButtonTypes().forEach(type -> {
            Button button = (Button) pane.lookupButton(type);
            boolean invites =
                    button.isDefaultButton() && !button.getStyleClass().contains("danger");
            if (invites && language == Language.ENGLISH && Destructive.isNamedBy(button.getText())) {
                faults.add("invites: " + button.getText());
            }
        });
        return faults;
    }

    private static Optional<DialogPane> dialog() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().getRoot() instanceof DialogPane)
                .map(window -> (DialogPane) window.getScene().getRoot())
                .findFirst();
    }

    private static List<Method> questions() {
        return Arrays.stream(Dialogs.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().equals("showContent"))
                .toList();
    }

    private static void call(Method question, Dialogs dialogs) {
        try {
            question.invoke(dialogs, arguments(question));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(question.getName(), e);
        }
    }

    private static Object[] arguments(Method question) {
        if (question.getName().equals("choosePrinter")) {
            return new Object[] {List.of(PRINTER), PRINTER};
        }
        boolean unsaved = question.toGenericString().contains("List<" + Unsaved.class.getName());
        return Arrays.stream(question.getParameterTypes())
                .map(type -> unsaved ? List.of(argument(Unsaved.class)) : argument(type))
                .toArray();
    }

    private static Object argument(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 1541;
            case "List" -> List.of(LONG);
            case "LocalDate" -> LocalDate.of(2022, 2, 25);
            case "Unsaved" -> new Unsaved("dose.title", LONG);
            case "Exception" -> new IllegalStateException();
            default -> LONG;
        };
    }

    private static FilePicker nothing() {
        return new FilePicker() {
            @Override
            public List<Path> open(Window owner, String title, List<Sort> sorts) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(Window owner, String title) {
                return Optional.empty();
            }
        };
    }
}
