package org.dosedesk.domain.sitelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One numbered row of a site list, in the words that stood on the paper.
///
/// @param number counts from 1
/// @param iin as printed, masked if it was; empty when unknown
/// @param hostedUnit the unit's name when the worker's workshop is hosted on the site, else null
/// @param doses the doses in force so far, in order of date
/// @param status DUE, OVERDUE or INCOMPLETE
/// @param dueSince the day from which the next dose was due
/// @param vaccine what the worker is to get where it is another vaccine than the list's, else null
/// @param remark which vaccines the worker may not get and why; empty when there is nothing to say
public record SiteListRow(
        int number,
        Id<Worker> worker,
        String name,
        LocalDate birthDate,
        String iin,
        String workshop,
        @Nullable String hostedUnit,
        String position,
        List<DoseSoFar> doses,
        RevaccinationStatus status,
        LocalDate dueSince,
        @Nullable Id<Vaccine> vaccine,
        String remark) {
    /// A dose as the list names it.
    public record DoseSoFar(LocalDate date, Id<Vaccine> vaccine) {}

    public SiteListRow {
        doses = List.copyOf(doses);
        // The journal holds rows that were written down before they had remarks.
        remark = Objects.requireNonNullElse(remark, "");
        if (number < 1) {
            throw new IllegalArgumentException("rows are numbered from 1");
        }
    }

    /// A row for the list's vaccine, without a remark.
    public SiteListRow(
            int number,
            Id<Worker> worker,
            String name,
            LocalDate birthDate,
            String iin,
            String workshop,
            @Nullable String hostedUnit,
            String position,
            List<DoseSoFar> doses,
            RevaccinationStatus status,
            LocalDate dueSince) {
        this(number, worker, name, birthDate, iin, workshop, hostedUnit, position, doses, status, dueSince, null, "");
    }
}
