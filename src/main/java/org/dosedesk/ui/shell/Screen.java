package org.dosedesk.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// One screen of the main window.
///
/// @param load loads the view in the language in use; called once per language, on the first showing
/// @param unsaved whether something typed there would be lost if the program ended now
public record Screen(ScreenId id, Supplier<Parent> load, BooleanSupplier unsaved) {

    /// A screen that never holds unsaved entries.
    public static Screen of(ScreenId id, Supplier<Parent> load) {
        return new Screen(id, load, () -> false);
    }
}
