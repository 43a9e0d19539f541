package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong or unusual with a worker who is being entered or corrected. Pure.
public final class CheckWorker {
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;

    private final FindDuplicates people;
    private final LocalDate today;

    /// Checks against these people, as of today.
    public CheckWorker(FindDuplicates people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /// Everything found, in the order of the fields. What was confirmed, and an IIN that the record has already,
    /// need not be confirmed again.
    ///
    /// @param before who is being corrected, null for somebody new
    public List<WorkerFinding> check(WorkerDraft draft, @Nullable Worker before) {
        List<WorkerFinding> found = new ArrayList<>();
        missing(draft.surname(), WorkerProblem.SURNAME_MISSING, found);
        missing(draft.firstName(), WorkerProblem.FIRST_NAME_MISSING, found);
        checkBirth(draft.birthDate(), found);
        checkIin(draft, before, found);
        missing(draft.personnelNumber(), WorkerProblem.NUMBER_MISSING, found);
        others(people.numbered(draft.personnelNumber()), before)
                .filter(this::isLiving)
                .findFirst()
                .ifPresent(other -> found.add(WorkerFinding.of(WorkerProblem.NUMBER_TAKEN, other)));
        if (draft.workshop() == null) {
            found.add(WorkerFinding.of(WorkerProblem.WORKSHOP_MISSING));
        }
        if (draft.site() == null) {
            found.add(WorkerFinding.of(WorkerProblem.SITE_MISSING));
        }
        checkEmployment(draft, found);
        return found;
    }

    /// Whether a finding keeps the draft from being saved.
    public static boolean holdsUp(WorkerFinding finding, WorkerDraft draft) {
        return switch (finding.problem().weight()) {
            case BLOCKS -> true;
            case CONFIRM -> !draft.iinConfirmed();
            case WARNS -> false;
        };
    }

    private void checkBirth(@Nullable LocalDate born, List<WorkerFinding> found) {
        if (born == null) {
            found.add(WorkerFinding.of(WorkerProblem.BIRTH_DATE_MISSING));
        } else if (born.isAfter(today)) {
            found.add(WorkerFinding.of(WorkerProblem.BIRTH_IN_FUTURE));
        } else {
            long age = ChronoUnit.YEARS.between(born, today);
            if (age < YOUNGEST || age > OLDEST) {
                found.add(new WorkerFinding(WorkerProblem.AGE_UNUSUAL, null, null, age));
            }
        }
    }

    private void checkIin(WorkerDraft draft, @Nullable Worker before, List<WorkerFinding> found) {
        if (draft.iin().isEmpty()) {
            return;
        }
        Iin iin = draft.iinTyped();
        if (iin == null) {
            found.add(WorkerFinding.of(WorkerProblem.IIN_NOT_TWELVE_DIGITS));
            return;
        }
        boolean kept = before != null && iin.equals(before.iin());
        if (!kept && !iin.hasValidCheckDigit()) {
            found.add(WorkerFinding.of(WorkerProblem.IIN_CHECK_DIGIT));
        }
        if (!kept) {
            others(people.with(iin), before)
                    .findFirst()
                    .ifPresent(other -> found.add(WorkerFinding.of(WorkerProblem.IIN_TAKEN, other)));
        }
        LocalDate born = draft.birthDate();
        Optional<LocalDate> spoken = iin.birthDateDigits();
        if (born != null && spoken.isPresent() && !iin.agreesWith(born)) {
            found.add(new WorkerFinding(WorkerProblem.IIN_OTHER_BIRTH_DATE, null, spoken.get(), 0));
        }
        if (draft.sex() != Sex.UNKNOWN && iin.sexDigit() != Sex.UNKNOWN && iin.sexDigit() != draft.sex()) {
            found.add(WorkerFinding.of(WorkerProblem.IIN_OTHER_SEX));
        }
    }

    private static void checkEmployment(WorkerDraft draft, List<WorkerFinding> found) {
        LocalDate hired = draft.hired();
        LocalDate left = draft.left();
        if (hired != null && draft.birthDate() != null && hired.isBefore(draft.birthDate())) {
            found.add(WorkerFinding.of(WorkerProblem.HIRED_BEFORE_BIRTH));
        }
        if (hired != null && left != null && left.isBefore(hired)) {
            found.add(WorkerFinding.of(WorkerProblem.LEFT_BEFORE_HIRED));
        }
    }

    // A number is given again once its owner has left.
    private boolean isLiving(Worker worker) {
        return worker.left() == null || worker.left().isAfter(today);
    }

    private static Stream<Worker> others(List<Worker> workers, @Nullable Worker self) {
        return workers.stream().filter(worker -> self == null || !worker.id().equals(self.id()));
    }

    private static void missing(String text, WorkerProblem problem, List<WorkerFinding> found) {
        if (text.isEmpty()) {
            found.add(WorkerFinding.of(problem));
        }
    }
}
