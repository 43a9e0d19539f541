package org.dosedesk.domain.schedule;

import java.time.LocalDate;

/// The versions of a rule set that a season makes, one a year for ever: worked out from the day, never listed.
public interface Seasons {
    /// The year of the first season's first day.
    int first();

    /// The first day on which a season's rules are in force.
    ///
    /// @param year in which the season begins
    LocalDate validFrom(int year);

    /// The rules of a season; the same object each time.
    ///
    /// @param year in which the season begins, not before the first
    RuleSet of(int year);
}
