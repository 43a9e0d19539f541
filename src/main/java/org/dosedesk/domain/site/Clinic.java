package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A clinic or hospital that vaccinates.
///
/// @param voided null while it counts
public record Clinic(Id<Clinic> id, String name, @Nullable Voided voided) implements PlaceRecord {
    public Clinic {
        Checks.notBlank(name, "clinic name");
    }

    /// One that counts.
    public Clinic(Id<Clinic> id, String name) {
        this(id, name, null);
    }

    @Override
    public Clinic voided(@Nullable Voided mark) {
        return new Clinic(id, name, mark);
    }
}
