package org.dosedesk.usecase.importing.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
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

/// Plans exemptions and refusals. The same worker, kind, scope and first day are the same paper.
final class WaiverPlanner {
    private final Snapshot snapshot;
    private final People people;
    private final Corrections corrections;
    private final List<ImportPlan.Pending> pending;
    private final Set<Key> seen = new HashSet<>();

    private record Key(Id<Worker> worker, Waiver.Kind kind, Against against, LocalDate from) {}

    WaiverPlanner(Snapshot snapshot, People people, Corrections corrections, List<ImportPlan.Pending> pending) {
        this.snapshot = snapshot;
        this.people = people;
        this.corrections = corrections;
        this.pending = pending;
    }

    void plan(ImportRow.OfWaiver row, FileFindings findings) {
        Worker worker = people.find(row, findings);
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
        Waiver ours = known(key);
        if (ours == null) {
            Id<Waiver> id = Id.random();
            pending.add(recorded -> Change.add(new Waiver(
                    id,
                    worker.id(),
                    row.kind(),
                    row.against(),
                    row.ground(),
                    row.from(),
                    row.until(),
                    recorded,
                    null)));
            findings.added();
        } else if (ours.voided() == null) {
            merge(row, worker, ours, findings);
        } else {
            findings.same();
            findings.warn(row, Warning.Kind.STAYS_VOIDED, worker, DateText.show(row.from()));
        }
    }

    private @Nullable Waiver known(Key key) {
        Waiver found = null;
        for (Waiver waiver : snapshot.waiversOf(key.worker())) {
            Key its = new Key(waiver.worker(), waiver.kind(), waiver.against(), waiver.from());
            if (its.equals(key) && (found == null || waiver.voided() == null)) {
                found = waiver;
            }
        }
        return found;
    }

    private void merge(ImportRow.OfWaiver row, Worker worker, Waiver ours, FileFindings findings) {
        List<FieldChange> differences = new ArrayList<>();
        String ground = ours.ground();
        if (!row.ground().isEmpty() && !row.ground().equalsIgnoreCase(ground)) {
            boolean kept = !ground.isEmpty() && corrections.wouldBeUndone(ours, row.ground());
            differences.add(findings.difference(
                    row, worker, Field.GROUND, ground.isEmpty() ? null : ground, row.ground(), kept));
            ground = kept ? ground : row.ground();
        }
        LocalDate until = ours.until();
        if (row.until() != null && !row.until().equals(until)) {
            boolean kept = corrections.wouldBeUndone(ours, row.until().toString());
            differences.add(findings.difference(row, worker, Field.UNTIL, until, row.until(), kept));
            until = kept ? until : row.until();
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
            pending.add(recorded -> new Change(ours, merged));
        }
    }
}
