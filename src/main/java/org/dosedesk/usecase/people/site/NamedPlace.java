package org.dosedesk.usecase.people.site;

import org.dosedesk.domain.entry.Entity;

/// A unit, workshop, site or clinic by its name.
///
/// @param place the record
/// @param unit the name of a workshop's unit, empty for all else
public record NamedPlace(Entity place, Kind kind, String name, String unit) {
    /// What it is.
    public enum Kind {
        UNIT,
        WORKSHOP,
        SITE,
        CLINIC
    }
}
