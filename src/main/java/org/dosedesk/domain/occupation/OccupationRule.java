package org.dosedesk.domain.occupation;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Who holds this position, or works in a workshop or unit of this name, is proposed for a group. It puts nobody
/// there by itself. Never deleted, only voided.
///
/// @param kind what the name is of
/// @param name as the roster has it, never blank; a workshop's counts in every unit that has one of that name
/// @param code the observation code of the group
/// @param voided null while it counts
public record OccupationRule(
        Id<OccupationRule> id,
        Kind kind,
        String name,
        String code,
        Recorded recorded,
        @Nullable Voided voided) implements Voidable {
    public OccupationRule {
        Checks.notBlank(name, "name");
        Checks.notBlank(code, "observation code");
    }

    /// Whether it is about whatever has this name.
    public boolean isAbout(Kind what, String named) {
        return kind == what && Spelling.fold(name).equals(Spelling.fold(named));
    }

    /// The same rule for what has another name now.
    public OccupationRule named(String now) {
        return new OccupationRule(id, kind, now, code, recorded, voided);
    }

    @Override
    public OccupationRule voided(@Nullable Voided mark) {
        return new OccupationRule(id, kind, name, code, recorded, mark);
    }
}
