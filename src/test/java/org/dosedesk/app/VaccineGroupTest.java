package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All screens are about one vaccine group, which is chosen once and remembered. In the real program.
class VaccineGroupTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 3);

    @TempDir
    Path folder;

    @Test
    void theScreensFollowTheChoiceAndAStartRemembersIt() throws Exception {
        try (Program program = Program.start(folder, TODAY)) {
            program.press("#choose-en");
            program.press("#openDemo");
            program.press("#nav-DUE");
            program.awaitThat(() -> program.rows("#people") >= 0);
            int against = program.rows("#people");
            choose(program, "Influenza");
            program.awaitThat(() -> program.rows("#people") > against);
            Pictures.save(program.scene(), "group-influenza-due", Language.ENGLISH);
            program.press("#nav-COVERAGE");
            program.awaitThat(() -> program.text("#headline").contains("Up to date"));
            Pictures.save(program.scene(), "group-influenza-coverage", Language.ENGLISH);
            choose(program, "TBE");
            program.press("#nav-DUE");
            // Only drivers and field crews are due against tick-borne encephalitis, and not many at that.
            program.awaitThat(() -> program.rows("#people") > 0 && program.rows("#people") < 30);
            Pictures.save(program.scene(), "group-tbe-due", Language.ENGLISH);
        }
        try (Program again = Program.start(folder, TODAY)) {
            again.press("#openDemo");

            assertThat(again.node("#groups", ComboBox.class).getValue()).isEqualTo("TBE");
        }
    }

    /// The arrow keys move through the open list: passing by a vaccine group works nothing out and loads nothing
    /// anew.
    @Test
    void onlyClosingTheListChooses() throws Exception {
        try (Program program = Program.start(folder, TODAY)) {
            program.press("#choose-ru");
            program.press("#openDemo");
            program.press("#nav-COVERAGE");
            program.awaitThat(() -> program.text("#headline").contains("Ревакцинировано"));
            ComboBox<?> groups = program.node("#groups", ComboBox.class);
            program.run(groups::show);
            program.run(
                    () -> groups.getSelectionModel().select(groups.getItems().indexOf("Influenza")));
            assertThat(program.text("#headline")).contains("Ревакцинировано");

            program.run(groups::hide);

            program.awaitThat(() -> program.text("#headline").contains("Привито по сроку"));
            assertThat(program.focus()).isNotEqualTo("");
        }
    }

    private static void choose(Program program, String group) {
        ComboBox<?> groups = program.node("#groups", ComboBox.class);
        program.run(() -> groups.getSelectionModel().select(groups.getItems().indexOf(group)));
    }
}
