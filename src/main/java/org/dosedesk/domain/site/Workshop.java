package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A workshop of a unit.
///
/// @param voided null while it counts
public record Workshop(
        Id<Workshop> id,
        Id<Unit> unit,
        String name,
        @Nullable Voided voided) implements PlaceRecord {
    public Workshop {
        Checks.notBlank(name, "workshop name");
    }

    /// One that counts.
    public Workshop(Id<Workshop> id, Id<Unit> unit, String name) {
        this(id, unit, name, null);
    }

    @Override
    public Workshop voided(@Nullable Voided mark) {
        return new Workshop(id, unit, name, mark);
    }
}
