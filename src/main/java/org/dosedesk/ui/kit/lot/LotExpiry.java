package org.dosedesk.ui.kit.lot;

import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import org.dosedesk.domain.vaccine.LotNumber;

/// Two fields of which the expiry date follows the lot, and which never lose what was typed. Another lot takes its
/// own known date or none, unless a date was typed for the dose at hand; another spelling of the same lot changes
/// nothing. What stands there without having been typed, such as today's lot or that of the dose before, gives way.
/// FX thread only.
public final class LotExpiry {
    private final Property<String> lot;
    private final Property<String> expiry;
    private final UnaryOperator<String> known;
    private boolean carried;
    private boolean dateTyped;
    private boolean writing;

    private LotExpiry(Property<String> lot, Property<String> expiry, UnaryOperator<String> known) {
        this.lot = lot;
        this.expiry = expiry;
        this.known = known;
    }

    /// Follows from now on.
    ///
    /// @param known the date known of a lot, as it is shown; empty when none is
    public static LotExpiry follow(Property<String> lot, Property<String> expiry, UnaryOperator<String> known) {
        LotExpiry both = new LotExpiry(lot, expiry, known);
        lot.subscribe(both::changed);
        expiry.subscribe((before, after) -> {
            if (!both.writing) {
                both.dateTyped = !after.isBlank();
            }
        });
        return both;
    }

    /// Fills in what is known of the lot, unless a date stands there.
    public void offer() {
        if (expiry.getValue().isBlank() && !lot.getValue().isBlank()) {
            write(lot.getValue(), known.apply(lot.getValue()));
        }
    }

    /// Shows a lot that nobody typed for the dose at hand.
    public void show(String number, String lastDay) {
        write(number, lastDay);
        carry();
    }

    /// From now on, until another is typed, what stands there is carried: it was not typed for the dose at hand.
    public void carry() {
        carried = !lot.getValue().isBlank();
        dateTyped = false;
    }

    /// Empties the fields, except for what was typed: for another vaccine, or another day, it would be a guess.
    public void fall() {
        if (carried) {
            carried = false;
            write("", dateTyped ? expiry.getValue() : "");
        }
    }

    private void changed(String before, String after) {
        if (writing) {
            return;
        }
        carried = false;
        boolean same = !before.isBlank() && !after.isBlank() && LotNumber.same(before, after);
        if (!same && !dateTyped) {
            write(after, after.isBlank() ? "" : known.apply(after));
        }
    }

    private void write(String number, String lastDay) {
        writing = true;
        lot.setValue(number);
        expiry.setValue(lastDay);
        writing = false;
    }
}
