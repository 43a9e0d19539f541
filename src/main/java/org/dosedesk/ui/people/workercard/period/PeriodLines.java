package org.dosedesk.ui.people.workercard.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Lays a worker's entries out in lines: what can be ended today, and what is noted without being asked for.
final class PeriodLines {
    private final Clock clock;
    private final RulesInUse rules;

    PeriodLines(Clock clock, RulesInUse rules) {
        this.clock = clock;
        this.rules = rules;
    }

    /// A worker's entries, those in force first.
    List<PeriodLine> of(List<? extends WorkerEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((WorkerEntry entry) -> !entry.inForce()))
                .map(entry -> new PeriodLine(
                        entry,
                        entry.inForce() && lasts(entry),
                        entry instanceof Observation seen
                                && !rules.library().asksFor(seen.code(), LocalDate.now(clock))))
                .toList();
    }

    private boolean lasts(WorkerEntry entry) {
        LocalDate today = LocalDate.now(clock);
        boolean open = switch (entry) {
            case Waiver waiver -> waiver.until() == null || waiver.until().isAfter(today);
            case Observation seen -> {
                boolean lasting = ObservationKind.of(seen.code())
                        .map(ObservationKind::lasting)
                        .orElse(true);
                yield lasting && (seen.until() == null || seen.until().isAfter(today));
            }
            default -> false;
        };
        return open && !entry.day().isAfter(today);
    }
}
