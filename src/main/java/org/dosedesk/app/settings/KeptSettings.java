package org.dosedesk.app.settings;

import java.util.function.UnaryOperator;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;

/// Settings in memory, written in the background: not more often than once a second, for a column that is being
/// dragged changes with every pixel. FX thread only, but for the writing itself.
public final class KeptSettings implements SettingsKeeper {
    private static final long PAUSE = 1000;

    private final SettingsFile file;
    private final Background background;
    private volatile Settings settings;
    private boolean writing;

    /// Keeps settings in a file, beginning with those that were read.
    public KeptSettings(SettingsFile file, Settings begun, Background background) {
        this.file = file;
        this.background = background;
        settings = begun;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (changed.equals(settings)) {
            return;
        }
        settings = changed;
        if (!writing) {
            writing = true;
            background.start(
                    progress -> {
                        Thread.sleep(PAUSE);
                        return PAUSE;
                    },
                    waited -> {
                        writing = false;
                        Settings now = settings;
                        background.start(
                                progress -> {
                                    write(now);
                                    return now;
                                },
                                written -> {},
                                failed -> {});
                    },
                    failed -> writing = false);
        }
    }

    /// Writes at once, before the program ends.
    public void flush() {
        write(settings);
    }

    private synchronized void write(Settings now) {
        file.write(now);
    }
}
