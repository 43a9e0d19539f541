package org.dosedesk.testkit;

import java.util.function.UnaryOperator;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.SettingsKeeper;

/// Settings that are remembered until the test ends.
public final class MemorySettings implements SettingsKeeper {
    private Settings settings;

    /// Begins with these.
    public MemorySettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }
}
