package org.dosedesk.usecase.numbers.coverage;

import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.coverage.Tally;

/// A line of the counts.
///
/// @param name of the unit, the site or the hosted workshop; empty for the total
/// @param other of a hosted workshop, the host's site in the lines by unit and the employing unit in those by site;
/// empty for any other line
public record CoverageLine(Kind kind, CoveragePlace place, String name, String other, Tally tally) {
    /// What a line stands for.
    public enum Kind {
        /// A unit or a site: these add up to the total.
        WHOLE,
        /// A hosted workshop: a part of the whole above it, and of another one in the other table.
        HOSTED,
        /// Everyone.
        TOTAL
    }
}
