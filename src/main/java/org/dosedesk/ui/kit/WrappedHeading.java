package org.dosedesk.ui.kit;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// A heading of several words above narrow numbers: as wide as its longest word, as high as its lines, and whole.
public final class WrappedHeading extends Label {
    /// Says this, and says it in one line under the mouse.
    public WrappedHeading(String words) {
        super(words);
        setWrapText(true);
        setTooltip(new Tooltip(words));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Stream.of(getText().split("\\s+", -1))
                        .mapToDouble(this::width)
                        .max()
                        .orElse(0)
                + snappedLeftInset()
                + snappedRightInset()
                + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double width(String word) {
        Text text = new Text(word);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
