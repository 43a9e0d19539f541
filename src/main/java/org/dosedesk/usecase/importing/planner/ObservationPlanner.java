package org.dosedesk.usecase.importing.planner;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.dosedesk.usecase.importing.plan.Field;
import org.dosedesk.usecase.importing.plan.ImportPlan;
import org.dosedesk.usecase.importing.plan.Warning;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Plans observations. The same worker, code and first day are the same observation.
final class ObservationPlanner {
    private final LocalDate today;
    private final Snapshot snapshot;
    private final People people;
    private final Corrections corrections;
    private final List<ImportPlan.Pending> pending;
    private final Set<Key> seen = new HashSet<>();

    private record Key(Id<Worker> worker, String code, LocalDate from) {}

    ObservationPlanner(
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

    void plan(ImportRow.OfObservation row, FileFindings findings) {
        Worker worker = people.find(row, findings);
        if (worker == null || !datesFit(row, worker, findings)) {
            return;
        }
        Key key = new Key(worker.id(), row.code(), row.from());
        if (!seen.add(key)) {
            findings.same();
            return;
        }
        Observation ours = known(key);
        if (ours == null) {
            Id<Observation> id = Id.random();
            pending.add(recorded -> Change.add(
                    new Observation(id, worker.id(), row.code(), null, row.from(), row.until(), recorded, null)));
            findings.added();
        } else if (ours.voided() == null) {
            merge(row, worker, ours, findings);
        } else {
            findings.same();
            findings.warn(row, Warning.Kind.STAYS_VOIDED, worker, DateText.show(row.from()));
        }
    }

    private boolean datesFit(ImportRow.OfObservation row, Worker worker, FileFindings findings) {
        LocalDate until = row.until();
        boolean known = !row.from().equals(Observation.DAY_UNKNOWN);
        if (row.from().isAfter(today)) {
            findings.bad(row, Column.FROM, Problem.IN_FUTURE, "");
        } else if (until != null && until.isBefore(row.from())) {
            findings.bad(row, Column.UNTIL, Problem.UNTIL_BEFORE_FROM, DateText.show(row.from()));
        } else if (known && row.from().isBefore(worker.birthDate())) {
            findings.bad(row, Column.FROM, Problem.BEFORE_BIRTH, DateText.show(worker.birthDate()));
        } else {
            return true;
        }
        return false;
    }

    private @Nullable Observation known(Key key) {
        Observation found = null;
        for (Observation observation : snapshot.observationsOf(key.worker())) {
            boolean same =
                    observation.code().equals(key.code()) && observation.date().equals(key.from());
            if (same && (found == null || observation.voided() == null)) {
                found = observation;
            }
        }
        return found;
    }

    private void merge(ImportRow.OfObservation row, Worker worker, Observation ours, FileFindings findings) {
        LocalDate until = row.until();
        if (until == null || until.equals(ours.until())) {
            findings.compared(List.of());
            return;
        }
        boolean kept = corrections.wouldBeUndone(ours, until.toString());
        findings.compared(List.of(findings.difference(row, worker, Field.UNTIL, ours.until(), until, kept)));
        if (!kept) {
            pending.add(recorded -> new Change(ours, ours.until(until, null)));
        }
    }
}
