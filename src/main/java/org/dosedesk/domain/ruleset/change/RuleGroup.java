package org.dosedesk.domain.ruleset.change;

import java.util.List;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;

/// One rule about when a dose is given, as a doctor speaks of it: the same in every series of a rule set that has
/// it.
public sealed interface RuleGroup permits AgeGroup, IntervalGroup, SeasonGroup {
    /// With [#ordinal] the dose that it is about.
    TargetDoseKind kind();

    /// Which one of its kind, from 1.
    int ordinal();

    /// When it is in force.
    EffectivePeriod period();

    /// The paper that says so, null where the file gives none.
    @Nullable RuleSource source();

    /// The names of the series that have it.
    List<String> series();
}
