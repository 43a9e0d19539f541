package org.dosedesk.domain.ruleset;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A vaccine group is offered to everyone at the post, not only to whom the state pays it: the employer does. Never
/// deleted, only voided.
///
/// @param voided null while it counts
public record ForEveryone(
        Id<ForEveryone> id,
        String vaccineGroup,
        Recorded recorded,
        @Nullable Voided voided) implements Voidable {
    /// The observation that rule sets ask for, true of every worker while the group is switched on.
    public static final String CODE = "everyone";

    public ForEveryone {
        Checks.notBlank(vaccineGroup, "vaccine group");
    }

    /// Whether it counts for this group.
    public boolean isAbout(String group) {
        return voided == null && vaccineGroup.equals(group);
    }

    @Override
    public ForEveryone voided(@Nullable Voided mark) {
        return new ForEveryone(id, vaccineGroup, recorded, mark);
    }
}
