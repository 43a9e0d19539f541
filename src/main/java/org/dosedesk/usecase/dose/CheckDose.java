package org.dosedesk.usecase.dose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong or unusual with a dose that is being entered, apart from its place in the schedule
/// ([DoseEvaluator] tells that). Pure.
public final class CheckDose {
    private final Snapshot snapshot;
    private final LocalDate today;

    /// Checks against this content of the register, as of today.
    public CheckDose(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
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
            checkWaivers(worker, vaccine, date, found);
        }
        if (worker != null) {
            checkReactions(worker, corrected, found);
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

    // What followed the dose that is being corrected is no news to it.
    private void checkReactions(Worker worker, @Nullable Id<Dose> corrected, List<DoseFinding> found) {
        snapshot.entriesOf(Reaction.class, worker.id()).stream()
                .filter(reaction -> reaction.inForce() && reaction.severity() == Reaction.Severity.SEVERE)
                .filter(reaction -> !reaction.dose().equals(corrected))
                .reduce((earlier, later) -> later)
                .ifPresent(reaction -> found.add(DoseFinding.with(DoseProblem.SEVERE_REACTION, reaction)));
    }

    private void checkWaivers(Worker worker, Vaccine vaccine, LocalDate date, List<DoseFinding> found) {
        for (Waiver waiver : snapshot.waiversOf(worker.id())) {
            if (waiver.kind().keepsAway()
                    && waiver.appliesOn(date)
                    && waiver.against().covers(vaccine)) {
                found.add(
                        waiver.kind() == Waiver.Kind.EXEMPTION
                                ? new DoseFinding(DoseProblem.EXEMPT, waiver.until())
                                : new DoseFinding(DoseProblem.REFUSED, waiver.from()));
            }
        }
    }

    private <T extends Entity> @Nullable T find(Class<T> type, @Nullable Id<T> id) {
        return id == null ? null : snapshot.find(type, id).orElse(null);
    }
}
