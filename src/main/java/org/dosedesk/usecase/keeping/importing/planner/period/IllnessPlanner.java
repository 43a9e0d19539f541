package org.dosedesk.usecase.keeping.importing.planner.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.keeping.importing.planner.people.Whom;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// Plans illnesses. The same worker, illness and first day are the same illness; so are those with the same day of
/// recovery where a first day is not known.
public final class IllnessPlanner {
    private final Planning planning;
    private final Whom whom;
    private final EarlierObservation corrected;
    private final Map<Id<Worker>, List<Observation>> versions = new HashMap<>();
    private final Map<Id<Worker>, List<ImportRow.OfIllness>> seen = new HashMap<>();

    /// Plans within this import.
    public IllnessPlanner(Planning planning) {
        this.planning = planning;
        whom = new Whom(planning.people());
        corrected = new EarlierObservation(planning);
        planning.past()
                .earlier(Observation.class)
                .forEach(version -> versions.computeIfAbsent(version.worker(), id -> new ArrayList<>())
                        .add(version));
    }

    /// Plans what becomes of a row.
    public void plan(ImportRow.OfIllness row, FileFindings findings) {
        Worker worker = whom.find(row, findings);
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
        if (ours != null && ours.inForce()) {
            merge(row, worker, ours, findings);
        } else {
            corrected.decide(
                    row,
                    worker,
                    ours == null ? once(row, worker) : ours,
                    ours != null,
                    (id, recorded) -> new Observation(
                            id, worker.id(), row.code(), row.onset(), row.recovery(), null, recorded, null),
                    findings);
        }
    }

    /// The illness that was this one before it was corrected.
    private @Nullable Observation once(ImportRow.OfIllness row, Worker worker) {
        return versions.getOrDefault(worker.id(), List.of()).stream()
                .filter(version -> same(row, version.code(), version.onset(), version.date()))
                .flatMap(version -> planning.snapshot().find(Observation.class, version.id()).stream())
                .findFirst()
                .orElse(null);
    }

    private boolean datesFit(ImportRow.OfIllness row, Worker worker, FileFindings findings) {
        LocalDate first = row.onset() == null ? row.recovery() : row.onset();
        Column firstColumn = row.onset() == null ? Column.RECOVERY : Column.ONSET;
        if (row.recovery().isAfter(planning.today())) {
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
        for (Observation observation : planning.snapshot().observationsOf(worker.id())) {
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
            FieldChange change = findings.difference(
                    row,
                    worker,
                    EntryField.ONSET,
                    null,
                    row.onset(),
                    planning.origins().asked(ours, EntryField.ONSET));
            if (change != null) {
                differences.add(change);
                onset = row.onset();
            }
        }
        LocalDate recovery = ours.date();
        // A file has no last day of an illness: one that is there was written by hand.
        LocalDate until = ours.until();
        if (!row.recovery().equals(recovery)) {
            boolean endsBefore = ours.until() != null && ours.until().isBefore(row.recovery());
            FieldChange change = findings.difference(
                    row,
                    worker,
                    EntryField.RECOVERY,
                    recovery,
                    row.recovery(),
                    endsBefore ? Question.Kind.BY_HAND : planning.origins().asked(ours, EntryField.RECOVERY));
            if (change != null) {
                differences.add(change);
                recovery = row.recovery();
                until = endsBefore ? null : until;
            }
        }
        findings.compared(differences);
        Observation merged =
                new Observation(ours.id(), ours.worker(), ours.code(), onset, recovery, until, ours.recorded(), null);
        if (!merged.equals(ours)) {
            planning.pending().add(recorded -> new Change(ours, merged));
        }
    }
}
