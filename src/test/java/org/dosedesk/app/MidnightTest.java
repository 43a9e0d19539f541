package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.shell.ScreenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program stays open while the day turns, with each of its screens in turn on the screen. In the real program.
class MidnightTest {
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    /// The screens that show a day which nobody chose.
    private static final Set<ScreenId> WITH_A_DAY =
            EnumSet.of(ScreenId.DOSE, ScreenId.SITE_LIST, ScreenId.NOTICES, ScreenId.SITES);

    @TempDir
    Path folder;

    private LocalDate day = LocalDate.of(2022, 2, 25);
    private final MovedClock clock = new MovedClock(day);

    @Test
    void everyScreenFollowsTheDay() throws Exception {
        try (Program program = open()) {
            Set<ScreenId> withADay = EnumSet.noneOf(ScreenId.class);
            for (ScreenId screen : ScreenId.values()) {
                if (program.shows("#nav-" + screen)) {
                    program.press("#nav-" + screen);
                    boolean shown = program.fields().contains(DateText.show(day));
                    String yesterday = DateText.show(day);
                    turn();
                    program.passTime();
                    program.awaitThat(() -> !program.fields().contains(yesterday)
                            && program.fields().contains(DateText.show(day)) == shown);
                    if (shown) {
                        withADay.add(screen);
                    }
                }
            }
            assertThat(withADay).isEqualTo(WITH_A_DAY);
        }
    }

    /// The screens of one worker show after the turn what they show when they are opened anew.
    @ParameterizedTest
    @ValueSource(strings = {"", "#edit", "#registerDose", "#notGiven"})
    void theScreensOfAWorkerFollowTheDay(String button) throws Exception {
        try (Program program = open()) {
            openCard(program);
            if (!button.isEmpty()) {
                program.press(button);
            }
            List<String> yesterday = program.seenTexts();
            day = day.plusYears(1);
            clock.moveTo(day);
            program.passTime();
            program.awaitThat(() -> program.node("#asOfDay", DatePicker.class)
                    .getEditor()
                    .getText()
                    .equals(DateText.show(day)));
            List<String> followed = program.seenTexts();
            assertThat(followed).isNotEqualTo(yesterday);

            program.press("#nav-JOURNAL");
            openCard(program);
            if (!button.isEmpty()) {
                program.press(button);
            }
            Thread.sleep(1500);
            assertThat(String.join("\n", program.seenTexts())).isEqualTo(String.join("\n", followed));
        }
    }

    private static void openCard(Program program) {
        program.press("#nav-WORKERS");
        TableView<?> table = program.node("#table", TableView.class);
        program.run(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        program.key(KeyCode.ENTER, false);
        program.await("#registerDose");
    }

    @Test
    void whatWasTypedOrChosenStays() throws Exception {
        try (Program program = open()) {
            program.press("#nav-DOSE");
            program.fill("#date", "24.02.22");
            program.fill("#lot", "L-77");
            turn();
            program.passTime();
            assertThat(program.fields()).contains("24.02.22", "L-77");
            program.press("#nav-SITE_LIST");
            DatePicker picker = program.node("#day", DatePicker.class);
            program.run(() -> picker.setValue(LocalDate.of(2022, 3, 9)));
            turn();
            program.passTime();
            assertThat(picker.getValue()).isEqualTo(LocalDate.of(2022, 3, 9));
        }
    }

    /// One day for everything but what is entered: that is dated today.
    @Test
    void anotherDayIsAnotherDayEverywhere() throws Exception {
        try (Program program = open()) {
            LocalDate ahead = day.plusDays(20);
            DatePicker asOf = program.node("#asOfDay", DatePicker.class);
            program.run(asOf::requestFocus);
            program.run(() -> asOf.getEditor().setText("31.02.2022"));
            program.key(KeyCode.ENTER, false);
            assertThat(asOf.getEditor().getText()).isEqualTo("31.02.2022");
            assertThat(((Label) program.node("#asOfMark", VBox.class).lookup("MarkLabel")).getText())
                    .startsWith("This is not a date.");
            assertThat(program.shows("#dayBand")).isFalse();
            program.run(() -> asOf.setValue(ahead));
            program.awaitThat(() -> program.shows("#dayBand"));
            program.press("#nav-DUE");
            program.awaitThat(() -> program.text("#asOf").contains(DateText.show(ahead)));
            program.press("#nav-COVERAGE");
            program.awaitThat(() -> program.text("#asOf").contains(DateText.show(ahead)));
            program.press("#nav-SITE_LIST");
            assertThat(program.node("#day", DatePicker.class).getValue()).isEqualTo(ahead);
            program.press("#nav-DOSE");
            assertThat(program.fields()).contains(DateText.show(day)).doesNotContain(DateText.show(ahead));
            program.press("#backToToday");
            program.press("#nav-SITE_LIST");
            assertThat(program.node("#day", DatePicker.class).getValue()).isEqualTo(day);
        }
    }

    @Test
    void unlockingRenewsTheDay() throws Exception {
        try (Program program = open()) {
            program.press("#nav-DOSE");
            program.idle(10);
            program.await("#locked");
            turn();
            program.fill("#lock-password", PASSWORD);
            program.press("#unlockAgain");
            program.awaitThat(() -> program.fields().contains(DateText.show(day)));
        }
    }

    private void turn() {
        day = day.plusDays(1);
        clock.moveTo(day);
    }

    private Program open() throws Exception {
        List<Path> files = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
        Program program = Program.start(folder.resolve("data"), clock);
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
}
