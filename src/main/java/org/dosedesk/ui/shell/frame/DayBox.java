package org.dosedesk.ui.shell.frame;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.DateConverter;

/// The day that everything is about, in the frame: chosen in a box, and said in a band while it isn't today.
public final class DayBox {
    private final AsOfDay asOf;
    private final Texts texts;

    /// Is about this day, in the language in use.
    public DayBox(AsOfDay asOf, Texts texts) {
        this.asOf = asOf;
        this.texts = texts;
    }

    /// Shows the day in a box, in which another can be chosen.
    public void chooseIn(DatePicker box) {
        box.setConverter(new DateConverter(asOf::today));
        asOf.dayProperty().subscribe(box::setValue);
        box.valueProperty().subscribe((before, after) -> {
            if (after == null) {
                // What is typed and is no day chooses none.
                box.setValue(before);
            } else if (!after.equals(asOf.day())) {
                asOf.choose(after);
            }
        });
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
