package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Voidable;

/// What is known of places: units, workshops, sites, clinics, and which clinic serves which site. One that is
/// voided is not offered anywhere any more, and its name is free; what refers to it still finds it.
public interface PlaceRecord extends Voidable {}
