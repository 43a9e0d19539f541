package org.dosedesk.ui.kit.combo;

import java.util.Objects;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// What is chosen in a combo box, where a view-model keeps it.
public final class ComboValue {
    private ComboValue() {}

    /// Ties a box to what is chosen while `root` is on a screen. What is chosen outlives the box: when the box
    /// comes back, it shows what is chosen by then, though its list was exchanged meanwhile.
    public static <T> void tie(Node root, ComboBox<T> combo, Property<? extends @Nullable T> chosen) {
        @SuppressWarnings("unchecked")
        Property<@Nullable T> target = (Property<@Nullable T>) chosen;
        combo.setValue(target.getValue());
        // While the list is exchanged the box has no value for a moment: that is not a choice.
        combo.valueProperty().subscribe(choice -> {
            if (choice != null) {
                target.setValue(choice);
            }
        });
        ObservableValue<Boolean> shown =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        target.when(shown).subscribe(combo::setValue);
        shown.subscribe(isShown -> {
            if (isShown) {
                combo.setValue(target.getValue());
            }
        });
    }
}
