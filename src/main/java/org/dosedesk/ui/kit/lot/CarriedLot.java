package org.dosedesk.ui.kit.lot;

import javafx.beans.property.StringProperty;

/// A lot that stands in its field without having been typed for the dose at hand, such as today's or that of the
/// dose before: another day it would be a guess. FX thread only.
public final class CarriedLot {
    private final StringProperty lot;
    private final StringProperty expiry;
    private boolean carried;

    /// Nothing is carried yet.
    public CarriedLot(StringProperty lot, StringProperty expiry) {
        this.lot = lot;
        this.expiry = expiry;
        lot.subscribe((before, after) -> carried = false);
    }

    /// From now on, until another is typed, what stands there is carried.
    public void carry() {
        carried = !lot.get().isBlank();
    }

    /// Empties both fields, unless the lot was typed.
    public void fall() {
        if (carried) {
            lot.set("");
            expiry.set("");
        }
    }
}
