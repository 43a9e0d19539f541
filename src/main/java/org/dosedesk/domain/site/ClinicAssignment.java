package org.dosedesk.domain.site;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// One line of the clinic-to-site map: the clinic serves the site from a day on.
///
/// @param from first day
/// @param until last day, null while it lasts
/// @param voided null while it counts
public record ClinicAssignment(
        Id<ClinicAssignment> id,
        Id<Site> site,
        Id<Clinic> clinic,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Voided voided)
        implements PlaceRecord {
    public ClinicAssignment {
        Checks.notBefore(from, until, "until");
    }

    /// One that counts.
    public ClinicAssignment(
            Id<ClinicAssignment> id, Id<Site> site, Id<Clinic> clinic, LocalDate from, @Nullable LocalDate until) {
        this(id, site, clinic, from, until, null);
    }

    @Override
    public ClinicAssignment voided(@Nullable Voided mark) {
        return new ClinicAssignment(id, site, clinic, from, until, mark);
    }

    /// Whether the clinic serves the site on this day.
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
