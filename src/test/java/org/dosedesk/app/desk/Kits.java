package org.dosedesk.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.work.Background;

/// What every screen shares, in English, where nobody chooses a file.
final class Kits {
    private Kits() {}

    /// A kit of its own. FX thread only.
    static Kit of(Background background, Clock clock) {
        Texts texts = new Texts(Language.ENGLISH);
        Today today = new Today(clock);
        MemorySettings settings = new MemorySettings(Settings.NONE);
        return new Kit(
                background,
                texts,
                new ViewLoader(texts),
                new Dialogs(texts, new Stage(), new NoFiles()),
                new Visits(),
                settings,
                new Look(settings),
                today,
                new AsOfDay(today));
    }

    private static final class NoFiles implements FilePicker {
        @Override
        public List<Path> open(Window owner, String title, List<Sort> sorts) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
            return Optional.empty();
        }
    }
}
