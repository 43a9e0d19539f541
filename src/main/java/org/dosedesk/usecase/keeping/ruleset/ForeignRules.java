package org.dosedesk.usecase.keeping.ruleset;

import java.time.LocalDate;
import java.util.Set;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.schedule.supporting.RuleSource;

/// What must be said of files in the CDC's own format, which do not say it themselves.
///
/// @param name the rule set that they are to be a version of, or a new one
/// @param version what the version is called
/// @param source the paper behind the whole version
/// @param vaccineGroups which of the files' vaccine groups are wanted; empty for all
public record ForeignRules(
        String name, String version, LocalDate validFrom, RuleSource source, Set<String> vaccineGroups) {
    public ForeignRules {
        Checks.notBlank(name, "rule set");
        Checks.notBlank(version, "version");
        vaccineGroups = Set.copyOf(vaccineGroups);
    }
}
