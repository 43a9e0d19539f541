package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong or unusual with an exemption, a refusal or an observation that is being entered. Pure.
public final class CheckPeriod {
    private final Snapshot snapshot;
    private final LocalDate today;

    /// Checks against this content of the register, as of today.
    public CheckPeriod(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    /// Everything found about an exemption or a refusal.
    public List<PeriodFinding> check(WaiverDraft draft) {
        List<PeriodFinding> found = new ArrayList<>();
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        boolean cleared = draft.kind() == Waiver.Kind.CLEARANCE;
        checkFrom(
                draft.worker(), from, cleared ? PeriodProblem.OBSERVED_IN_FUTURE : PeriodProblem.FROM_IN_FUTURE, found);
        if (until == null && !draft.permanent()) {
            found.add(PeriodFinding.of(PeriodProblem.UNTIL_MISSING));
        }
        checkUntil(from, until, found);
        if (until != null && until.isBefore(today) && draft.replaces() == null) {
            found.add(new PeriodFinding(PeriodProblem.OVER_ALREADY, until));
        }
        if (draft.kind() == Waiver.Kind.EXEMPTION && draft.ground().isEmpty()) {
            found.add(PeriodFinding.of(PeriodProblem.GROUND_MISSING));
        }
        if (cleared && draft.ground().isEmpty()) {
            found.add(PeriodFinding.of(PeriodProblem.DOCTOR_MISSING));
        }
        if (from != null) {
            checkOverlap(
                    snapshot.waiversOf(draft.worker()),
                    draft.replaces(),
                    other -> other.kind() == draft.kind()
                            && touches(other.against(), draft.against())
                            && meet(from, until, other.from(), other.until()),
                    found);
        }
        return found;
    }

    /// Everything found about an observation.
    public List<PeriodFinding> check(ObservationDraft draft) {
        List<PeriodFinding> found = new ArrayList<>();
        LocalDate date = draft.date();
        LocalDate until = draft.until();
        if (!Observation.DAY_UNKNOWN.equals(date) || !draft.kind().dayMayBeUnknown()) {
            checkFrom(draft.worker(), date, PeriodProblem.OBSERVED_IN_FUTURE, found);
        }
        checkUntil(date, until, found);
        checkOnset(draft, found);
        Worker worker = snapshot.get(Worker.class, draft.worker());
        if (draft.kind().ofWomen() && worker.sex() == Sex.MALE) {
            found.add(PeriodFinding.of(PeriodProblem.UNUSUAL_FOR_SEX));
        }
        new CheckAgainstOthers(snapshot).check(draft, found);
        if (date != null) {
            LocalDate last = until == null ? today : until;
            if (draft.kind().longest(date).filter(last::isAfter).isPresent()) {
                found.add(PeriodFinding.of(
                        draft.kind() == ObservationKind.FEVER
                                ? PeriodProblem.LONG_FEVER
                                : PeriodProblem.LONG_PREGNANCY));
            }
            checkOverlap(
                    snapshot.observationsOf(draft.worker()),
                    draft.replaces(),
                    other -> other.code().equals(draft.code())
                            && (draft.kind().lasting()
                                    ? meet(date, until, other.date(), other.until())
                                    : other.date().equals(date)),
                    found);
        }
        return found;
    }

    private void checkFrom(
            Id<Worker> worker, @Nullable LocalDate from, PeriodProblem inFuture, List<PeriodFinding> found) {
        LocalDate birth = snapshot.get(Worker.class, worker).birthDate();
        if (from == null) {
            found.add(PeriodFinding.of(PeriodProblem.FROM_MISSING));
        } else if (from.isBefore(birth)) {
            found.add(new PeriodFinding(PeriodProblem.FROM_BEFORE_BIRTH, birth));
        } else if (from.isAfter(today)) {
            found.add(PeriodFinding.of(inFuture));
        }
    }

    private static void checkUntil(@Nullable LocalDate from, @Nullable LocalDate until, List<PeriodFinding> found) {
        if (from != null && until != null && until.isBefore(from)) {
            found.add(new PeriodFinding(PeriodProblem.UNTIL_BEFORE_FROM, from));
        }
    }

    private void checkOnset(ObservationDraft draft, List<PeriodFinding> found) {
        LocalDate onset = draft.onset();
        LocalDate date = draft.date();
        LocalDate birth = snapshot.get(Worker.class, draft.worker()).birthDate();
        if (onset != null && onset.isBefore(birth)) {
            found.add(new PeriodFinding(PeriodProblem.ONSET_BEFORE_BIRTH, birth));
        } else if (onset != null && date != null && onset.isAfter(date)) {
            found.add(new PeriodFinding(PeriodProblem.ONSET_AFTER_RECOVERY, date));
        }
    }

    private static <T extends WorkerEntry> void checkOverlap(
            List<T> entries, @Nullable Entity replaced, Predicate<T> overlaps, List<PeriodFinding> found) {
        entries.stream()
                .filter(WorkerEntry::inForce)
                .filter(entry -> replaced == null || !entry.id().equals(replaced.id()))
                .filter(overlaps)
                .findFirst()
                .ifPresent(other -> found.add(new PeriodFinding(PeriodProblem.OVERLAP, other.day())));
    }

    private static boolean touches(Against one, Against other) {
        return one.equals(other)
                || one.scope() == Against.Scope.EVERYTHING
                || other.scope() == Against.Scope.EVERYTHING;
    }

    private static boolean meet(
            LocalDate from, @Nullable LocalDate until, LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        return (until == null || !otherFrom.isAfter(until)) && (otherUntil == null || !from.isAfter(otherUntil));
    }
}
