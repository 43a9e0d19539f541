package org.dosedesk.ui.listback;

import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Enters what is typed about rows of the list, or about somebody who is not on it. FX thread only.
final class TypedRows {
    private final List<BackRow> rows;

    /// What came of it.
    ///
    /// @param attendance with what was typed, null when it was not clear
    /// @param unclear why it was not, null when it was
    /// @param row the one to look at, 0 for none
    record Entered(@Nullable Attendance attendance, Command.@Nullable Unclear unclear, int row) {}

    /// @param rows as they are shown, read whenever something is typed
    TypedRows(List<BackRow> rows) {
        this.rows = rows;
    }

    /// Enters the exceptions that are typed by row number.
    Entered read(SiteList open, Attendance now, String words, Letters letters) {
        Command.Read read = Command.read(words, letters, last(), now.day());
        Command typed = read.command();
        if (typed == null) {
            return new Entered(null, read.unclear(), 0);
        }
        Attendance changed = now;
        if (typed.meaning() != null) {
            for (int number : typed.numbers()) {
                changed = set(
                        changed, typed.row(number, rows.get(number - 1).row().worker()), open);
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

    private int last() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }

    // A row of the paper that is given after all is no exception any more; somebody who was not on it and got nothing
    // was not there.
    private static Attendance set(Attendance now, AttendanceRow row, SiteList open) {
        boolean onPaper = row.number() <= open.rows().size();
        boolean plain = row.outcome() == Outcome.GIVEN && row.lot() == null;
        boolean gone = onPaper ? plain : row.outcome() == Outcome.BLANK;
        return gone ? now.without(row.number()) : now.with(row);
    }
}
