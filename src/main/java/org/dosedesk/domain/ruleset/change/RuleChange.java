package org.dosedesk.domain.ruleset.change;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// One thing that a version of a rule set is to say otherwise, from a day on.
public sealed interface RuleChange permits AgeChange, IntervalChange, SeasonChange {
    /// A name for the version that a change from a day on makes of another: tells of both.
    static String name(RuleSet rules, LocalDate validFrom) {
        return rules.version() + " + " + validFrom;
    }

    /// The name of the version that comes of it.
    String version();

    /// Its first day.
    LocalDate validFrom();

    /// The paper that says so.
    RuleSource source();
}
