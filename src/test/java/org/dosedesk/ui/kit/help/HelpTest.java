package org.dosedesk.ui.kit.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.form.EnterOrder;
import org.dosedesk.ui.kit.look.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    private final DressedStage stage = new DressedStage();
    private final List<String> done = new ArrayList<>();
    private final TextField iin = new TextField();
    private final TextField next = new TextField();

    @ParameterizedTest
    @EnumSource
    void f1_shows_it_esc_takes_it_away_first_and_leaving_the_field_does(Language language) {
        String text = Messages.of(language).get("record.help.iin");
        stage.show(language == Language.KAZAKH ? Theme.DARK : Theme.LIGHT, look -> {
            VBox form = new VBox(20, iin, next);
            Help.setText(iin, text);
            new EnterOrder(() -> List.<Node>of(iin, next), () -> done.add("saved"), () -> done.add("left"))
                    .listen(form);
            return form;
        });
        stage.run(iin::requestFocus);

        stage.press(KeyCode.F1, false);
        Scene shown = stage.read(() -> help().getScene());
        assertThat(stage.read(() -> ((Label) shown.getRoot().lookup(".field-help")).getText()))
                .isEqualTo(text);
        Pictures.save(shown, "help", language);

        stage.press(KeyCode.ESCAPE, false);
        assertThat(stage.read(this::isShown)).isFalse();
        assertThat(done).isEmpty();

        stage.press(KeyCode.F1, false);
        stage.press(KeyCode.ENTER, false);
        assertThat(stage.read(next::isFocused)).isTrue();
        assertThat(stage.read(this::isShown)).isFalse();

        stage.press(KeyCode.F1, false);
        assertThat(stage.read(this::isShown)).isFalse();
    }

    private boolean isShown() {
        return Window.getWindows().stream().anyMatch(PopOver.class::isInstance);
    }

    private Window help() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
