package org.dosedesk.domain.ruleset;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// One thing that a version of a rule set is to say otherwise, from a day on.
public sealed interface RuleChange permits AgeChange, IntervalChange {
    /// The name of the version that comes of it.
    String version();

    /// Its first day.
    LocalDate validFrom();

    /// The paper that says so.
    RuleSource source();
}
