package org.dosedesk.ui.kit.table;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A box for the mouse; the keyboard ticks the selected row instead.
final class BoxCell<R> extends TableCell<R, Boolean> {
    private final CheckBox box = new CheckBox();

    BoxCell(Function<R, Property<Boolean>> ticked) {
        box.setFocusTraversable(false);
        box.setOnAction(
                event -> ticked.apply(getTableView().getItems().get(getIndex())).setValue(box.isSelected()));
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Boolean ticked, boolean empty) {
        super.updateItem(ticked, empty);
        box.setSelected(Boolean.TRUE.equals(ticked));
        setGraphic(empty ? null : box);
    }
}
