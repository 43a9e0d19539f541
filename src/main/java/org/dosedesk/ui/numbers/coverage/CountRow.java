package org.dosedesk.ui.numbers.coverage;

import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.coverage.Tally;

/// A line of counts on the screen.
///
/// @param name of the unit, site or hosted workshop; empty for everyone
/// @param other of a hosted workshop, the unit or site that it also counts with; empty otherwise
record CountRow(CoveragePlace place, String name, String other, Tally tally) {
    /// Whether it stands for everyone.
    boolean total() {
        return place.equals(CoveragePlace.EVERYWHERE);
    }

    /// Whether it is a part of the line above it, and of another line in the other table.
    boolean hosted() {
        return place.workshop() != null;
    }
}
