package org.dosedesk.usecase.keeping.importing.planner.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Known;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.keeping.importing.planner.people.Whom;
import org.dosedesk.usecase.register.Change;

/// Plans exemptions and refusals. The same worker, kind, scope and first day are the same paper, as it is or as it
/// was before it was corrected.
public final class WaiverPlanner {
    private final Planning planning;
    private final Whom whom;
    private final Known<Waiver, Key> known;
    private final Set<Key> seen = new HashSet<>();

    private record Key(Id<Worker> worker, Waiver.Kind kind, Against against, LocalDate from) {
        static Key of(Waiver waiver) {
            return new Key(waiver.worker(), waiver.kind(), waiver.against(), waiver.from());
        }
    }

    /// Plans within this import.
    public WaiverPlanner(Planning planning) {
        this.planning = planning;
        whom = new Whom(planning.people());
        known = Known.of(Waiver.class, planning, Key::of);
    }

    /// Plans what becomes of a row.
    public void plan(ImportRow.OfWaiver row, FileFindings findings) {
        Worker worker = whom.find(row, findings);
        if (worker == null) {
            return;
        }
        if (row.until() != null && row.until().isBefore(row.from())) {
            findings.bad(row, Column.UNTIL, Problem.UNTIL_BEFORE_FROM, DateText.show(row.from()));
            return;
        }
        Key key = new Key(worker.id(), row.kind(), row.against(), row.from());
        if (!seen.add(key)) {
            findings.same();
            return;
        }
        Waiver ours = known.now(key);
        Waiver once = known.once(key);
        if (ours != null && ours.inForce()) {
            merge(row, worker, ours, findings);
        } else if (ours != null) {
            decide(Question.Kind.VOIDED, row, worker, ours, findings, Choice.OURS, Choice.THEIRS);
        } else if (once != null) {
            decide(Question.Kind.CORRECTED, row, worker, once, findings, Choice.OURS, Choice.THEIRS, Choice.BOTH);
        } else {
            add(row, worker, findings);
        }
    }

    private void decide(
            Question.Kind kind,
            ImportRow.OfWaiver row,
            Worker worker,
            Waiver ours,
            FileFindings findings,
            Choice... choices) {
        Entry is = Entry.of(planning.whose(ours, worker), ours.from(), ours.until(), ours.ground());
        Entry was = Entry.of(row.from(), row.until(), row.ground());
        switch (findings.ask(row, kind, null, worker, is, was, choices)) {
            case OURS -> findings.same();
            case THEIRS -> {
                Change change = new Change(ours, waiver(ours.id(), row, worker, ours.recorded()));
                planning.pending().add(recorded -> change);
                findings.compared(true);
            }
            case BOTH -> add(row, worker, findings);
        }
    }

    private void add(ImportRow.OfWaiver row, Worker worker, FileFindings findings) {
        Id<Waiver> id = Id.random();
        planning.pending().add(recorded -> Change.add(waiver(id, row, worker, recorded)));
        findings.added();
    }

    private static Waiver waiver(Id<Waiver> id, ImportRow.OfWaiver row, Worker worker, Recorded recorded) {
        return new Waiver(
                id, worker.id(), row.kind(), row.against(), row.ground(), row.from(), row.until(), recorded, null);
    }

    private void merge(ImportRow.OfWaiver row, Worker worker, Waiver ours, FileFindings findings) {
        List<FieldChange> differences = new ArrayList<>();
        String ground = ours.ground();
        if (!row.ground().isEmpty() && !row.ground().equalsIgnoreCase(ground)) {
            FieldChange change = findings.difference(
                    row,
                    worker,
                    EntryField.GROUND,
                    ground.isEmpty() ? null : ground,
                    row.ground(),
                    planning.origins().asked(ours, EntryField.GROUND));
            if (change != null) {
                differences.add(change);
                ground = row.ground();
            }
        }
        LocalDate until = ours.until();
        if (row.until() != null && !row.until().equals(until)) {
            FieldChange change = findings.difference(
                    row,
                    worker,
                    EntryField.UNTIL,
                    until,
                    row.until(),
                    planning.origins().asked(ours, EntryField.UNTIL));
            if (change != null) {
                differences.add(change);
                until = row.until();
            }
        }
        findings.compared(differences);
        Waiver merged = new Waiver(
                ours.id(),
                ours.worker(),
                ours.kind(),
                ours.against(),
                ground,
                ours.from(),
                until,
                ours.recorded(),
                null);
        if (!merged.equals(ours)) {
            planning.pending().add(recorded -> new Change(ours, merged));
        }
    }
}
