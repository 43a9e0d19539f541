package org.dosedesk.usecase.keeping.importing.planner.period;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Known;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.keeping.importing.planner.people.Whom;
import org.dosedesk.usecase.register.Change;

/// Plans observations. The same worker, code and first day are the same observation, as it is or as it was before
/// it was corrected.
public final class ObservationPlanner {
    private final Planning planning;
    private final Whom whom;
    private final EarlierObservation earlier;
    private final Known<Observation, Key> known;
    private final Set<Key> seen = new HashSet<>();

    private record Key(Id<Worker> worker, String code, LocalDate from) {
        static Key of(Observation observation) {
            return new Key(observation.worker(), observation.code(), observation.date());
        }
    }

    /// Plans within this import.
    public ObservationPlanner(Planning planning) {
        this.planning = planning;
        whom = new Whom(planning.people());
        earlier = new EarlierObservation(planning);
        known = Known.of(Observation.class, planning, Key::of);
    }

    /// Plans what becomes of a row.
    public void plan(ImportRow.OfObservation row, FileFindings findings) {
        Worker worker = whom.find(row, findings);
        if (worker == null || !datesFit(row, worker, findings)) {
            return;
        }
        Key key = new Key(worker.id(), row.code(), row.from());
        if (!seen.add(key)) {
            findings.same();
            return;
        }
        Observation ours = known.now(key);
        if (ours != null && ours.inForce()) {
            merge(row, worker, ours, findings);
        } else {
            earlier.decide(
                    row,
                    worker,
                    ours == null ? known.once(key) : ours,
                    ours != null,
                    (id, recorded) ->
                            new Observation(id, worker.id(), row.code(), null, row.from(), row.until(), recorded, null),
                    findings);
        }
    }

    private boolean datesFit(ImportRow.OfObservation row, Worker worker, FileFindings findings) {
        LocalDate until = row.until();
        boolean known = !row.from().equals(Observation.DAY_UNKNOWN);
        if (row.from().isAfter(planning.today())) {
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

    private void merge(ImportRow.OfObservation row, Worker worker, Observation ours, FileFindings findings) {
        LocalDate until = row.until();
        if (until == null || until.equals(ours.until())) {
            findings.compared(List.of());
            return;
        }
        FieldChange change = findings.difference(
                row,
                worker,
                EntryField.UNTIL,
                ours.until(),
                until,
                planning.origins().asked(ours, EntryField.UNTIL));
        findings.compared(change == null ? List.of() : List.of(change));
        if (change != null) {
            planning.pending().add(recorded -> new Change(ours, ours.until(until, null)));
        }
    }
}
