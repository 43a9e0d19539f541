package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;

/// A clinic or hospital that vaccinates.
public record Clinic(Id<Clinic> id, String name) implements Entity {
    public Clinic {
        Checks.notBlank(name, "clinic name");
    }
}
