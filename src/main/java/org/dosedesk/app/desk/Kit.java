package org.dosedesk.app.desk;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dosedesk.app.settings.RememberedPrinters;
import org.dosedesk.print.DesktopPrinters;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.Unsaved;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.register.Register;

/// What every screen shares.
public record Kit(
        Background background,
        Texts texts,
        ViewLoader views,
        Dialogs dialogs,
        Navigation navigation,
        SettingsKeeper settings,
        Look look,
        Today today,
        AsOfDay asOf) {

    /// Where papers leave a register: by the computer's printers, of which the one used last is proposed.
    PaperCounter counter(Register register) {
        return new PaperCounter(
                new RememberedPrinters(new DesktopPrinters(), settings, background),
                new PdfPreview(),
                register.journal());
    }

    /// The question whether what is typed on a screen may be thrown away.
    BooleanSupplier discarding(ScreenId screen, Supplier<String> typed) {
        return () -> dialogs.mayDiscard(new Unsaved(screen.titleKey(), typed.get()));
    }

    /// One form holds one entry: what is typed there is asked about before another takes its place.
    ///
    /// @param begin called unless the user would rather keep what is typed
    /// @param screen where it was typed
    /// @param typed what was typed
    /// @return whether it was called
    boolean may(boolean unsaved, ScreenId screen, Supplier<String> typed, Runnable begin) {
        boolean allowed = !unsaved || discarding(screen, typed).getAsBoolean();
        if (allowed) {
            begin.run();
        }
        return allowed;
    }
}
