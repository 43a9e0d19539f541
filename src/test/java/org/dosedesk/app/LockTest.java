package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lock over an open register, in the real program.
class LockTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String NAME = "Айгүл Нұрланқызы";
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsThereAfterLockAndPassword(Language language) throws Exception {
        try (Program program = open(language)) {
            program.press("#nav-DOSE");
            program.fill("#lot", "Серия-77");
            TextField search = program.node("#search", TextField.class);
            program.run(() -> {
                search.requestFocus();
                search.setText("Ахм");
                search.selectRange(1, 2);
            });
            String title = program.title();

            program.idle(9);
            assertThat(program.shows("#locked")).isFalse();
            program.idle(10);

            program.await("#lock-password");
            assertThat(program.title()).isEqualTo("DoseDesk");
            assertThat(texts(program)).isNotEmpty().noneMatch(LockTest::personal);
            program.awaitThat(() -> program.focus().equals("lock-password"));
            program.fill("#lock-password", "not this one");
            program.press("#unlockAgain");
            program.await("#lockFailure");
            assertThat(program.shows("#locked")).isTrue();
            Pictures.save(program.scene(), "locked", language);

            program.fill("#lock-password", PASSWORD);
            program.key(KeyCode.ENTER, false);
            program.awaitThat(() -> program.shows("#search"));
            program.awaitThat(() -> program.focus().equals("search"));
            assertThat(program.title()).isEqualTo(title);
            assertThat(program.node("#lot", TextField.class).getText()).isEqualTo("Серия-77");
            assertThat(search.getText()).isEqualTo("Ахм");
            assertThat(search.getSelection().getStart()).isEqualTo(1);
            assertThat(search.getSelection().getLength()).isEqualTo(1);
            program.press("#nav-WORKERS");
            program.awaitThat(() -> program.rows("#table") == 30);
        }
    }

    @Test
    void theKeyLocksAndNothingElseWorksUnderTheLock() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            program.press("#nav-DOSE");
            program.key(KeyCode.L, true);
            program.await("#locked");

            program.key(KeyCode.DIGIT1, true);
            program.key(KeyCode.F1, false);
            program.key(KeyCode.ESCAPE, false);

            assertThat(program.shows("#locked")).isTrue();
            assertThat(windows()).isEqualTo(1);
            assertThat(texts(program)).noneMatch(LockTest::personal);
        }
    }

    @Test
    void windowsAboveTheProgramAreClosedAndTheReasonTypedIsOfferedAgain() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            card(program);
            TableView<?> doses = program.node("#doses", TableView.class);
            program.run(() -> doses.getSelectionModel().select(0));
            var question = program.open("#voidDose");
            program.run(() -> ((TextInputControl) question.lookup(".text-field")).setText("Entered twice"));
            program.idle(10);

            program.await("#locked");
            program.awaitThat(() -> windows() == 1);
            unlock(program);

            program.await("#doses");
            program.run(() -> doses.getSelectionModel().select(0));
            var again = program.open("#voidDose");
            assertThat(((TextInputControl) again.lookup(".text-field")).getText())
                    .isEqualTo("Entered twice");
            program.closeAbove();
        }
    }

    @Test
    void aFileWindowAnsweredAfterTheLockFellWritesAndReadsNothing() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            Path code = folder.resolve("code.pdf");
            program.answers().save = Optional.of(code);
            program.answers().meanwhile = () -> program.idleBehindFileWindow(10);
            program.press("#nav-USERS");
            program.press("#newCode");
            program.press("#savePdf");
            program.await("#locked");
            unlock(program);
            program.await("#keepCode");
            program.press("#laterCode");
            program.press("#nav-IMPORT");
            program.answers().meanwhile = () -> program.idleBehindFileWindow(30);
            program.press("#choose");
            program.await("#locked");
            unlock(program);

            program.await("#choose");
            assertThat(program.shows("#discard")).isFalse();
            assertThat(code).doesNotExist();
        }
    }

    @Test
    void workUnderWayGoesOnUnderTheLock() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            program.press("#nav-IMPORT");
            program.press("#choose");
            program.idle(10);
            program.await("#locked");
            unlock(program);

            program.await("#discard");
            assertThat(program.title()).contains("Import");
        }
    }

    @Test
    void anotherUserClosesTheRegisterOnlyAfterTheQuestion() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            program.press("#nav-DOSE");
            program.fill("#lot", "L-1");
            program.idle(10);
            program.open("#lockLeave");
            program.closeAbove();
            assertThat(program.shows("#locked")).isTrue();
            unlock(program);

            assertThat(program.node("#lot", TextField.class).getText()).isEqualTo("L-1");
            program.fill("#lot", "");
            program.press("#closeRegister");
            program.await("#unlock");
            program.idle(30);
            assertThat(program.shows("#unlock")).isTrue();
        }
    }

    @Test
    void neverMeansNever() throws Exception {
        try (Program program = open(Language.ENGLISH)) {
            program.press("#nav-SETTINGS");
            ComboBox<?> after = program.node("#lockAfter", ComboBox.class);
            Pictures.save(program.scene(), "lock-setting", Language.ENGLISH);
            program.run(() -> after.getSelectionModel().selectLast());
            program.idle(600);

            assertThat(program.shows("#locked")).isFalse();
        }
    }

    @Test
    void theDemoIsNeverLocked() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.press("#choose-en");
            program.press("#openDemo");
            program.awaitThat(() -> program.rows("#table") > 250);
            program.idle(60);

            assertThat(program.shows("#table")).isTrue();
        }
    }

    private Program open(Language language) throws Exception {
        List<Path> files = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
        Program program = Program.start(folder.resolve("data"), TODAY);
        program.press("#choose-" + language.tag());
        program.fill("#name", NAME);
        program.fill("#password-field", PASSWORD);
        program.fill("#repeat-field", PASSWORD);
        program.press("#create");
        program.press("#laterCode");
        program.answers().open = files;
        program.press("#choose");
        program.press("#importAll");
        program.press("#showWorkers");
        program.awaitThat(() -> program.rows("#table") == 30);
        return program;
    }

    private static void card(Program program) {
        TableView<?> table = program.node("#table", TableView.class);
        program.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        program.key(KeyCode.ENTER, false);
        program.awaitThat(() -> program.rows("#doses") > 0);
    }

    private static void unlock(Program program) {
        program.fill("#lock-password", PASSWORD);
        program.press("#unlockAgain");
        program.awaitThat(() -> !program.shows("#locked"));
    }

    private static long windows() {
        return Window.getWindows().stream().filter(Window::isShowing).count();
    }

    private static boolean personal(String text) {
        return text.contains("Айгүл") || text.contains("Ахм") || text.contains("77") || text.matches(".*\\d{4}.*");
    }

    private static List<String> texts(Program program) {
        List<String> all = new ArrayList<>();
        program.run(() -> collect(program.scene().getRoot(), all));
        return all;
    }

    private static void collect(Node node, List<String> all) {
        switch (node) {
            case Labeled labeled -> all.add(String.valueOf(labeled.getText()));
            case TextInputControl field -> all.add(field.getText());
            case Text text -> all.add(text.getText());
            default -> {}
        }
        if (node.getAccessibleText() != null) {
            all.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
