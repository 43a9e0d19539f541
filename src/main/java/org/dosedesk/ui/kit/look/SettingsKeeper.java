package org.dosedesk.ui.kit.look;

import java.util.function.UnaryOperator;

/// Remembers settings between two starts. Never fails: what can't be written is forgotten and logged. FX thread only.
public interface SettingsKeeper {
    /// What is remembered now.
    Settings settings();

    /// Remembers something else from now on.
    void change(UnaryOperator<Settings> change);
}
