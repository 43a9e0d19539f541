package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The day of the visit: typed, or chosen in the calendar beside it.
final class DayField {
    private final Messages messages;
    private final SiteListForm form;
    private final Label hint;

    DayField(Messages messages, SiteListForm form, TextField text, DatePicker calendar, Label hint) {
        this.messages = messages;
        this.form = form;
        this.hint = hint;
        text.textProperty().bindBidirectional(form.dayTextProperty());
        text.setOnAction(event -> form.tidyDay());
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                form.tidyDay();
            }
        });
        calendar.valueProperty().bindBidirectional(form.dayProperty());
        calendar.setAccessibleText(messages.get("sitelist.calendar"));
    }

    /// Says what is wrong with the day, or worth knowing.
    void judge(@Nullable LocalDate day) {
        if (day == null) {
            hint.setText(messages.get("sitelist.day-wrong"));
        } else {
            hint.setText(form.inThePast() ? messages.get("sitelist.day-past") : "");
        }
        Marks.wrong(hint, day == null);
        Marks.showIf(hint, !hint.getText().isEmpty());
    }
}
