package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing typed is lost: not by another screen, not by another language, not by the lock, and by leaving only after
/// the question. In the real program.
class UnsavedTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path folder;

    @Test
    void theDoseForm() throws Exception {
        try (Program program = open()) {
            program.press("#nav-DOSE");
            program.fill("#lot", "L-77");
            program.fill("#date", "24.02.22");
            elsewhere(program, "DOSE");

            assertThat(text(program, "#lot")).isEqualTo("L-77");
            assertThat(text(program, "#date")).isEqualTo("24.02.22");
            asksBeforeLeaving(program);
            assertThat(text(program, "#lot")).isEqualTo("L-77");
        }
    }

    @Test
    void thePaperBacklog() throws Exception {
        try (Program program = open()) {
            program.press("#nav-BACKLOG");
            program.fill("#lot", "L-78");
            elsewhere(program, "BACKLOG");

            assertThat(text(program, "#lot")).isEqualTo("L-78");
        }
    }

    @Test
    void theFormOfANewWorker() throws Exception {
        try (Program program = open()) {
            program.press("#add");
            program.fill("#surname", "Әбенова");
            program.press("#language-kk");
            lockAndBack(program);

            assertThat(text(program, "#surname")).isEqualTo("Әбенова");
            asksBeforeLeaving(program);
            assertThat(text(program, "#surname")).isEqualTo("Әбенова");
        }
    }

    @Test
    void theFormOnTheCard() throws Exception {
        try (Program program = open()) {
            program.press("#nav-WORKERS");
            TableView<?> table = program.node("#table", TableView.class);
            program.run(() -> {
                table.requestFocus();
                table.getSelectionModel().select(0);
            });
            program.key(KeyCode.ENTER, false);
            program.press("#addWaiver");
            program.fill("#periodGround", "Анафилаксия");
            program.fill("#periodUntil", "31 декабря");
            program.press("#nav-DUE");
            program.press("#language-kk");
            program.key(KeyCode.LEFT, false);
            program.press("#nav-WORKERS");
            program.press("#language-en");
            lockAndBack(program);
            TableView<?> again = program.node("#table", TableView.class);
            program.run(() -> {
                again.requestFocus();
                again.getSelectionModel().select(0);
            });
            program.key(KeyCode.ENTER, false);

            program.await("#periodGround");
            assertThat(text(program, "#periodGround")).isEqualTo("Анафилаксия");
            assertThat(text(program, "#periodUntil")).isEqualTo("31 декабря");
            asksBeforeLeaving(program);
            assertThat(text(program, "#periodGround")).isEqualTo("Анафилаксия");
        }
    }

    @Test
    void theClinicOfASite() throws Exception {
        try (Program program = open()) {
            program.press("#nav-SITES");
            ComboBox<?> clinic = program.node("#clinic", ComboBox.class);
            program.run(() -> clinic.getEditor().setText("Емхана № 17"));
            elsewhere(program, "SITES");

            ComboBox<?> again = program.node("#clinic", ComboBox.class);
            assertThat(again.getEditor().getText()).isEqualTo("Емхана № 17");
            asksBeforeLeaving(program);
            assertThat(again.getEditor().getText()).isEqualTo("Емхана № 17");
        }
    }

    @Test
    void theSiteListWithSomebodyTakenOff() throws Exception {
        try (Program program = open()) {
            program.press("#nav-SITE_LIST");
            ComboBox<?> site = program.node("#site", ComboBox.class);
            for (int i = 0; i < site.getItems().size() && program.rows("#rows") <= 0; i++) {
                int at = i;
                program.run(() -> site.getSelectionModel().select(at));
            }
            program.awaitThat(() -> program.rows("#rows") > 0);
            Object chosen = site.getValue();
            TableView<?> rows = program.node("#rows", TableView.class);
            program.run(() -> ((CheckBox) rows.lookup(".check-box")).fire());
            elsewhere(program, "SITE_LIST");

            assertThat(program.node("#site", ComboBox.class).getValue()).isEqualTo(chosen);
            asksBeforeLeaving(program);
        }
    }

    @Test
    void theRoomOfTheNotices() throws Exception {
        try (Program program = open()) {
            program.press("#nav-NOTICES");
            program.fill("#room", "Кабинет 104");
            program.fill("#from", "8.30");
            elsewhere(program, "NOTICES");

            assertThat(text(program, "#room")).isEqualTo("Кабинет 104");
            assertThat(text(program, "#from")).isEqualTo("8.30");
            asksBeforeLeaving(program);
            assertThat(text(program, "#room")).isEqualTo("Кабинет 104");
        }
    }

    @Test
    void filesReadAndNotYetImported() throws Exception {
        try (Program program = open()) {
            program.press("#nav-IMPORT");
            program.answers().open = List.of(ImportFixtures.four(Files.createDirectory(folder.resolve("more")))
                    .getFirst());
            program.press("#choose");
            program.await("#discard");
            elsewhere(program, "IMPORT");

            assertThat(program.shows("#discard")).isTrue();
        }
    }

    private Program open() throws Exception {
        List<Path> files = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
        Program program = Program.start(folder.resolve("data"), TODAY);
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
        return program;
    }

    /// To another screen and back, to every language and back, through the lock.
    private static void elsewhere(Program program, String screen) {
        program.press("#nav-WORKERS");
        program.press("#nav-" + screen);
        for (Language language : List.of(Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH)) {
            program.press("#language-" + language.tag());
        }
        lockAndBack(program);
    }

    private static void lockAndBack(Program program) {
        program.idle(10);
        program.fill("#lock-password", PASSWORD);
        program.press("#unlockAgain");
        program.awaitThat(() -> !program.shows("#locked"));
    }

    /// Closing the register and the window itself both ask; thinking better of it keeps everything.
    private static void asksBeforeLeaving(Program program) {
        program.open("#closeRegister");
        program.closeAbove();
        assertThat(program.shows("#closeRegister")).isTrue();
        program.openBy(program::askToClose);
        program.closeAbove();
        assertThat(program.shows("#closeRegister")).isTrue();
    }

    private static String text(Program program, String field) {
        return program.node(field, TextField.class).getText();
    }
}
