package org.dosedesk.ui.kit.table;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A sentence in as many lines as it takes.
final class SentenceCell<R> extends TableCell<R, String> {
    private static final double PADDING = 18;

    private final Text wrapped = new Text();

    SentenceCell() {
        wrapped.getStyleClass().add("wrapped");
        wrapped.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        wrapped.setText(empty || sentence == null ? "" : sentence);
        setGraphic(empty ? null : wrapped);
    }
}
