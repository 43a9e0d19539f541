package org.dosedesk.usecase.entry.dose.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong or unusual with a dose that is being entered, apart from its place in the schedule
/// ([DoseEvaluator] tells that). Pure.
public final class CheckDose {
    private final Snapshot snapshot;
    private final LocalDate today;
    private final @Nullable DoseEvaluator rules;

    /// Checks against this content of the register, as of today, and by the list of contraindications in use.
    public CheckDose(Snapshot snapshot, LocalDate today, DoseEvaluator rules) {
        this.snapshot = snapshot;
        this.today = today;
        this.rules = rules;
    }

    private CheckDose(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
        rules = null;
    }

    /// Checks against this content of the register alone: enough to tell what blocks, for no contraindication does.
    public static CheckDose withoutRules(Snapshot snapshot, LocalDate today) {
        return new CheckDose(snapshot, today);
    }

    /// Everything found about a new dose, what blocks first.
    public List<DoseFinding> check(DoseDraft draft) {
        return check(draft, null);
    }

    /// Everything found, what blocks first.
    ///
    /// @param corrected the dose that the draft corrects, which is not its own twin; null for a new one
    public List<DoseFinding> check(DoseDraft draft, @Nullable Id<Dose> corrected) {
        Worker worker = find(Worker.class, draft.worker());
        Vaccine vaccine = find(Vaccine.class, draft.vaccine());
        LocalDate date = draft.date();
        List<DoseFinding> found = new ArrayList<>();
        if (worker == null) {
            found.add(DoseFinding.of(DoseProblem.WORKER_MISSING));
        }
        if (vaccine == null) {
            found.add(DoseFinding.of(DoseProblem.VACCINE_MISSING));
        }
        if (date == null) {
            found.add(DoseFinding.of(DoseProblem.DATE_MISSING));
            return found;
        }
        if (date.isAfter(today)) {
            found.add(DoseFinding.of(DoseProblem.DATE_IN_FUTURE));
        }
        if (worker != null) {
            checkLife(worker, date, draft.place(), found);
        }
        if (vaccine != null && date.isBefore(vaccine.inUseFrom())) {
            found.add(new DoseFinding(DoseProblem.BEFORE_IN_USE, vaccine.inUseFrom()));
        }
        if (draft.expiry() != null && date.isAfter(draft.expiry())) {
            found.add(new DoseFinding(DoseProblem.AFTER_EXPIRY, draft.expiry()));
        }
        if (worker != null && vaccine != null) {
            checkTwin(worker, draft, date, corrected, found);
            checkComponents(worker, vaccine, date, corrected, found);
        }
        if (worker != null) {
            found.addAll(new CheckMedicine(snapshot, rules).check(worker, vaccine, date, corrected));
        }
        return found;
    }

    private static void checkLife(Worker worker, LocalDate date, Place place, List<DoseFinding> found) {
        if (date.isBefore(worker.birthDate())) {
            found.add(new DoseFinding(DoseProblem.DATE_BEFORE_BIRTH, worker.birthDate()));
        }
        LocalDate hired = worker.hired();
        if (hired != null && place == Place.AT_WORK && date.isBefore(hired)) {
            found.add(new DoseFinding(DoseProblem.BEFORE_HIRING, hired));
        }
        LocalDate left = worker.left();
        if (left != null && !date.isBefore(left)) {
            found.add(new DoseFinding(DoseProblem.AFTER_LEAVING, left));
        }
    }

    // Two papers about one dose may differ by a day: the day given and the day written down.
    private void checkTwin(
            Worker worker, DoseDraft draft, LocalDate date, @Nullable Id<Dose> corrected, List<DoseFinding> found) {
        List<Dose> near = snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && !dose.id().equals(corrected))
                .filter(dose -> Math.abs(ChronoUnit.DAYS.between(dose.date(), date)) <= 1)
                .sorted(Comparator.comparing(dose -> !dose.date().equals(date)))
                .toList();
        Optional<DoseFinding> same = near.stream()
                .filter(dose -> dose.vaccine().equals(draft.vaccine()) || sameLot(dose.lot(), draft.lot()))
                .findFirst()
                .map(twin -> DoseFinding.with(DoseProblem.SAME_DOSE, twin));
        same.or(() -> near.stream()
                        .filter(dose -> dose.date().equals(date) && sameGroup(dose, draft))
                        .findFirst()
                        .map(twin -> DoseFinding.with(DoseProblem.SAME_DAY, twin)))
                .ifPresent(found::add);
    }

    // Influenza and tetanus on one day are usual; two boosters are not.
    private boolean sameGroup(Dose dose, DoseDraft draft) {
        return draft.vaccine() == null || group(draft.vaccine()).equals(group(dose.vaccine()));
    }

    private String group(Id<Vaccine> vaccine) {
        return snapshot.get(Vaccine.class, vaccine).vaccineGroup();
    }

    private static boolean sameLot(@Nullable String one, @Nullable String other) {
        return one != null && other != null && LotNumber.same(one, other);
    }

    // The rules may let a lone second component count; it is odd all the same.
    private void checkComponents(
            Worker worker, Vaccine vaccine, LocalDate date, @Nullable Id<Dose> corrected, List<DoseFinding> found) {
        boolean missing = VaccineCatalogue.firstComponent(vaccine)
                .filter(first -> snapshot.dosesOf(worker.id()).stream()
                        .noneMatch(dose -> dose.inForce()
                                && !dose.id().equals(corrected)
                                && dose.vaccine().equals(first)
                                && dose.date().isBefore(date)))
                .isPresent();
        if (missing) {
            found.add(DoseFinding.of(DoseProblem.FIRST_COMPONENT_MISSING));
        }
    }

    private <T extends Entity> @Nullable T find(Class<T> type, @Nullable Id<T> id) {
        return id == null ? null : snapshot.find(type, id).orElse(null);
    }
}
