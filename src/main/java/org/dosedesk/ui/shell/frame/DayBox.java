package org.dosedesk.ui.shell.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.PickedDay;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.mark.MarkLabel;
import org.dosedesk.ui.kit.mark.MarkedEdge;
import org.jspecify.annotations.Nullable;

/// The day that everything is about, in the frame: chosen in a box, and said in a band while it isn't today.
public final class DayBox {
    private final AsOfDay asOf;
    private final Texts texts;
    private final DayField typed;

    /// Is about this day, in the language in use.
    public DayBox(AsOfDay asOf, Texts texts) {
        this.asOf = asOf;
        this.texts = texts;
        typed = DayField.alone(asOf::today);
    }

    /// Shows the day in a box, in which another can be chosen.
    ///
    /// @param place where it is said that what is typed is no day
    public void chooseIn(DatePicker box, Pane place) {
        asOf.dayProperty().subscribe(typed::show);
        typed.value().subscribe(text -> {
            if (text.isBlank()) {
                // There is always a day.
                typed.show(asOf.day());
            }
            typed.day().filter(day -> !day.equals(asOf.day())).ifPresent(asOf::choose);
        });
        PickedDay.tie(box, typed, Focus.onScreen(box));
        ObservableValue<@Nullable Mark> mark = Bindings.createObjectBinding(
                () -> typed.isUnreadable() ? new Mark(texts.messages().get("common.day.unreadable"), true) : null,
                typed.value(),
                texts.messagesProperty());
        place.getChildren().setAll(MarkLabel.warning(mark));
        MarkedEdge.follow(box, mark);
    }

    /// Shows the band while another day than today is chosen.
    public void sayIn(Node band, Label sentence) {
        asOf.dayProperty()
                .subscribe(day -> sentence.setText(texts.messages().get("shell.day.another", DateText.show(day))));
        asOf.todayProperty().subscribe(today -> {
            band.setVisible(!today);
            band.setManaged(!today);
        });
    }

    /// Everything is about today again.
    public void backToToday() {
        asOf.backToToday();
    }
}
