package org.dosedesk.usecase.keeping.importing.planner;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.people.Identity;
import org.dosedesk.usecase.keeping.importing.planner.people.People;
import org.dosedesk.usecase.keeping.importing.planner.people.WorkerMerge;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// Plans rosters: who is new, who has changed.
final class RosterPlanner {
    private final Planning planning;
    private final People people;
    private final Directory directory;
    private final Identity identity;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(Path file, ImportRow.Roster row) {}

    RosterPlanner(Planning planning) {
        this.planning = planning;
        people = planning.people();
        directory = planning.directory();
        identity = new Identity(people);
    }

    void plan(ImportRow.Roster row, FileFindings findings) {
        if (row.birthDate().isAfter(planning.today())) {
            findings.bad(row, Column.BIRTH_DATE, Problem.IN_FUTURE, "");
            return;
        }
        Seen first = seen.putIfAbsent(
                row.personnelNumber(), new Seen(findings.table().file(), row));
        if (first != null) {
            repeated(row, first, findings);
            return;
        }
        switch (identity.of(row, findings)) {
            case Identity.Bad bad -> {}
            case Identity.LeftOut leftOut -> findings.same();
            case Identity.NewPerson newPerson -> add(row, findings);
            case Identity.Of(Worker ours, String number, boolean settled, boolean renumbered) ->
                merge(row, ours, number, settled, renumbered, findings);
        }
    }

    private static void repeated(ImportRow.Roster row, Seen first, FileFindings findings) {
        ImportRow.Roster other = first.row();
        ImportRow.Roster renumbered =
                new ImportRow.Roster(other.number(), row.unit(), row.workshop(), row.site(), row.values());
        if (renumbered.equals(other)) {
            findings.same();
            return;
        }
        boolean sameFile = first.file().equals(findings.table().file());
        String place = sameFile ? "" : first.file().getFileName() + ": ";
        findings.bad(row, Column.PERSONNEL_NUMBER, Problem.DUPLICATE_NUMBER, place + other.number());
    }

    private void add(ImportRow.Roster row, FileFindings findings) {
        if (leftBeforeHired(row, Column.LEFT, row.hired(), row.left(), findings)) {
            return;
        }
        Workshop workshop = directory.workshop(row.unit(), row.workshop());
        Id<Site> site = directory.site(row.site(), workshop.unit());
        Worker worker = Worker.of(Id.random(), field -> switch (field) {
            case WORKSHOP -> workshop.id();
            case SITE -> site;
            default -> row.value(field);
        });
        findings.added();
        save(row, new Change(null, worker), worker, findings);
    }

    /// @param settled whether the user has decided between the two before, so that what differs is asked anew
    /// @param renumbered whether the user has just decided for the row's number
    private void merge(
            ImportRow.Roster row,
            Worker ours,
            String number,
            boolean settled,
            boolean renumbered,
            FileFindings findings) {
        LocalDate hiredThen = row.hired() == null ? ours.hired() : row.hired();
        if (leftBeforeHired(row, Column.LEFT, hiredThen, row.left(), findings)) {
            return;
        }
        Workshop workshop = directory.workshop(row.unit(), row.workshop());
        Id<Site> site = directory.site(row.site(), workshop.unit());
        WorkerMerge merge = new WorkerMerge(
                ours, row, workshop.id(), site, number, findings.table().lossyLetters());
        Set<WorkerField> taken = EnumSet.noneOf(WorkerField.class);
        List<FieldChange> changes = new ArrayList<>();
        for (WorkerMerge.Difference difference : merge.differences(directory)) {
            boolean decided = renumbered && difference.field() == WorkerField.PERSONNEL_NUMBER;
            FieldChange change = findings.difference(
                    row,
                    ours,
                    difference.field(),
                    difference.before(),
                    difference.after(),
                    decided ? null : asked(merge, difference, settled));
            if (change != null) {
                taken.add(difference.field());
                changes.add(change);
            }
        }
        LocalDate hired = taken.contains(WorkerField.HIRED) ? row.hired() : ours.hired();
        LocalDate left = taken.contains(WorkerField.LEFT) ? row.left() : ours.left();
        if (leftBeforeHired(row, Column.HIRED, hired, left, findings)) {
            return;
        }
        findings.compared(changes);
        if (!taken.isEmpty()) {
            Worker worker = merge.with(taken);
            save(row, new Change(ours, worker), worker, findings);
        }
    }

    private Question.@Nullable Kind asked(WorkerMerge merge, WorkerMerge.Difference difference, boolean settled) {
        if (difference.poorer()) {
            return Question.Kind.POORER_SPELLING;
        }
        boolean misplaced = switch (difference.field()) {
            case WORKSHOP -> directory.looksMisplaced(merge.workshop());
            case SITE -> directory.looksMisplaced(merge.site());
            default -> false;
        };
        if (misplaced) {
            return Question.Kind.MISPLACED;
        }
        return settled && difference.before() != null
                ? Question.Kind.BY_HAND
                : planning.origins().asked(merge.ours(), difference.field());
    }

    private void save(ImportRow row, Change change, Worker worker, FileFindings findings) {
        directory.use(worker.workshop(), row, findings);
        directory.use(worker.site(), row, findings);
        people.know(worker);
        warn(row, worker, findings);
        planning.pending().add(recorded -> change);
    }

    private static boolean leftBeforeHired(
            ImportRow row, Column column, @Nullable LocalDate hired, @Nullable LocalDate left, FileFindings findings) {
        if (hired == null || left == null || !left.isBefore(hired)) {
            return false;
        }
        findings.bad(row, column, Problem.LEFT_BEFORE_HIRED, DateText.show(hired));
        return true;
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
