package org.dosedesk.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartErrorWindowTest {
    private final DressedStage other = new DressedStage();

    @ParameterizedTest
    @EnumSource
    void one_sentence_whole_and_a_button_that_every_usual_key_presses(Language language) {
        Messages messages = Messages.of(language);
        String sentence = messages.get("start.no-folder", "/home/айгүл/.local/share/DoseDesk");
        for (KeyCode key : new KeyCode[] {KeyCode.ESCAPE, KeyCode.ENTER}) {
            Stage stage = open(messages, sentence);
            Label text = (Label) stage.getScene().lookup("#trouble");
            Button close = (Button) stage.getScene().lookup("#close");
            assertThat(text.getText()).isEqualTo(sentence);
            assertThat(other.read(() -> ((Text) text.lookup(".text")).getText().replace("\n", " ")))
                    .isEqualTo(sentence);
            assertThat(other.read(close::isFocused)).isTrue();
            assertThat(close.getAccessibleHelp()).isEqualTo(sentence);
            Pictures.save(stage.getScene(), "start-trouble", language);

            other.run(
                    () -> close.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
            other.run(() ->
                    close.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)));

            assertThat(other.read(stage::isShowing)).isFalse();
        }
    }

    private Stage open(Messages messages, String sentence) {
        AtomicReference<Stage> opened = new AtomicReference<>();
        other.run(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            StartErrorWindow.open(stage, messages.get("common.app"), sentence, messages.get("common.close"));
            opened.set(stage);
        });
        return opened.get();
    }
}
