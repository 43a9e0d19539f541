package org.dosedesk.domain.coming;

/// How many vials a site needs: those due less exempt and refused, less the usual no-shows, in whole vials.
///
/// @param due how many fall due, the exempt and those who refused among them
/// @param noShowPercent how many of a hundred usually do not come, 0 to 100
/// @param dosesPerVial 1 or more
public record VialOrder(int due, int exempt, int refused, int noShowPercent, int dosesPerVial) {
    public VialOrder {
        if (due < 0 || exempt < 0 || refused < 0 || exempt + refused > due) {
            throw new IllegalArgumentException("no more can be exempt or refuse than are due");
        } else if (noShowPercent < 0 || noShowPercent > 100) {
            throw new IllegalArgumentException("no such share: " + noShowPercent);
        } else if (dosesPerVial < 1) {
            throw new IllegalArgumentException("a vial holds a dose at least");
        }
    }

    /// How many are to be asked.
    public int asked() {
        return due - exempt - refused;
    }

    /// How many are expected to come: rounded up, so that a dose is never short by rounding.
    public int expected() {
        return Math.ceilDiv(asked() * (100 - noShowPercent), 100);
    }

    /// Whole vials.
    public int vials() {
        return Math.ceilDiv(expected(), dosesPerVial);
    }

    /// Doses to spare in the vials: so many belong on the stand-by list of an open vial.
    public int spare() {
        return vials() * dosesPerVial - expected();
    }
}
