package org.dosedesk.usecase.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.dose.CheckDose;
import org.dosedesk.usecase.dose.DoseDraft;
import org.dosedesk.usecase.dose.DoseEvaluator;
import org.dosedesk.usecase.dose.DoseOutcome;
import org.dosedesk.usecase.lot.CountLots;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Finds what is odd about a list that came back. Warns about medicine, blocks only nonsense. Looks
/// through all doses: not for the FX thread.
public final class CheckAttendance {
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
        boolean given = rows.stream().anyMatch(row -> row.row().outcome() == Outcome.GIVEN);
        if (given && attendance.vaccine() == null) {
            found.add(new Oddity.NoVaccine());
        }
        if (given && attendance.lot() == null) {
            found.add(new Oddity.NoLot());
        }
        found.addAll(lots(attendance, rows, snapshot, today));
        Map<Id<Worker>, Integer> seen = new HashMap<>();
        for (PaperRow row : rows) {
            Integer first = row.row().outcome() == Outcome.BLANK
                    ? null
                    : seen.putIfAbsent(row.worker().id(), row.row().number());
            if (first != null) {
                found.add(new Oddity.Twice(row.row().number(), first));
            }
            found.addAll(row(attendance, row, snapshot, today));
        }
        return found;
    }

    private List<Oddity> row(Attendance attendance, PaperRow row, Snapshot snapshot, LocalDate today) {
        List<Oddity> found = new ArrayList<>();
        int number = row.row().number();
        switch (row.row().outcome()) {
            case BLANK -> {}
            case GIVEN -> {
                DoseDraft draft = RecordAttendance.dose(attendance, row);
                new CheckDose(snapshot, today)
                        .check(draft).stream()
                                .filter(finding -> draft.vaccine() != null
                                        || !finding.problem().name().equals("VACCINE_MISSING"))
                                .filter(finding -> !attendance.day().isAfter(today)
                                        || !finding.problem().name().equals("DATE_IN_FUTURE"))
                                .forEach(finding -> found.add(new Oddity.Row(number, finding)));
                if (draft.vaccine() != null && found.stream().noneMatch(Oddity::blocks)) {
                    DoseOutcome outcome = evaluator.evaluate(
                            row.worker(),
                            snapshot,
                            draft.toDose(
                                    Id.random(), new Recorded(register.clock().instant(), register.user())));
                    if (!outcome.counts() && outcome.reason() != DoseOutcome.Reason.NO_RULES) {
                        found.add(new Oddity.NotValid(number, outcome));
                    }
                }
            }
            default ->
                RecordAttendance.notGiven(attendance, row, snapshot.get(SiteList.class, attendance.siteList()))
                        .check(snapshot, today)
                        .stream()
                        .filter(finding -> !attendance.day().isAfter(today)
                                || !finding.problem().name().equals("DATE_IN_FUTURE"))
                        .forEach(finding -> found.add(new Oddity.Row(number, finding)));
        }
        return found;
    }

    private static List<Oddity> lots(Attendance attendance, List<PaperRow> rows, Snapshot snapshot, LocalDate today) {
        Map<String, Integer> used = new HashMap<>();
        for (PaperRow row : rows) {
            String lot = Objects.requireNonNullElse(row.row().lot(), Objects.requireNonNullElse(attendance.lot(), ""));
            if (row.row().outcome() == Outcome.GIVEN && !lot.isEmpty()) {
                used.merge(LotNumber.key(lot), 1, Integer::sum);
            }
        }
        List<Oddity> found = new ArrayList<>();
        for (LotStock stock : CountLots.of(snapshot, today)) {
            Integer given = used.get(LotNumber.key(stock.lot().number()));
            Integer left = stock.left();
            if (given != null && left != null && stock.lot().vaccine().equals(attendance.vaccine()) && given > left) {
                found.add(new Oddity.LotTooSmall(stock.lot().number(), Math.max(0, left), given));
            }
        }
        return found;
    }
}
