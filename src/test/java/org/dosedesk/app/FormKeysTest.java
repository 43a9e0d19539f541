package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One grammar of keys on all forms, in the real program: a screen has a first focus, Enter goes on in every
/// field, and
/// an untouched form is left without a question.
class FormKeysTest {
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "#nav-DOSE",
                    "search",
                    List.of(
                            "search",
                            "vaccine",
                            "date",
                            "lot",
                            "lotUnknown",
                            "expiry",
                            "place",
                            "clinic",
                            "source",
                            "givenBy",
                            "consent")),
            new Form(
                    "#add",
                    "surname",
                    List.of(
                            "surname",
                            "firstName",
                            "patronymic",
                            "iin",
                            "birthDate",
                            "sex",
                            "number",
                            "hired",
                            "left",
                            "unit",
                            "workshop",
                            "site",
                            "position",
                            "shift",
                            "phone")),
            new Form("#nav-LOTS", "", List.of("vaccine", "number", "expiry")),
            new Form(
                    "#nav-BACKLOG",
                    "who",
                    List.of("who", "date", "vaccine", "lot", "expiry", "place", "clinic", "source", "givenBy")),
            new Form(
                    "#nav-SITE_LIST",
                    "site",
                    List.of("site", "day", "clinic", "vaccine", "language", "firstDoses", "maskIin")),
            new Form(
                    "#nav-NOTICES",
                    "site",
                    List.of("site", "day", "from", "until", "clinic", "room", "minutes", "reasons")),
            new Form("#nav-SITES", "sites", List.of("clinic", "from")),
            new Form("#nav-JOURNAL", "worker", List.of("worker", "event", "from", "until")),
            new Form("#nav-SETTINGS", "lockAfter", List.of("settings-en", "light", "lockAfter")));

    private static final List<String> SCREENS = List.of(
            "WORKERS",
            "DUE",
            "DOSE",
            "BACKLOG",
            "LIST_BACK",
            "SITE_LIST",
            "NOTICES",
            "COVERAGE",
            "LOTS",
            "IMPORT",
            "SITES",
            "JOURNAL",
            "USERS",
            "RULES",
            "SETTINGS");

    @TempDir
    Path folder;

    private Path files = Path.of("");

    /// @param first the field that has the focus at first; empty when it is a table
    /// @param fields Enter goes on from each of them
    private record Form(String open, String first, List<String> fields) {}

    @BeforeEach
    void prepare() throws Exception {
        files = Files.createDirectory(folder.resolve("files"));
    }

    @Test
    void everyFormAndScreen() throws Exception {
        List<String> faults = new ArrayList<>();
        try (Program program = open()) {
            for (Form form : FORMS) {
                program.press("#nav-WORKERS");
                program.press(form.open());
                walk(program, form, faults);
            }
            names(program, faults);
            rules(program, faults);
            foreignRules(program, faults);
            for (String screen : SCREENS) {
                if (program.shows("#nav-" + screen)) {
                    program.press("#nav-" + screen);
                    if (program.focus().isEmpty() || program.focus().startsWith("nav-")) {
                        faults.add(screen + " has no first focus: " + program.focus());
                    }
                }
            }
            tabPassesTheEye(program, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void walk(Program program, Form form, List<String> faults) {
        if (!form.first().isEmpty() && !program.focus().equals(form.first())) {
            faults.add(form.open() + " begins in " + program.focus());
        }
        for (String field : form.fields()) {
            focus(program, field);
            if (!program.focus().equals(field)) {
                faults.add(form.open() + ": " + field + " takes no focus");
            }
            program.key(KeyCode.ENTER, false);
            if (program.focus().equals(field)) {
                faults.add(form.open() + ": Enter stays in " + field);
            }
        }
        focus(program, form.fields().isEmpty() ? form.first() : form.fields().getFirst());
        program.keyThatMayAsk(KeyCode.ESCAPE);
        if (program.isAsking()) {
            faults.add(form.open() + " asks though nothing was typed");
            program.closeAbove();
        }
    }

    /// Esc asks before it throws away what is typed, and Ctrl+Enter saves from any field.
    private static void asksAboutWhatIsTyped(Program program, String open, String field, List<String> faults) {
        program.fill("#" + field, "Жаңа 1");
        focus(program, field);
        program.keyThatMayAsk(KeyCode.ESCAPE);
        if (!program.isAsking()) {
            faults.add(open + " throws away what is typed");
        }
        program.closeAbove();
        if (!program.node("#" + field, TextInputControl.class).getText().equals("Жаңа 1")) {
            faults.add(open + " threw away what was typed, though nobody agreed");
        }
    }

    private static void names(Program program, List<String> faults) {
        program.press("#nav-SITES");
        program.run(() ->
                program.node(".tab-pane", TabPane.class).getSelectionModel().select(1));
        TableView<?> places = program.node("#places", TableView.class);
        program.run(() -> places.getSelectionModel().select(0));
        focus(program, "places");
        program.key(KeyCode.ENTER, false);
        if (!program.focus().equals("name")) {
            faults.add("Enter on a name goes to " + program.focus());
        }
        walk(program, new Form("names", "name", List.of()), faults);
        asksAboutWhatIsTyped(program, "names", "name", faults);
        program.key(KeyCode.ENTER, true);
        program.awaitThat(
                () -> places.getItems().stream().anyMatch(row -> row.toString().contains("Жаңа 1")));
        program.press("#nav-WORKERS");
    }

    private static void rules(Program program, List<String> faults) {
        program.press("#nav-RULES");
        program.run(
                () -> program.node("#tabs", TabPane.class).getSelectionModel().select(2));
        TableView<?> groups = program.node(".rules-words #groups", TableView.class);
        program.run(() -> groups.getSelectionModel().select(0));
        program.run(groups::requestFocus);
        program.key(KeyCode.ENTER, false);
        Form form = new Form(
                "rule",
                "absoluteMin",
                List.of("absoluteMin", "due", "min", "overdue", "kind", "number", "date", "validFrom"));
        walk(program, form, faults);
        asksAboutWhatIsTyped(program, "rule", "number", faults);
        focus(program, "asOf");
        program.key(KeyCode.ENTER, false);
        program.press("#closeTrial");
        focus(program, "due");
        program.key(KeyCode.ENTER, true);
        program.press("#closeTrial");
    }

    private static void foreignRules(Program program, List<String> faults) {
        Path files = Shared.find("schedule/cdsi-4.64").orElse(null);
        if (files == null) {
            return;
        }
        program.answers().folder = Optional.of(files);
        program.run(() -> program.node("#importRules", SplitMenuButton.class)
                .getItems()
                .get(1)
                .fire());
        program.await("#foreignSet");
        Form form = new Form(
                "foreign rules",
                "foreignSet",
                List.of("foreignSet", "foreignVersion", "foreignKind", "foreignNumber", "foreignDate", "foreignFrom"));
        walk(program, form, faults);
        if (program.shows("#foreignSet")) {
            faults.add("foreign rules: Esc does not leave");
        }
        program.run(() -> program.node("#importRules", SplitMenuButton.class)
                .getItems()
                .get(1)
                .fire());
        program.await("#foreignSet");
        asksAboutWhatIsTyped(program, "foreign rules", "foreignNumber", faults);
        program.press("#nav-WORKERS");
    }

    private static void focus(Program program, String id) {
        program.run(() -> control(program, id).requestFocus());
    }

    // The headings of a table bear the names of its columns, too: a field is what takes the focus.
    private static Node control(Program program, String field) {
        return program.scene().getRoot().lookupAll("#" + field).stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow();
    }

    private static void tabPassesTheEye(Program program, List<String> faults) {
        program.press("#nav-USERS");
        program.press("#addUser");
        program.run(() -> program.node("#fresh-field", PasswordField.class).requestFocus());
        program.key(KeyCode.TAB, false);
        if (!program.focus().equals("repeat-field")) {
            faults.add("Tab in a password goes to " + program.focus());
        }
    }

    private Program open() throws Exception {
        List<Path> four = ImportFixtures.four(files);
        Program program = Program.start(folder.resolve("data"), LocalDate.of(2022, 2, 25));
        program.press("#choose-en");
        program.fill("#name", "Айгүл");
        program.fill("#password-field", PASSWORD);
        program.fill("#repeat-field", PASSWORD);
        program.press("#create");
        program.press("#laterCode");
        program.answers().open = four;
        program.press("#choose");
        program.press("#importAll");
        program.press("#showWorkers");
        program.awaitThat(() -> program.rows("#table") == 30);
        return program;
    }
}
