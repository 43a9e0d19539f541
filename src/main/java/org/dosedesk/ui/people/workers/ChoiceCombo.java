package org.dosedesk.ui.people.workers;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;

/// A combo box that filters by site, unit or workshop.
final class ChoiceCombo {
    private ChoiceCombo() {}

    /// Offers the choices and passes on what is chosen.
    ///
    /// @param any how [Choice#ANY] reads
    static void fill(
            ComboBox<Choice> combo, ObservableList<Choice> choices, ObjectProperty<Choice> chosen, String any) {
        combo.setItems(choices);
        combo.setConverter(new ReadOnlyConverter<>(any, choice -> choice.isAny() ? any : choice.name()));
        combo.setValue(chosen.get());
        // While the list is exchanged the box has no value for a moment: that is not a choice.
        combo.valueProperty().subscribe(choice -> {
            if (choice != null) {
                chosen.set(choice);
            }
        });
    }
}
