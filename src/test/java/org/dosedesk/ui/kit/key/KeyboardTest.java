package org.dosedesk.ui.kit.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.ui.kit.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    private final DressedStage stage = new DressedStage();

    /// As they came from an X server with `setxkbmap ru`, `kz` and `ru,us`.
    @ParameterizedTest
    @CsvSource({
        "UNDEFINED, в, D",
        "UNDEFINED, Я, Z",
        "UNDEFINED, с, C",
        "UNDEFINED, ә, DIGIT2",
        "UNDEFINED, қ, DIGIT0",
        "QUOTEDBL, '\"', DIGIT1",
        "UNDEFINED, '\u0004', D",
        "COMMA, 6, DIGIT6",
        "DIGIT1, 1, DIGIT1",
        "NUMPAD1, 1, NUMPAD1",
        "D, '\u0004', D",
        "PERIOD, ., PERIOD",
        "UNDEFINED, №, UNDEFINED"
    })
    void a_shortcut_gets_the_key_that_it_lacks(KeyCode code, String text, KeyCode key) {
        KeyEvent event = new Keyboard().understand(pressed(code, text, true));

        assertThat(event.getCode()).isEqualTo(key);
        assertThat(event.getText()).isEqualTo(text);
    }

    @Test
    void comma_and_full_stop_are_digits_on_a_kazakh_keyboard_only() {
        Keyboard keyboard = new Keyboard();
        assertThat(keyboard.understand(pressed(KeyCode.COMMA, ",", true)).getCode())
                .isEqualTo(KeyCode.COMMA);

        keyboard.understand(pressed(KeyCode.UNDEFINED, "ң", false));
        assertThat(keyboard.understand(pressed(KeyCode.COMMA, ",", true)).getCode())
                .isEqualTo(KeyCode.DIGIT6);
        assertThat(keyboard.understand(pressed(KeyCode.PERIOD, ".", true)).getCode())
                .isEqualTo(KeyCode.DIGIT7);

        keyboard.understand(pressed(KeyCode.DIGIT4, "4", false));
        assertThat(keyboard.understand(pressed(KeyCode.PERIOD, ".", true)).getCode())
                .isEqualTo(KeyCode.PERIOD);
    }

    @Test
    void a_comma_after_a_cyrillic_letter_is_a_kazakh_digit_for_russian_keyboards_have_none_there() {
        Keyboard keyboard = new Keyboard();
        keyboard.understand(pressed(KeyCode.UNDEFINED, "о", true));
        assertThat(keyboard.understand(pressed(KeyCode.COMMA, ",", true)).getCode())
                .isEqualTo(KeyCode.DIGIT6);
        assertThat(keyboard.understand(pressed(KeyCode.PERIOD, ".", true)).getCode())
                .isEqualTo(KeyCode.PERIOD);

        keyboard.understand(pressed(KeyCode.J, "j", false));
        assertThat(keyboard.understand(pressed(KeyCode.COMMA, ",", true)).getCode())
                .isEqualTo(KeyCode.COMMA);
    }

    @Test
    void writing_is_left_alone() {
        assertThat(new Keyboard()
                        .understand(pressed(KeyCode.UNDEFINED, "в", false))
                        .getCode())
                .isEqualTo(KeyCode.UNDEFINED);
    }

    @Test
    void every_window_is_served_those_that_open_later_too() {
        List<String> came = new ArrayList<>();
        stage.run(() -> new Keyboard().serve(Window.getWindows()));
        stage.show(Theme.LIGHT, look -> new TextField());
        stage.run(() -> {
            Stage dialog = new Stage();
            TextField field = new TextField("a lot");
            Scene scene = new Scene(field);
            scene.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> came.add(KeyCombination.valueOf("Shortcut+A").match(event) ? "all" : "nothing"));
            dialog.setScene(scene);
            dialog.show();
            Event.fireEvent(field, pressed(KeyCode.UNDEFINED, "ф", true));
            came.add(field.getSelectedText());
            dialog.hide();
        });

        assertThat(came).containsExactly("all", "a lot");
    }

    private static KeyEvent pressed(KeyCode code, String text, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, false, ctrl, false, false);
    }
}
