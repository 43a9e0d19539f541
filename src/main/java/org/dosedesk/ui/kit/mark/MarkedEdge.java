package org.dosedesk.ui.kit.mark;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.StyleClassDecoration;
import org.jspecify.annotations.Nullable;

/// The coloured edge of a field that has a mark.
public final class MarkedEdge {
    private static final Decoration PROBLEM = new StyleClassDecoration("marked-problem");
    private static final Decoration CAUTION = new StyleClassDecoration("marked-caution");

    private MarkedEdge() {}

    /// Gives a control the edge that its mark asks for, as long as the control lives.
    public static void follow(Control control, ObservableValue<@Nullable Mark> mark) {
        // The control holds what it listens to: nothing else does.
        control.getProperties().put(MarkedEdge.class, mark);
        mark.subscribe(now -> show(control, now));
    }

    private static void show(Control control, @Nullable Mark mark) {
        PROBLEM.removeDecoration(control);
        CAUTION.removeDecoration(control);
        if (mark != null) {
            (mark.blocks() ? PROBLEM : CAUTION).applyDecoration(control);
        }
    }
}
