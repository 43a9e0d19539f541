package org.dosedesk.ui.keeping.rules.version;

import java.util.List;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.ContraindicationList;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.jspecify.annotations.Nullable;

/// A line of the list: a rule set, below it one of its versions, or the list of contraindications. Those taken out
/// of use have a line of their own above them, without groups.
///
/// @param groups the vaccine groups of the set
/// @param rules null for the line of the set itself
/// @param kept null for a version that comes with the program
/// @param inForce whether it is the one in force today
public record VersionLine(
        String set,
        List<String> groups,
        @Nullable RuleSet rules,
        @Nullable KeptRuleSet kept,
        boolean inForce) {
    private static final ContraindicationList CONTRAINDICATIONS = new ContraindicationList();

    public VersionLine {
        groups = List.copyOf(groups);
    }

    /// The line of the list of contraindications.
    public static VersionLine contraindications() {
        return new VersionLine(CONTRAINDICATIONS.name(), List.of(), null, null, true);
    }

    /// Whether it is the list of contraindications.
    public boolean isContraindications() {
        return set.equals(CONTRAINDICATIONS.name());
    }

    /// What can be read, printed and approved of it; null for the line of a whole set.
    public @Nullable Approvable subject() {
        if (isContraindications()) {
            return CONTRAINDICATIONS;
        }
        return rules == null ? null : new RuleVersion(rules, kept);
    }

    /// Whether it was taken out of use.
    public boolean discarded() {
        return kept != null && kept.voided() != null;
    }
}
