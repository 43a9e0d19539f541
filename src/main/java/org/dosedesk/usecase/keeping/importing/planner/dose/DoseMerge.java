package org.dosedesk.usecase.keeping.importing.planner.dose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.planner.Directory;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// Brings a file's dose and the register's together, field by field.
final class DoseMerge {
    private final Planning planning;

    DoseMerge(Planning planning) {
        this.planning = planning;
    }

    void merge(FileDose dose, Dose ours, FileFindings findings) {
        ImportRow.OfDose row = dose.row();
        Comparison comparison = new Comparison(dose, ours, findings);
        boolean noLot = ours.lot() == null;
        boolean lot = comparison.takes(EntryField.LOT, ours.lot(), noLot ? dose.lot() : null);
        boolean expiry = comparison.takes(EntryField.EXPIRY, ours.expiry(), row.expiry());
        boolean place = comparison.takes(EntryField.PLACE, ours.place(), row.place());
        Directory directory = planning.directory();
        boolean otherClinic = dose.clinic() != null && !dose.clinic().equals(ours.clinic());
        boolean clinic = comparison.takes(
                EntryField.CLINIC, directory.nameOfClinic(ours.clinic()), otherClinic ? row.clinic() : null);
        findings.compared(comparison.changes);
        if (comparison.taken.isEmpty()) {
            return;
        }
        if (clinic) {
            directory.use(dose.clinic(), row, findings);
        }
        Change change = new Change(
                ours,
                new Dose(
                        ours.id(),
                        ours.worker(),
                        ours.date(),
                        ours.vaccine(),
                        lot ? dose.lot() : ours.lot(),
                        expiry ? row.expiry() : ours.expiry(),
                        place && row.place() != null ? row.place() : ours.place(),
                        clinic ? dose.clinic() : ours.clinic(),
                        ours.givenBy(),
                        ours.source(),
                        ours.consent(),
                        ours.note(),
                        ours.recorded(),
                        null));
        planning.pending().add(recorded -> change);
    }

    private final class Comparison {
        private final FileDose dose;
        private final Dose ours;
        private final FileFindings findings;
        private final Set<RecordField> taken = new HashSet<>();
        private final List<FieldChange> changes = new ArrayList<>();

        Comparison(FileDose dose, Dose ours, FileFindings findings) {
            this.dose = dose;
            this.ours = ours;
            this.findings = findings;
        }

        /// Whether the file's value is taken; what it doesn't say is not.
        boolean takes(RecordField field, @Nullable Object before, @Nullable Object after) {
            if (after == null || after.equals(before)) {
                return false;
            }
            FieldChange change = findings.difference(
                    dose.row(),
                    dose.worker(),
                    field,
                    before,
                    after,
                    planning.origins().asked(ours, field));
            if (change == null) {
                return false;
            }
            taken.add(field);
            changes.add(change);
            return true;
        }
    }
}
