package org.dosedesk.ui.kit.mark;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// The sentence under a field. Its row is kept free while there is nothing to say, so that no button moves away
/// under the mouse when it comes or goes. FX thread only.
public final class ProblemRow {
    private ProblemRow() {}

    /// Shows the sentence from now on while there is one.
    ///
    /// @param sentence empty when nothing is wrong
    public static void keep(Label row, ObservableValue<String> sentence) {
        row.textProperty().bind(sentence);
        row.visibleProperty().bind(sentence.map(text -> !text.isEmpty()));
    }

    /// The same for the last row of a form, below its buttons: nothing stands there that could move, so the row
    /// comes and goes.
    ///
    /// @param sentence empty when nothing is wrong
    public static void below(Label row, ObservableValue<String> sentence) {
        keep(row, sentence);
        row.managedProperty().bind(row.visibleProperty());
    }
}
