package org.dosedesk.usecase.entry.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.entry.lot.CountLots;
import org.dosedesk.usecase.entry.lot.KnownLots;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Finds what is odd about a list that came back. Warns about medicine, blocks only nonsense. Looks
/// through all doses: not for the FX thread.
public final class CheckAttendance {
    // Of such doses nothing can be said that matters on a list.
    private static final Set<DoseOutcome.Reason> UNJUDGED =
            Set.of(DoseOutcome.Reason.NO_RULES, DoseOutcome.Reason.NOT_CONCERNED);

    private final Register register;
    private final DoseEvaluator evaluator;

    /// Checks against this register.
    public CheckAttendance(Register register, DoseEvaluator evaluator) {
        this.register = register;
        this.evaluator = evaluator;
    }

    /// Everything odd: about the list as a whole first, then row by row.
    public List<Oddity> check(SiteList list, Attendance attendance) {
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        List<PaperRow> rows = PaperRow.all(list, attendance, snapshot);
        List<Oddity> found = new ArrayList<>();
        if (attendance.day().isAfter(today)) {
            found.add(new Oddity.DayAhead());
        } else if (!attendance.day().equals(list.day()) && !list.day().isAfter(today)) {
            found.add(new Oddity.OtherDay(list.day(), attendance.day()));
        }
        boolean open = givenDoses(rows).anyMatch(row -> row.vaccine() == null);
        if (open) {
            found.add(new Oddity.NoVaccine());
        }
        boolean ofAll = givenDoses(rows)
                .anyMatch(row -> row.row().lot() == null && Objects.equals(row.vaccine(), attendance.vaccine()));
        if (ofAll && attendance.lot() == null) {
            found.add(new Oddity.NoLot());
        }
        if (attendance.vaccine() != null && otherGroup(attendance.vaccine(), list, snapshot)) {
            found.add(new Oddity.OtherGroup(0, attendance.vaccine(), list.group()));
        }
        if (attendance.admittedBy() == null
                && rows.stream().anyMatch(row -> row.row().outcome() == Outcome.NOT_ADMITTED)) {
            found.add(new Oddity.NoPhysician());
        }
        found.addAll(lots(attendance, rows, snapshot, today));
        found.addAll(newLots(attendance, rows, snapshot));
        Map<Id<Worker>, Integer> seen = new HashMap<>();
        for (PaperRow row : rows) {
            Integer first = row.row().outcome() == Outcome.BLANK
                    ? null
                    : seen.putIfAbsent(row.worker().id(), row.row().number());
            if (first != null) {
                found.add(new Oddity.Twice(row.row().number(), first));
            }
            found.addAll(row(list, attendance, row, snapshot, today));
        }
        return found;
    }

    private List<Oddity> row(SiteList list, Attendance attendance, PaperRow row, Snapshot snapshot, LocalDate today) {
        List<Oddity> found = new ArrayList<>();
        int number = row.row().number();
        switch (row.row().outcome()) {
            case BLANK -> {}
            case GIVEN -> {
                DoseDraft draft = RecordAttendance.dose(attendance, row);
                boolean own = !Objects.equals(draft.vaccine(), attendance.vaccine());
                if (own && draft.vaccine() != null && otherGroup(draft.vaccine(), list, snapshot)) {
                    found.add(new Oddity.OtherGroup(number, draft.vaccine(), list.group()));
                }
                if (own && draft.lot() == null) {
                    found.add(new Oddity.NoRowLot(number));
                }
                new CheckDose(snapshot, today, evaluator)
                        .check(draft).stream()
                                .filter(finding ->
                                        draft.vaccine() != null || finding.problem() != DoseProblem.VACCINE_MISSING)
                                .filter(finding -> !attendance.day().isAfter(today)
                                        || finding.problem() != DoseProblem.DATE_IN_FUTURE)
                                .forEach(finding -> found.add(new Oddity.Row(number, finding)));
                if (draft.vaccine() != null && found.stream().noneMatch(Oddity::blocks)) {
                    DoseOutcome outcome = evaluator.evaluate(
                            row.worker(),
                            snapshot,
                            draft.toDose(
                                    Id.random(), new Recorded(register.clock().instant(), register.user())));
                    if (!outcome.counts() && !UNJUDGED.contains(outcome.reason())) {
                        found.add(new Oddity.NotValid(number, outcome));
                    }
                }
            }
            default ->
                RecordAttendance.notGiven(attendance, row, list).check(snapshot, today).stream()
                        .filter(finding ->
                                !attendance.day().isAfter(today) || finding.problem() != DoseProblem.DATE_IN_FUTURE)
                        .forEach(finding -> found.add(new Oddity.Row(number, finding)));
        }
        return found;
    }

    private static Stream<PaperRow> givenDoses(List<PaperRow> rows) {
        return rows.stream().filter(row -> row.row().outcome() == Outcome.GIVEN);
    }

    private static boolean otherGroup(Id<Vaccine> vaccine, SiteList list, Snapshot snapshot) {
        return !snapshot.get(Vaccine.class, vaccine).vaccineGroup().equals(list.group());
    }

    private static List<Oddity> newLots(Attendance attendance, List<PaperRow> rows, Snapshot snapshot) {
        KnownLots known = KnownLots.of(snapshot);
        return GivenLot.of(attendance, rows).stream()
                .filter(lot -> known.isNew(lot.vaccine(), lot.number()))
                .map(GivenLot::number)
                .distinct()
                .<Oddity>map(Oddity.NewLot::new)
                .toList();
    }

    private record Used(Id<Vaccine> vaccine, String lot) {}

    // What a clinic gives on its own premises is not out of the health post's stock.
    private static List<Oddity> lots(Attendance attendance, List<PaperRow> rows, Snapshot snapshot, LocalDate today) {
        Map<Used, Integer> used = new HashMap<>();
        givenDoses(rows)
                .map(row -> RecordAttendance.dose(attendance, row))
                .filter(dose -> dose.place() == Place.AT_WORK)
                .forEach(dose -> {
                    if (dose.vaccine() != null && dose.lot() != null) {
                        used.merge(new Used(dose.vaccine(), LotNumber.key(dose.lot())), 1, Integer::sum);
                    }
                });
        List<Oddity> found = new ArrayList<>();
        for (LotStock stock : CountLots.of(snapshot, today)) {
            Integer given = used.get(
                    new Used(stock.lot().vaccine(), LotNumber.key(stock.lot().number())));
            Integer left = stock.left();
            if (given != null && left != null && given > left) {
                found.add(new Oddity.LotTooSmall(stock.lot().number(), Math.max(0, left), given));
            }
        }
        return found;
    }
}
