package org.dosedesk.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.MarkLabel;
import org.junit.jupiter.api.Test;

class PickedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final Screen screen = new Screen();
    private final Form form = new Form(new SameThread(), new Texts(Language.ENGLISH), "common.day.unreadable");
    private final DayField day = form.day(() -> TODAY);
    private final Field<String> next = form.text();

    PickedDayTest() throws Exception {}

    @Test
    void whatIsTypedAndIsNoDayStaysAndIsSaidOnceTheFieldIsLeft() {
        show(true);
        type("31.02.2022");
        assertThat(said()).isEmpty();
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#next", TextField.class).isFocused()).isTrue();
        assertThat(shown()).isEqualTo("31.02.2022");
        assertThat(said()).startsWith("This is not a date.");
        assertThat(day.day()).isEmpty();
    }

    @Test
    void aDayThatWasThereGivesWayToWhatIsTyped() {
        form.keepAnd(() -> day.show(TODAY));
        show(true);
        assertThat(shown()).isEqualTo("25.02.2022");
        type("tomorrow");
        screen.press(KeyCode.TAB);

        assertThat(shown()).isEqualTo("tomorrow");
        assertThat(said()).isNotEmpty();
        screen.run(() -> day.show(TODAY));
        assertThat(shown()).isEqualTo("25.02.2022");
        assertThat(said()).isEmpty();
    }

    @Test
    void theKeyOfThePickerItselfKeepsItToo() {
        show(false);
        type("31.02");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);

        assertThat(shown()).isEqualTo("31.02");
        assertThat(day.isUnreadable()).isTrue();
    }

    @Test
    void itIsMendedOrErased() {
        show(true);
        type("31.02.2022");
        screen.press(KeyCode.ENTER);
        type("280222");
        screen.press(KeyCode.ENTER);
        assertThat(shown()).isEqualTo("28.02.2022");
        assertThat(day.day()).hasValue(LocalDate.of(2022, 2, 28));
        assertThat(said()).isEmpty();

        type("x");
        screen.press(KeyCode.ENTER);
        screen.run(() -> {
            picker().requestFocus();
            picker().getEditor().selectAll();
        });
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.ENTER);
        assertThat(shown()).isEmpty();
        assertThat(day.get()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void aDayOfTheCalendarTakesThePlaceOfWhatWasTyped() {
        show(true);
        type("x");
        screen.press(KeyCode.ENTER);
        screen.run(() -> picker().setValue(TODAY));

        assertThat(shown()).isEqualTo("25.02.2022");
        assertThat(day.day()).hasValue(TODAY);
    }

    private void show(boolean enterGoesOn) {
        screen.show(() -> made(enterGoesOn));
    }

    private Parent made(boolean enterGoesOn) {
        DatePicker picker = new DatePicker();
        picker.setId("day");
        TextField other = new TextField();
        other.setId("next");
        VBox mark = new VBox();
        mark.setId("mark");
        VBox root = new VBox(picker, mark, other);
        FormControls controls =
                new FormControls(form, root).day(picker, day).mark(mark, day).text(other, next);
        if (enterGoesOn) {
            controls.goOnTo(other);
        }
        return root;
    }

    private void type(String typed) {
        screen.run(() -> {
            picker().requestFocus();
            picker().getEditor().selectAll();
        });
        screen.type(typed);
    }

    private DatePicker picker() {
        return screen.node("#day", DatePicker.class);
    }

    private String shown() {
        return picker().getEditor().getText();
    }

    private String said() {
        MarkLabel label = (MarkLabel) screen.node("#mark", VBox.class).lookup("MarkLabel");
        return label.isVisible() ? label.getText() : "";
    }
}
