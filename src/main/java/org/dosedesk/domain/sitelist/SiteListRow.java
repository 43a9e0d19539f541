package org.dosedesk.domain.sitelist;

import java.time.LocalDate;
import java.util.List;
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
        LocalDate dueSince) {
    /// A dose as the list names it.
    public record DoseSoFar(LocalDate date, Id<Vaccine> vaccine) {}

    public SiteListRow {
        doses = List.copyOf(doses);
        if (number < 1) {
            throw new IllegalArgumentException("rows are numbered from 1");
        }
    }
}
