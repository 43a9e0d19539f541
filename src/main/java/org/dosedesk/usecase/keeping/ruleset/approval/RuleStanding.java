package org.dosedesk.usecase.keeping.ruleset.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.jspecify.annotations.Nullable;

/// Whether a doctor answers for a version.
///
/// @param approval of the version as it is, null when there is none
/// @param earlier the last one of an earlier wording of the same version, null when there is none
/// @param zone where the user is: an approval is of a day there
public record RuleStanding(
        @Nullable RuleApproval approval, @Nullable RuleApproval earlier, ZoneId zone) {
    /// No doctor has approved it in any wording.
    public static RuleStanding none(ZoneId zone) {
        return new RuleStanding(null, null, zone);
    }

    /// The day of an approval.
    public LocalDate day(RuleApproval one) {
        return LocalDate.ofInstant(one.recorded().at(), zone);
    }
}
