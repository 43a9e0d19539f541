package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.testkit.Screen;
import org.junit.jupiter.api.Test;

class OneLineTest {
    private final Screen screen;
    private final TextField field;
    private final ComboBox<String> combo;

    OneLineTest() throws Exception {
        screen = new Screen();
        field = new TextField();
        combo = new ComboBox<>();
        combo.setEditable(true);
        screen.show(() -> new VBox(field, combo));
        screen.run(() -> {
            OneLine.of((Object) field);
            OneLine.of(combo);
        });
    }

    @Test
    void cellsOfARowAreWords() {
        paste(field, "Сапарова\tАйгүл\r\n");
        assertThat(field.getText()).isEqualTo("Сапарова Айгүл");
        assertThat(field.getCaretPosition()).isEqualTo(field.getLength());
    }

    @Test
    void cellsOfAColumnAreWords() {
        paste(combo.getEditor(), "ТЭЦ-1\nКотельный цех\n");
        assertThat(combo.getEditor().getText()).isEqualTo("ТЭЦ-1 Котельный цех");
    }

    @Test
    void whatIsPastedTakesThePlaceOfWhatIsSelected() {
        screen.run(() -> {
            field.setText("Ким Анна Петровна");
            field.selectRange(4, 8);
        });
        paste(field, "\tЕлена\n");
        assertThat(field.getText()).isEqualTo("Ким Елена Петровна");
        assertThat(field.getCaretPosition()).isEqualTo("Ким Елена".length());
    }

    @Test
    void escapeIsTheForms() {
        List<KeyCode> left = new ArrayList<>();
        screen.run(() -> {
            field.getParent().addEventHandler(KeyEvent.KEY_PRESSED, key -> left.add(key.getCode()));
            field.requestFocus();
        });
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ESCAPE);
        assertThat(left).containsExactly(KeyCode.ESCAPE, KeyCode.ESCAPE);
        paste(field, "Ким\tАнна");
        assertThat(field.getText()).isEqualTo("Ким Анна");
    }

    private void paste(TextField into, String text) {
        screen.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            into.paste();
        });
    }
}
