package org.dosedesk.ui.kit.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.form.EnterOrder;
import org.dosedesk.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CompletionTest {
    private final DressedStage stage = new DressedStage();
    private final List<String> done = new ArrayList<>();
    private final TextField lot = new TextField();
    private final TextField next = new TextField();

    @BeforeEach
    void show() {
        stage.show(Theme.LIGHT, look -> {
            VBox form = new VBox(lot, next);
            Completion.offer(
                    lot,
                    () -> typed -> typed.isEmpty()
                            ? List.of()
                            : Stream.of("C250101", "C250102", "C250203")
                                    .filter(one -> one.startsWith(typed.toUpperCase(Locale.ROOT)))
                                    .toList());
            new EnterOrder(() -> List.<Node>of(lot, next), () -> done.add("saved"), () -> done.add("left"))
                    .listen(form);
            return form;
        });
        stage.run(lot::requestFocus);
    }

    @Test
    void enter_goes_on_and_leaves_what_is_typed() {
        type("c2501");
        stage.press(KeyCode.ENTER, false);

        assertThat(lot.getText()).isEqualTo("c2501");
        assertThat(stage.read(next::isFocused)).isTrue();
        assertThat(offered()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void what_was_gone_to_is_taken_and_the_next_enter_goes_on() {
        type("c2501");
        stage.press(KeyCode.DOWN, false);
        stage.press(KeyCode.DOWN, false);
        stage.press(KeyCode.ENTER, false);
        assertThat(lot.getText()).isEqualTo("C250102");
        assertThat(stage.read(lot::isFocused)).isTrue();

        stage.press(KeyCode.ENTER, false);
        assertThat(stage.read(next::isFocused)).isTrue();
    }

    @Test
    void esc_takes_the_offer_away_and_leaves_the_form_only_then() {
        type("c2501");
        stage.press(KeyCode.ESCAPE, false);
        assertThat(done).isEmpty();
        assertThat(offered()).isFalse();

        stage.press(KeyCode.ESCAPE, false);
        assertThat(done).containsExactly("left");
        assertThat(lot.getText()).isEqualTo("c2501");
    }

    @Test
    void tab_and_ctrl_enter_are_the_forms() {
        type("c2501");
        stage.press(KeyCode.TAB, false);
        assertThat(stage.read(next::isFocused)).isTrue();
        assertThat(lot.getText()).isEqualTo("c2501");

        stage.run(lot::requestFocus);
        type("c2502");
        stage.press(KeyCode.ENTER, true);
        assertThat(done).containsExactly("saved");
    }

    @Test
    void nothing_is_offered_where_the_field_was_left_meanwhile_or_is_filled_in() {
        stage.run(() -> lot.setText("c25"));
        stage.run(next::requestFocus);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        stage.settle();
        assertThat(offered()).isFalse();
    }

    @Test
    void looks_as_the_program_does() {
        type("c25");
        Scene scene = stage.read(() -> Window.getWindows().getLast().getScene());
        Pictures.save(scene, "completion", Language.ENGLISH);
        assertThat(stage.read(() -> scene.getRoot().lookupAll(".list-cell").stream()
                        .filter(cell -> cell.isVisible())
                        .count()))
                .isGreaterThanOrEqualTo(3);
        assertThat(stage.read(
                        () -> scene.getRoot().lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible)))
                .isTrue();
    }

    private void type(String text) {
        stage.run(() -> {
            lot.clear();
            lot.appendText(text);
        });
        WaitForAsyncUtils.waitForAsync(5000, () -> {
            while (!stage.read(this::offered)) {
                Thread.sleep(10);
            }
            return true;
        });
        stage.settle();
    }

    private boolean offered() {
        return Window.getWindows().size() > 1;
    }
}
