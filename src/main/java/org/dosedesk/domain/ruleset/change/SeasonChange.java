package org.dosedesk.domain.ruleset.change;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// Another first day for one season.
///
/// @param start the day on which the season begins
/// @param version the name of the version that comes of it
/// @param source the paper that announces it
public record SeasonChange(SeasonGroup season, LocalDate start, String version, LocalDate validFrom, RuleSource source)
        implements RuleChange {
    public SeasonChange {
        Checks.notBlank(version, "version");
        if (!season.canBeginOn(start)) {
            throw new IllegalArgumentException("the season cannot begin on " + start);
        }
    }
}
