package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationShape;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Snapshot;

/// Finds what an observation that is being entered says otherwise than the worker's other records. Pure.
final class CheckAgainstOthers {
    private final Snapshot snapshot;

    CheckAgainstOthers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    void check(ObservationDraft draft, List<PeriodFinding> found) {
        LocalDate date = draft.date();
        if (draft.kind().shape() == ObservationShape.REACTION) {
            checkProduct(draft, found);
        } else if (draft.kind().namesProduct() && draft.product() == null) {
            found.add(PeriodFinding.of(PeriodProblem.GROUP_MISSING));
        } else if (date != null && draft.kind() == ObservationKind.BIRTH) {
            others(draft, ObservationKind.PREGNANT)
                    .filter(seen -> seen.date().isBefore(date) && seen.lastsOn(date.plusDays(1)))
                    .findFirst()
                    .ifPresent(seen -> found.add(new PeriodFinding(PeriodProblem.STILL_PREGNANT, seen.date())));
        } else if (date != null
                && draft.kind() == ObservationKind.ANIMAL_HEALTHY
                && others(draft, ObservationKind.BITE)
                        .noneMatch(seen -> !seen.date().isAfter(date))) {
            found.add(PeriodFinding.of(PeriodProblem.BITE_MISSING));
        }
    }

    private void checkProduct(ObservationDraft draft, List<PeriodFinding> found) {
        String product = draft.product();
        LocalDate date = draft.date();
        if (product == null) {
            found.add(PeriodFinding.of(PeriodProblem.PRODUCT_MISSING));
        } else if (date != null && !date.equals(Observation.DAY_UNKNOWN)) {
            Id<Vaccine> vaccine = Id.ofCode(product);
            boolean given = snapshot.dosesOf(draft.worker()).stream()
                    .filter(WorkerEntry::inForce)
                    .anyMatch(dose ->
                            dose.vaccine().equals(vaccine) && !dose.date().isAfter(date));
            if (!given) {
                found.add(PeriodFinding.of(PeriodProblem.NEVER_GIVEN));
            }
        }
    }

    private Stream<Observation> others(ObservationDraft draft, ObservationKind kind) {
        return snapshot.observationsOf(draft.worker()).stream()
                .filter(WorkerEntry::inForce)
                .filter(seen -> seen.code().equals(kind.code()));
    }
}
