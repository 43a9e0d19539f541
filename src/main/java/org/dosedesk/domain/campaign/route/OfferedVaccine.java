package org.dosedesk.domain.campaign.route;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;

/// A vaccine that a clinic brings or has.
public record OfferedVaccine(Id<Vaccine> vaccine) {}
