package org.dosedesk.usecase.keeping.ruleset;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.jspecify.annotations.Nullable;

/// A version that may be kept. Nothing is saved yet.
///
/// @param note the file's name, or what is changed
/// @param before the version of the same set that is in force on its first day so far, null when there is none
/// @param library all rules as they would be with it
/// @param warnings what is unusual about it, to be read before it is kept
/// @param later the versions of the same set that take over after it, without what is new here
public record Proposal(
        RuleSet rules,
        String text,
        KeptRuleSet.Origin origin,
        String note,
        @Nullable RuleSet before,
        List<RuleDifference> differences,
        RuleLibrary library,
        Set<RuleWarning> warnings,
        List<RuleSet> later) {
    /// The vaccine groups that the version has rules for, then those that it no longer has.
    public List<String> vaccineGroups() {
        return Stream.concat(Stream.of(rules), Stream.ofNullable(before))
                .flatMap(one -> one.vaccineGroups().stream())
                .map(VaccineGroup::name)
                .distinct()
                .toList();
    }

    public Proposal {
        differences = List.copyOf(differences);
        warnings = Collections.unmodifiableSet(new LinkedHashSet<>(warnings));
        later = List.copyOf(later);
    }
}
