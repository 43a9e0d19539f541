package org.dosedesk.domain.ruleset;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A doctor has read a version of a rule set and answers for it. It is about that wording only: rules that are
/// changed under the same name need a new one. Never deleted, only voided.
///
/// @param name of the rule set
/// @param version its own name, as printed on lists
/// @param validFrom the first day on which it is in force
/// @param fingerprint of the wording that the doctor has read
/// @param voided null while it counts
public record RuleApproval(
        Id<RuleApproval> id,
        String name,
        String version,
        LocalDate validFrom,
        String fingerprint,
        Recorded recorded,
        @Nullable Voided voided)
        implements Voidable {
    public RuleApproval {
        Checks.notBlank(name, "rule set");
        Checks.notBlank(version, "version");
        Checks.notBlank(fingerprint, "fingerprint");
    }

    @Override
    public RuleApproval voided(@Nullable Voided mark) {
        return new RuleApproval(id, name, version, validFrom, fingerprint, recorded, mark);
    }
}
