package org.dosedesk.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// One screen of the main window.
///
/// @param load loads the view in the language in use; called once per language, on the first showing
/// @param unsaved whether something typed there would be lost if the program ended now
/// @param typed what was typed there, for the question whether it may be lost; empty where that is not shown
public record Screen(ScreenId id, Supplier<Parent> load, BooleanSupplier unsaved, Supplier<String> typed) {
    /// A screen of which only the name is said when something would be lost.
    public Screen(ScreenId id, Supplier<Parent> load, BooleanSupplier unsaved) {
        this(id, load, unsaved, () -> "");
    }

    /// A screen that never holds unsaved entries.
    public static Screen of(ScreenId id, Supplier<Parent> load) {
        return new Screen(id, load, () -> false);
    }
}
