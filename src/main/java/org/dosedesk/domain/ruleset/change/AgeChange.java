package org.dosedesk.domain.ruleset.change;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// Other ages for a dose, from a day on.
///
/// @param version the name of the version that comes of it
/// @param source the paper that says so
public record AgeChange(AgeGroup age, AgeValues values, String version, LocalDate validFrom, RuleSource source)
        implements RuleChange {
    public AgeChange {
        Checks.notBlank(version, "version");
        if (!values.inOrder() || values.isEmpty()) {
            throw new IllegalArgumentException("the ages for a dose do not fit together");
        }
    }
}
