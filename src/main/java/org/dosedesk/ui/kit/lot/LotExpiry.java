package org.dosedesk.ui.kit.lot;

import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.vaccine.LotNumber;

/// Two fields of which the expiry date follows the lot: another lot takes its own known date or none, and another
/// spelling of the same lot changes nothing. A date that was typed before there was a lot is for the lot that is
/// typed next. FX thread only.
public final class LotExpiry {
    private final StringProperty lot;
    private final StringProperty expiry;
    private final UnaryOperator<String> known;
    private boolean awaitsLot;

    private LotExpiry(StringProperty lot, StringProperty expiry, UnaryOperator<String> known) {
        this.lot = lot;
        this.expiry = expiry;
        this.known = known;
    }

    /// Follows from now on. Whoever shows another lot with its date sets the lot first.
    ///
    /// @param known the date known of a lot, as it is shown; empty when none is
    public static LotExpiry follow(StringProperty lot, StringProperty expiry, UnaryOperator<String> known) {
        LotExpiry both = new LotExpiry(lot, expiry, known);
        lot.subscribe(both::changed);
        expiry.subscribe((before, after) -> both.awaitsLot = lot.get().isBlank() && !after.isBlank());
        return both;
    }

    /// Fills in what is known of the lot, unless a date stands there.
    public void offer() {
        if (expiry.get().isBlank() && !lot.get().isBlank()) {
            expiry.set(known.apply(lot.get()));
        }
    }

    private void changed(String before, String after) {
        boolean same = !before.isBlank() && !after.isBlank() && LotNumber.same(before, after);
        boolean typedFor = awaitsLot && !after.isBlank() && after.startsWith(before);
        if (!same && !typedFor) {
            expiry.set(after.isBlank() ? "" : known.apply(after));
        }
    }
}
