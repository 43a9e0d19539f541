package org.dosedesk.ui.entry.listback;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.entry.lot.KnownExpiry;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Enters what is typed about rows of the list, or about somebody who is not on it. FX thread only.
final class TypedRows {
    private final Register register;
    private final List<BackRow> rows;

    /// What came of it.
    ///
    /// @param attendance with what was typed, null when it was not clear
    /// @param unclear why it was not, null when it was
    /// @param row the one to look at, 0 for none
    record Entered(@Nullable Attendance attendance, Command.@Nullable Unclear unclear, int row) {}

    /// @param rows as they are shown, read whenever something is typed
    TypedRows(Register register, List<BackRow> rows) {
        this.register = register;
        this.rows = rows;
    }

    /// Enters the exceptions that are typed by row number.
    ///
    /// @param vaccines what a row may be of
    Entered read(SiteList open, Attendance now, String words, Letters letters, VaccineNames vaccines) {
        Command.Read read = Command.read(words, letters, vaccines, last(), now.day());
        Command typed = read.command();
        if (typed == null) {
            return new Entered(null, read.unclear(), 0);
        }
        Attendance changed = now;
        if (typed.meaning() != null) {
            for (int number : typed.numbers()) {
                BackRow before = rows.get(number - 1);
                AttendanceRow row = typed.row(number, before.row().worker());
                changed = set(changed, withLot(row, before, now), open);
            }
        }
        return new Entered(changed, null, typed.numbers().getFirst());
    }

    /// Adds somebody who came without being on the list.
    ///
    /// @param chosen null when nobody fits
    Entered add(Attendance now, @Nullable Worker chosen) {
        if (chosen == null) {
            return new Entered(null, new Command.Unclear("listback.unclear.nobody"), 0);
        }
        for (BackRow row : rows) {
            if (row.worker().equals(chosen.id())) {
                return new Entered(
                        null,
                        new Command.Unclear(
                                "listback.unclear.there", chosen.name().full(), Integer.toString(row.number())),
                        row.number());
            }
        }
        int number = last() + 1;
        return new Entered(now.with(AttendanceRow.given(number, chosen.id())), null, number);
    }

    // A lot belongs to one vaccine, and an expiry date to one lot.
    private AttendanceRow withLot(AttendanceRow typed, BackRow before, Attendance now) {
        if (typed.outcome() != Outcome.GIVEN) {
            return typed;
        }
        String lot = typed.lot();
        boolean lotAlone = typed.vaccine() == null && lot != null;
        Id<Vaccine> own = lotAlone ? before.row().vaccine() : typed.vaccine();
        if (own != null && lot == null && !own.equals(now.vaccine())) {
            return LotOfToday.of(register, own)
                    .map(today -> typed.of(own, today.lot(), today.expiry()))
                    .orElse(typed);
        }
        Id<Vaccine> vaccine = own == null ? before.paper().vaccine() : own;
        if (lot == null || vaccine == null) {
            return typed;
        }
        LocalDate expiry = typed.expiry() == null
                ? KnownExpiry.of(register.snapshot(), vaccine, lot).orElse(null)
                : typed.expiry();
        return typed.of(own, lot, expiry);
    }

    private int last() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }

    // A row of the paper that is given after all is no exception any more; somebody who was not on it and got nothing
    // was not there.
    private static Attendance set(Attendance now, AttendanceRow row, SiteList open) {
        boolean onPaper = row.number() <= open.rows().size();
        boolean gone = onPaper ? row.plain() : row.outcome() == Outcome.BLANK;
        return gone ? now.without(row.number()) : now.with(row);
    }
}
