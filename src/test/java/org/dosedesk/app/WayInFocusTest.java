package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way in by keyboard alone: the focus stands where the next thing is done.
class WayInFocusTest {
    @TempDir
    Path folder;

    @Test
    void tabGoesFromLanguageToLanguageAndTypingBeginsAtTheName() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), LocalDate.of(2026, 4, 6))) {
            program.awaitThat(() -> program.focus().startsWith("choose-"));
            assertThat(program.focus())
                    .isEqualTo("choose-" + Main.desktopLanguage().tag());

            program.run(() -> program.scene().lookup("#choose-en").requestFocus());
            program.key(KeyCode.TAB, false);
            assertThat(program.focus()).isEqualTo("choose-" + Language.RUSSIAN.tag());

            program.press("#choose-ru");
            program.awaitThat(() -> program.focus().equals("name"));
        }
    }
}
