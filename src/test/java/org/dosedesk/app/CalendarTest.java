package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar below a date speaks the program's language, whatever the computer's is.
class CalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);
    private static final Map<Language, List<String>> MONTH_AND_FIRST_DAY = Map.of(
            Language.ENGLISH, List.of("April", "Mon"),
            Language.RUSSIAN, List.of("Апрель", "Пн"),
            Language.KAZAKH, List.of("Сәуір", "Дс"));

    @TempDir
    Path folder;

    @Test
    void itSpeaksTheProgramsLanguageAndBeginsOnMonday() throws Exception {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        try (Program program = Program.start(folder.resolve("data"), DAY)) {
            program.press("#choose-kk");
            program.await("#openDemo");
            for (Language language : Language.values()) {
                program.press("#language-" + language.tag());
                assertThat(monthAndFirstDay(program)).as(language.tag()).isEqualTo(MONTH_AND_FIRST_DAY.get(language));
            }
        }
    }

    private static List<String> monthAndFirstDay(Program program) {
        AtomicReference<List<String>> said = new AtomicReference<>(List.of());
        program.run(() -> {
            DatePicker day = new DatePicker(DAY);
            ((HBox) program.scene().getRoot().lookup(".start-bar"))
                    .getChildren()
                    .add(day);
            program.scene().getRoot().applyCss();
            day.show();
            Node calendar = ((DatePickerSkin) day.getSkin()).getPopupContent();
            said.set(List.of(first(calendar, ".spinner-label"), first(calendar, ".day-name-cell")));
            day.hide();
        });
        return said.get();
    }

    private static String first(Node calendar, String selector) {
        return ((Labeled) calendar.lookup(selector)).getText();
    }
}
