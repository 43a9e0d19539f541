package org.dosedesk.domain.ruleset.change;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// Another length for one interval, from a day on.
///
/// @param version the name of the version that comes of it
/// @param source the paper that says so
public record IntervalChange(
        IntervalGroup interval, IntervalValues values, String version, LocalDate validFrom, RuleSource source)
        implements RuleChange {
    public IntervalChange {
        Checks.notBlank(version, "version");
        if (!values.inOrder() || values.isEmpty()) {
            throw new IllegalArgumentException("the lengths of an interval do not fit together");
        }
    }
}
