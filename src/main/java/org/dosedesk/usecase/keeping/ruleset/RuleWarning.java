package org.dosedesk.usecase.keeping.ruleset;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.jspecify.annotations.Nullable;

/// What is unusual about a version that may be kept. It may be right all the same.
public enum RuleWarning {
    /// It is in force from a day in the past: dates that were told to people already may change.
    PAST,
    /// It is in force before its paper was written.
    BEFORE_ITS_PAPER,
    /// Its paper is of a day to come.
    PAPER_OF_THE_FUTURE,
    /// It takes the place of a version that is valid from the same day.
    REPLACES;

    /// Those that hold for a version.
    ///
    /// @param before the version of the same set in force on its first day so far, null when there is none
    static Set<RuleWarning> of(RuleSet rules, @Nullable RuleSet before, LocalDate today) {
        Set<RuleWarning> found = EnumSet.noneOf(RuleWarning.class);
        RuleSource source = rules.source();
        LocalDate paper = source == null ? null : source.date();
        if (rules.validFrom().isBefore(today)) {
            found.add(PAST);
        }
        if (paper != null && paper.isAfter(rules.validFrom())) {
            found.add(BEFORE_ITS_PAPER);
        }
        if (paper != null && paper.isAfter(today)) {
            found.add(PAPER_OF_THE_FUTURE);
        }
        if (before != null && before.validFrom().equals(rules.validFrom())) {
            found.add(REPLACES);
        }
        return found;
    }
}
