package org.dosedesk.usecase.people.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Puts a line into the clinic-to-site map: from a day on a clinic serves a site, and the clinic before it no
/// longer.
public final class AssignClinic {
    private final Register register;

    /// Changes this register.
    public AssignClinic(Register register) {
        this.register = register;
    }

    /// The clinic that serves a site on a day.
    public static Optional<Clinic> clinicOn(Snapshot snapshot, Id<Site> site, LocalDate day) {
        return assignments(snapshot, site).stream()
                .filter(assignment -> assignment.appliesOn(day))
                .findFirst()
                .map(assignment -> snapshot.get(Clinic.class, assignment.clinic()));
    }

    /// A site's lines of the map, oldest first.
    public static List<ClinicAssignment> assignments(Snapshot snapshot, Id<Site> site) {
        return snapshot.all(ClinicAssignment.class).stream()
                .filter(assignment -> assignment.site().equals(site))
                .sorted(Comparator.comparing(ClinicAssignment::from))
                .toList();
    }

    /// Whether a clinic of this name would be a new one.
    public boolean isNew(String clinicName) {
        return clinicNamed(register.snapshot(), clinicName).isEmpty();
    }

    /// Whether a line from this day on can be added, or the one that begins on this day corrected: the map is only ever
    /// continued, so that past lists stay true.
    public boolean canBegin(Id<Site> site, LocalDate from) {
        return assignments(register.snapshot(), site).stream()
                .noneMatch(assignment -> assignment.from().isAfter(from));
    }

    /// Adds the line and ends the one before it on the day before; a line that begins on this day is corrected. A
    /// clinic
    /// of a new name is made. Waits for the disk.
    ///
    /// @param clinicName not blank
    /// @throws IllegalArgumentException when [#canBegin] says no
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public void assign(Id<Site> site, String clinicName, LocalDate from) {
        if (!canBegin(site, from)) {
            throw new IllegalArgumentException("the map has a line from this day or a later one");
        }
        Snapshot snapshot = register.snapshot();
        List<Change> changes = new ArrayList<>();
        Clinic clinic = clinicNamed(snapshot, clinicName).orElseGet(() -> {
            Clinic added = new Clinic(Id.random(), Spelling.clean(clinicName));
            changes.add(Change.add(added));
            return added;
        });
        List<ClinicAssignment> lines = assignments(snapshot, site);
        Optional<ClinicAssignment> sameDay =
                lines.stream().filter(line -> line.from().equals(from)).findFirst();
        if (sameDay.isPresent()) {
            ClinicAssignment line = sameDay.get();
            if (!line.clinic().equals(clinic.id())) {
                changes.add(new Change(line, new ClinicAssignment(line.id(), site, clinic.id(), from, line.until())));
                register.save(changes);
            }
            return;
        }
        for (ClinicAssignment line : lines) {
            if (line.appliesOn(from)) {
                changes.add(new Change(
                        line, new ClinicAssignment(line.id(), site, line.clinic(), line.from(), from.minusDays(1))));
            }
        }
        changes.add(Change.add(new ClinicAssignment(Id.random(), site, clinic.id(), from, null)));
        register.save(changes);
    }

    private static Optional<Clinic> clinicNamed(Snapshot snapshot, String name) {
        String folded = Spelling.fold(name);
        return snapshot.all(Clinic.class).stream()
                .filter(clinic -> Spelling.fold(clinic.name()).equals(folded))
                .findFirst();
    }
}
