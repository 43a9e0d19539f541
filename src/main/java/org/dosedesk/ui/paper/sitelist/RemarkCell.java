package org.dosedesk.ui.paper.sitelist;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A remark, in full when the mouse rests on it.
final class RemarkCell extends TableCell<ListRow, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        boolean nothing = empty || text == null || text.isEmpty();
        setText(nothing ? null : text);
        setTooltip(nothing ? null : new Tooltip(text));
    }
}
