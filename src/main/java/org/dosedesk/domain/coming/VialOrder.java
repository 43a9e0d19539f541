package org.dosedesk.domain.coming;

/// How many vials a site needs: those due less exempt, refused, held and postponed, less the usual no-shows, in whole
/// vials.
///
/// @param due how many fall due, the exempt and those who refused among them
/// @param held how many are contraindicated or await the doctor's decision for the whole period
/// @param postponed how many are to be asked again after the period only
/// @param noShowPercent how many of a hundred usually do not come, 0 to 100
/// @param dosesPerVial 1 or more
public record VialOrder(
        int due, int exempt, int refused, int held, int postponed, int noShowPercent, int dosesPerVial) {
    public VialOrder {
        int away = exempt + refused + held + postponed;
        if (due < 0 || Math.min(Math.min(exempt, refused), Math.min(held, postponed)) < 0 || away > due) {
            throw new IllegalArgumentException("no more can be exempt or refuse than are due");
        } else if (noShowPercent < 0 || noShowPercent > 100) {
            throw new IllegalArgumentException("no such share: " + noShowPercent);
        } else if (dosesPerVial < 1) {
            throw new IllegalArgumentException("a vial holds a dose at least");
        }
    }

    /// Nobody is held or postponed.
    public VialOrder(int due, int exempt, int refused, int noShowPercent, int dosesPerVial) {
        this(due, exempt, refused, 0, 0, noShowPercent, dosesPerVial);
    }

    /// How many are to be asked.
    public int asked() {
        return due - exempt - refused - held - postponed;
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
