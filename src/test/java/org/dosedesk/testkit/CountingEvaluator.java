package org.dosedesk.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Kind;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Reason;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Since;
import org.dosedesk.usecase.register.Snapshot;

/// Far simpler than the rules: two doses 21 days apart are the full course, boosters follow after 6 months each.
public final class CountingEvaluator implements DoseEvaluator {
    @Override
    public DoseOutcome evaluate(Worker worker, Snapshot snapshot, Dose candidate) {
        List<Dose> earlier = snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && dose.date().isBefore(candidate.date()))
                .toList();
        int count = earlier.size();
        Kind kind = count < 2 ? Kind.PRIMARY : Kind.BOOSTER;
        int number = count < 2 ? count + 1 : count - 1;
        if (count == 0) {
            return new DoseOutcome(kind, number, true, Reason.ON_TIME, null, null, null, null);
        }
        LocalDate last = earlier.getLast().date();
        Since since = new Since(count <= 2 ? Kind.PRIMARY : Kind.BOOSTER, count <= 2 ? count : count - 2, last);
        Period shortest = count == 1 ? Period.ofDays(21) : Period.ofMonths(6);
        LocalDate earliest = last.plus(shortest);
        return candidate.date().isBefore(earliest)
                ? new DoseOutcome(
                        kind,
                        number,
                        false,
                        Reason.TOO_SOON,
                        since,
                        shortest,
                        earliest,
                        candidate.date().plus(shortest))
                : new DoseOutcome(kind, number, true, Reason.ON_TIME, since, shortest, null, null);
    }
}
