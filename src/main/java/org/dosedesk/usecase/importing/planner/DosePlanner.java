package org.dosedesk.usecase.importing.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.dosedesk.usecase.importing.plan.Field;
import org.dosedesk.usecase.importing.plan.FieldChange;
import org.dosedesk.usecase.importing.plan.ImportPlan;
import org.dosedesk.usecase.importing.plan.Warning;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Plans doses. The same worker, date and vaccine are the same dose.
final class DosePlanner {
    private final LocalDate today;
    private final Snapshot snapshot;
    private final People people;
    private final Directory directory;
    private final Corrections corrections;
    private final List<ImportPlan.Pending> pending;
    private final Set<Key> seen = new HashSet<>();

    private record Key(Id<Worker> worker, LocalDate date, Id<Vaccine> vaccine) {}

    DosePlanner(
            LocalDate today,
            Snapshot snapshot,
            People people,
            Directory directory,
            Corrections corrections,
            List<ImportPlan.Pending> pending) {
        this.today = today;
        this.snapshot = snapshot;
        this.people = people;
        this.directory = directory;
        this.corrections = corrections;
        this.pending = pending;
    }

    void plan(ImportRow.OfDose row, FileFindings findings) {
        Worker worker = people.find(row, findings);
        if (worker == null) {
            return;
        }
        Vaccine vaccine = directory.vaccine(row.vaccine());
        if (vaccine == null) {
            findings.bad(row, Column.VACCINE, Problem.UNKNOWN_VACCINE, "");
            return;
        }
        if (row.date().isAfter(today)) {
            findings.bad(row, Column.DOSE_DATE, Problem.IN_FUTURE, "");
            return;
        }
        if (row.date().isBefore(worker.birthDate())) {
            findings.bad(row, Column.DOSE_DATE, Problem.BEFORE_BIRTH, DateText.show(worker.birthDate()));
            return;
        }
        if (!seen.add(new Key(worker.id(), row.date(), vaccine.id()))) {
            findings.same();
            return;
        }
        Dose ours = known(worker, row.date(), vaccine);
        if (ours == null) {
            add(row, worker, vaccine, findings);
        } else if (ours.inForce()) {
            merge(row, worker, ours, findings);
        } else {
            findings.same();
            findings.warn(row, Warning.Kind.STAYS_VOIDED, worker, DateText.show(row.date()));
        }
    }

    private @Nullable Dose known(Worker worker, LocalDate date, Vaccine vaccine) {
        Dose found = null;
        for (Dose dose : snapshot.dosesOf(worker.id())) {
            boolean same = dose.date().equals(date) && dose.vaccine().equals(vaccine.id());
            if (same && (found == null || dose.inForce())) {
                found = dose;
            }
        }
        return found;
    }

    private void add(ImportRow.OfDose row, Worker worker, Vaccine vaccine, FileFindings findings) {
        Id<Dose> id = Id.random();
        Id<Clinic> clinic = directory.clinic(row.clinic());
        Place place = row.place() != null ? row.place() : clinic == null ? Place.ELSEWHERE : Place.CLINIC;
        pending.add(recorded -> Change.add(new Dose(
                id,
                worker.id(),
                row.date(),
                vaccine.id(),
                row.lot().isEmpty() ? null : row.lot(),
                row.expiry(),
                place,
                clinic,
                "",
                Source.IMPORTED,
                false,
                "",
                recorded,
                null)));
        findings.added();
        if (row.expiry() != null && row.date().isAfter(row.expiry())) {
            findings.warn(row, Warning.Kind.AFTER_EXPIRY, worker, DateText.show(row.expiry()));
        }
        if (row.date().isBefore(vaccine.inUseFrom())) {
            findings.warn(row, Warning.Kind.BEFORE_IN_USE, worker, DateText.show(vaccine.inUseFrom()));
        }
    }

    private void merge(ImportRow.OfDose row, Worker worker, Dose ours, FileFindings findings) {
        List<FieldChange> differences = new ArrayList<>();
        String lot = ours.lot();
        if (!row.lot().isEmpty() && !row.lot().equals(lot)) {
            FieldChange lotChange = difference(row, worker, ours, Field.LOT, lot, row.lot(), row.lot(), findings);
            differences.add(lotChange);
            lot = lotChange.kept() ? lot : row.lot();
        }
        LocalDate expiry = ours.expiry();
        if (row.expiry() != null && !row.expiry().equals(expiry)) {
            FieldChange expiryChange = difference(
                    row,
                    worker,
                    ours,
                    Field.EXPIRY,
                    expiry,
                    row.expiry(),
                    row.expiry().toString(),
                    findings);
            differences.add(expiryChange);
            expiry = expiryChange.kept() ? expiry : row.expiry();
        }
        Place place = ours.place();
        if (row.place() != null && row.place() != place) {
            FieldChange placeChange = difference(
                    row,
                    worker,
                    ours,
                    Field.PLACE,
                    place,
                    row.place(),
                    row.place().name(),
                    findings);
            differences.add(placeChange);
            place = placeChange.kept() ? place : row.place();
        }
        Id<Clinic> clinic = ours.clinic();
        Id<Clinic> theirs = directory.clinic(row.clinic());
        if (theirs != null && !theirs.equals(clinic)) {
            FieldChange clinicChange = difference(
                    row,
                    worker,
                    ours,
                    Field.CLINIC,
                    directory.nameOfClinic(clinic),
                    row.clinic(),
                    theirs.value().toString(),
                    findings);
            differences.add(clinicChange);
            clinic = clinicChange.kept() ? clinic : theirs;
        }
        findings.compared(differences);
        Dose merged = new Dose(
                ours.id(),
                ours.worker(),
                ours.date(),
                ours.vaccine(),
                lot,
                expiry,
                place,
                clinic,
                ours.givenBy(),
                ours.source(),
                ours.consent(),
                ours.note(),
                ours.recorded(),
                null);
        if (!merged.equals(ours)) {
            pending.add(recorded -> new Change(ours, merged));
        }
    }

    /// What the nurse wrote herself stays; a file only fills what she left blank.
    private FieldChange difference(
            ImportRow row,
            Worker worker,
            Dose ours,
            Field field,
            @Nullable Object before,
            Object after,
            String inHistory,
            FileFindings findings) {
        boolean kept =
                before != null && (ours.source() != Source.IMPORTED || corrections.wouldBeUndone(ours, inHistory));
        return findings.difference(row, worker, field, before, after, kept);
    }
}
