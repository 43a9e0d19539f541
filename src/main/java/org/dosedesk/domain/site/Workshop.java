package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;

/// A workshop of a unit.
public record Workshop(Id<Workshop> id, Id<Unit> unit, String name) implements Entity {
    public Workshop {
        Checks.notBlank(name, "workshop name");
    }
}
