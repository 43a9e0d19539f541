package org.dosedesk.app.desk;

import org.dosedesk.app.settings.RememberedPrinters;
import org.dosedesk.print.DesktopPrinters;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
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

    /// One form holds one entry: what is typed there is asked about before another takes its place.
    ///
    /// @param begin called unless the user would rather keep what is typed
    /// @return whether it was called
    boolean may(boolean unsaved, Runnable begin) {
        boolean allowed = !unsaved || dialogs.mayDiscard();
        if (allowed) {
            begin.run();
        }
        return allowed;
    }
}
