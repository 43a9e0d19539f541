package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;

/// A production department: where workers are employed.
public record Unit(Id<Unit> id, String name) implements Entity {
    public Unit {
        Checks.notBlank(name, "unit name");
    }
}
