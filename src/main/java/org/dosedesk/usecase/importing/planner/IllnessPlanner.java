package org.dosedesk.usecase.importing.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
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

/// Plans illnesses. The same worker, illness and first day are the same illness; so are those with the same day of
/// recovery where a first day is not known.
final class IllnessPlanner {
    private final LocalDate today;
    private final Snapshot snapshot;
    private final People people;
    private final Corrections corrections;
    private final List<ImportPlan.Pending> pending;
    private final Map<Id<Worker>, List<ImportRow.OfIllness>> seen = new HashMap<>();

    IllnessPlanner(
            LocalDate today,
            Snapshot snapshot,
            People people,
            Corrections corrections,
            List<ImportPlan.Pending> pending) {
        this.today = today;
        this.snapshot = snapshot;
        this.people = people;
        this.corrections = corrections;
        this.pending = pending;
    }

    void plan(ImportRow.OfIllness row, FileFindings findings) {
        Worker worker = people.find(row, findings);
        if (worker == null || !datesFit(row, worker, findings)) {
            return;
        }
        List<ImportRow.OfIllness> earlier = seen.computeIfAbsent(worker.id(), id -> new ArrayList<>());
        if (earlier.stream().anyMatch(other -> same(row, other.code(), other.onset(), other.recovery()))) {
            findings.same();
            return;
        }
        earlier.add(row);
        Observation ours = known(row, worker);
        if (ours == null) {
            Id<Observation> id = Id.random();
            pending.add(recorded -> Change.add(
                    new Observation(id, worker.id(), row.code(), row.onset(), row.recovery(), null, recorded, null)));
            findings.added();
        } else if (ours.voided() == null) {
            merge(row, worker, ours, findings);
        } else {
            findings.same();
            findings.warn(row, Warning.Kind.STAYS_VOIDED, worker, DateText.show(row.recovery()));
        }
    }

    private boolean datesFit(ImportRow.OfIllness row, Worker worker, FileFindings findings) {
        LocalDate first = row.onset() == null ? row.recovery() : row.onset();
        Column firstColumn = row.onset() == null ? Column.RECOVERY : Column.ONSET;
        if (row.recovery().isAfter(today)) {
            findings.bad(row, Column.RECOVERY, Problem.IN_FUTURE, "");
        } else if (first.isAfter(row.recovery())) {
            findings.bad(row, Column.RECOVERY, Problem.RECOVERY_BEFORE_ONSET, DateText.show(first));
        } else if (first.isBefore(worker.birthDate())) {
            findings.bad(row, firstColumn, Problem.BEFORE_BIRTH, DateText.show(worker.birthDate()));
        } else {
            return true;
        }
        return false;
    }

    private @Nullable Observation known(ImportRow.OfIllness row, Worker worker) {
        Observation found = null;
        for (Observation observation : snapshot.observationsOf(worker.id())) {
            boolean same = same(row, observation.code(), observation.onset(), observation.date());
            if (same && (found == null || observation.voided() == null)) {
                found = observation;
            }
        }
        return found;
    }

    private static boolean same(ImportRow.OfIllness row, String code, @Nullable LocalDate onset, LocalDate recovery) {
        boolean sameOnset = row.onset() != null && row.onset().equals(onset);
        boolean sameRecovery =
                (row.onset() == null || onset == null) && row.recovery().equals(recovery);
        return row.code().equals(code) && (sameOnset || sameRecovery);
    }

    private void merge(ImportRow.OfIllness row, Worker worker, Observation ours, FileFindings findings) {
        List<FieldChange> differences = new ArrayList<>();
        LocalDate onset = ours.onset();
        if (onset == null && row.onset() != null) {
            onset = row.onset();
            differences.add(findings.difference(row, worker, Field.ONSET, null, onset, false));
        }
        LocalDate recovery = ours.date();
        if (!row.recovery().equals(recovery)) {
            boolean endsBefore = ours.until() != null && ours.until().isBefore(row.recovery());
            boolean kept =
                    endsBefore || corrections.wouldBeUndone(ours, row.recovery().toString());
            differences.add(findings.difference(row, worker, Field.RECOVERY, recovery, row.recovery(), kept));
            recovery = kept ? recovery : row.recovery();
        }
        findings.compared(differences);
        Observation merged = new Observation(
                ours.id(), ours.worker(), ours.code(), onset, recovery, ours.until(), ours.recorded(), null);
        if (!merged.equals(ours)) {
            pending.add(recorded -> new Change(ours, merged));
        }
    }
}
