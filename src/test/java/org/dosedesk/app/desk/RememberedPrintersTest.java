package org.dosedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.app.settings.RememberedPrinters;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.junit.jupiter.api.Test;

class RememberedPrintersTest {
    private final List<String> there = new ArrayList<>(List.of("Lab", "Office"));
    private final Printers desktop = new Printers() {
        @Override
        public List<String> names() {
            return List.copyOf(there);
        }

        @Override
        public Optional<String> proposed() {
            return names().stream().findFirst();
        }

        @Override
        public void print(byte[] pdf, String title, PrintWish wish) {
            if (!there.contains(wish.printer())) {
                throw new PaperException(PaperException.Reason.PRINTER_GONE, "gone");
            }
        }
    };
    private final RememberedPrinters printers =
            new RememberedPrinters(desktop, new MemorySettings(Settings.NONE), new SameThread());

    @Test
    void theLastOneIsProposedWhileItIsThere() {
        assertThat(printers.proposed()).contains("Lab");
        printers.print(new byte[0], "x", PrintWish.all("Office"));
        assertThat(printers.proposed()).contains("Office");
        there.remove("Office");
        assertThat(printers.proposed()).contains("Lab");
    }

    @Test
    void oneThatRefusedIsNotRemembered() {
        assertThatThrownBy(() -> printers.print(new byte[0], "x", PrintWish.all("Gone")))
                .isInstanceOf(PaperException.class);
        assertThat(printers.proposed()).contains("Lab");
    }
}
