package org.dosedesk.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;

/// Proposes the printer that was used last, as long as it is there.
public final class RememberedPrinters implements Printers {
    private static final String LAST = "printer";

    private final Printers printers;
    private final SettingsKeeper settings;
    private final Background background;

    /// Offers these printers, and remembers which was used.
    public RememberedPrinters(Printers printers, SettingsKeeper settings, Background background) {
        this.printers = printers;
        this.settings = settings;
        this.background = background;
    }

    @Override
    public List<String> names() {
        return printers.names();
    }

    @Override
    public Optional<String> proposed() {
        String last = settings.settings().typed().get(LAST);
        return last != null && printers.names().contains(last) ? Optional.of(last) : printers.proposed();
    }

    @Override
    public void print(byte[] pdf, String title, PrintWish wish) {
        printers.print(pdf, title, wish);
        background.onScreen(() -> settings.change(before -> before.withTyped(Map.of(LAST, wish.printer()))));
    }
}
