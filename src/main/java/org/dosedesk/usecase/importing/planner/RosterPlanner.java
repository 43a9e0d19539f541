package org.dosedesk.usecase.importing.planner;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Iin;
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
import org.jspecify.annotations.Nullable;

/// Plans rosters: who is new, who has changed.
final class RosterPlanner {
    private final LocalDate today;
    private final People people;
    private final Directory directory;
    private final Corrections corrections;
    private final List<ImportPlan.Pending> pending;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(Path file, ImportRow.Roster row) {}

    RosterPlanner(
            LocalDate today,
            People people,
            Directory directory,
            Corrections corrections,
            List<ImportPlan.Pending> pending) {
        this.today = today;
        this.people = people;
        this.directory = directory;
        this.corrections = corrections;
        this.pending = pending;
    }

    void plan(ImportRow.Roster row, FileFindings findings) {
        if (row.birthDate().isAfter(today)) {
            findings.bad(row, Column.BIRTH_DATE, Problem.IN_FUTURE, "");
            return;
        }
        Seen first = seen.putIfAbsent(
                row.personnelNumber(), new Seen(findings.table().file(), row));
        if (first != null) {
            repeated(row, first, findings);
            return;
        }
        Worker ours = known(row);
        if (!iinFits(row, ours, findings)) {
            return;
        }
        LocalDate hired = row.hired() == null && ours != null ? ours.hired() : row.hired();
        LocalDate left = row.left();
        if (hired != null && left != null && left.isBefore(hired)) {
            findings.bad(row, Column.LEFT, Problem.LEFT_BEFORE_HIRED, DateText.show(hired));
            return;
        }
        Workshop workshop = directory.workshop(row.unit(), row.workshop());
        Id<Site> site = directory.site(row.site(), workshop.unit());
        if (ours == null) {
            add(row, workshop.id(), site, findings);
        } else {
            merge(
                    new WorkerMerge(
                            ours, row, workshop.id(), site, findings.table().lossyLetters()),
                    findings);
        }
    }

    /// The worker of this number; one who left and whose number a new person got is not meant.
    private @Nullable Worker known(ImportRow.Roster row) {
        Worker ours = people.numbered(row.personnelNumber());
        boolean givenAgain = ours != null
                && ours.left() != null
                && row.left() == null
                && ours.iin() != null
                && row.iin() != null
                && !ours.iin().equals(row.iin());
        return givenAgain ? null : ours;
    }

    private static void repeated(ImportRow.Roster row, Seen first, FileFindings findings) {
        ImportRow.Roster other = first.row();
        ImportRow.Roster renumbered = new ImportRow.Roster(
                other.number(),
                row.personnelNumber(),
                row.name(),
                row.iin(),
                row.birthDate(),
                row.sex(),
                row.unit(),
                row.workshop(),
                row.site(),
                row.position(),
                row.shift(),
                row.phone(),
                row.hired(),
                row.left());
        if (renumbered.equals(other)) {
            findings.same();
            return;
        }
        boolean sameFile = first.file().equals(findings.table().file());
        String place = sameFile ? "" : first.file().getFileName() + ": ";
        findings.bad(row, Column.PERSONNEL_NUMBER, Problem.DUPLICATE_NUMBER, place + other.number());
    }

    private boolean iinFits(ImportRow.Roster row, @Nullable Worker ours, FileFindings findings) {
        Iin iin = row.iin();
        if (iin == null) {
            return true;
        }
        Worker owner = people.with(iin);
        boolean another = ours == null || owner == null || !owner.id().equals(ours.id());
        if (owner != null && another && !owner.personnelNumber().equals(row.personnelNumber())) {
            findings.bad(row, Column.IIN, Problem.IIN_OF_ANOTHER, owner.personnelNumber());
            return false;
        }
        if (ours != null && ours.iin() != null && !people.knows(iin, ours)) {
            findings.bad(row, Column.IIN, Problem.IIN_CONTRADICTS, ours.iin().digits());
            return false;
        }
        return true;
    }

    private void add(ImportRow.Roster row, Id<Workshop> workshop, Id<Site> site, FileFindings findings) {
        Worker worker = new Worker(
                Id.random(),
                row.personnelNumber(),
                row.name(),
                row.iin(),
                row.birthDate(),
                row.sex(),
                workshop,
                site,
                row.position(),
                row.shift(),
                row.phone(),
                null,
                row.hired(),
                row.left());
        people.know(worker);
        findings.added();
        warn(row, worker, findings);
        Change change = Change.add(worker);
        pending.add(recorded -> change);
    }

    private void merge(WorkerMerge merge, FileFindings findings) {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        List<FieldChange> differences = merge.differences(directory).stream()
                .map(difference -> {
                    boolean kept = difference.before() != null
                            && corrections.wouldBeUndone(merge.ours(), difference.inHistory());
                    if (!kept) {
                        taken.add(difference.field());
                    }
                    return findings.difference(
                            merge.row(),
                            merge.ours(),
                            difference.field(),
                            difference.before(),
                            difference.after(),
                            kept);
                })
                .toList();
        if (differences.isEmpty()) {
            findings.same();
            return;
        }
        LocalDate hired =
                taken.contains(Field.HIRED) ? merge.row().hired() : merge.ours().hired();
        LocalDate left =
                taken.contains(Field.LEFT) ? merge.row().left() : merge.ours().left();
        if (hired != null && left != null && left.isBefore(hired)) {
            findings.bad(merge.row(), Column.HIRED, Problem.LEFT_BEFORE_HIRED, DateText.show(hired));
            return;
        }
        findings.compared(differences);
        if (!taken.isEmpty()) {
            Worker worker = merge.with(taken);
            people.know(worker);
            warn(merge.row(), worker, findings);
            Change change = new Change(merge.ours(), worker);
            pending.add(recorded -> change);
        }
    }

    private static void warn(ImportRow row, Worker worker, FileFindings findings) {
        Iin iin = worker.iin();
        if (iin != null && !iin.agreesWith(worker.birthDate())) {
            findings.warn(row, Warning.Kind.IIN_BIRTH_DATE, worker, "");
        }
        if (iin != null && !iin.agreesWith(worker.sex())) {
            findings.warn(row, Warning.Kind.IIN_SEX, worker, "");
        }
    }
}
