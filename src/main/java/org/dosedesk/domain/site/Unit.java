package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A production department: where workers are employed.
///
/// @param voided null while it counts
public record Unit(Id<Unit> id, String name, @Nullable Voided voided) implements PlaceRecord {
    public Unit {
        Checks.notBlank(name, "unit name");
    }

    /// One that counts.
    public Unit(Id<Unit> id, String name) {
        this(id, name, null);
    }

    @Override
    public Unit voided(@Nullable Voided mark) {
        return new Unit(id, name, mark);
    }
}
