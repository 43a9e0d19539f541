package org.dosedesk.ui.keeping.rules;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A sentence on as many lines as it needs.
public final class WrappedCell extends ListCell<String> {
    private static final double SCROLL_BAR = 36;

    private final Label label = new Label();
    private final ListView<String> list;

    /// A cell as wide as this list.
    public WrappedCell(ListView<String> list) {
        this.list = list;
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        // As wide as the list, not as the sentence.
        label.prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        label.maxWidthProperty().bind(label.prefWidthProperty());
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : label.prefHeight(list.getWidth() - SCROLL_BAR) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        label.setText(empty ? "" : sentence);
        setGraphic(empty ? null : label);
    }
}
