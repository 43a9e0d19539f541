package org.dosedesk.ui.kit.table;

import java.time.LocalDate;
import javafx.scene.control.TableCell;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// Shows a date as dd.MM.yyyy.
public final class DateCell<R> extends TableCell<R, LocalDate> {
    @Override
    protected void updateItem(@Nullable LocalDate date, boolean empty) {
        super.updateItem(date, empty);
        setText(empty || date == null ? null : DateText.show(date));
    }
}
