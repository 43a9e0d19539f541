package org.dosedesk.usecase.entry.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// One row of a list that came back, with what has become of the worker since it was printed.
///
/// @param row as it stands
/// @param vaccine what a dose of the row is of, null while it is not known
/// @param own the vaccine of this row alone, typed or printed; null where it is the list's
/// @param worker the record in use, to which everything goes
/// @param name as printed; today's name of somebody who was not on the paper
/// @param workshop as printed; today's for somebody who was not on the paper
/// @param walkIn whether the worker was not on the paper
/// @param news what has changed since it was printed
public record PaperRow(
        AttendanceRow row,
        @Nullable Id<Vaccine> vaccine,
        @Nullable Id<Vaccine> own,
        Worker worker,
        String name,
        String workshop,
        boolean walkIn,
        Set<News> news) {
    /// What may have changed since a list was printed.
    public enum News {
        RENAMED,
        /// Works in another workshop or at another site now.
        MOVED,
        /// Has left.
        LEFT,
        /// The record printed was merged into another one.
        MERGED
    }

    public PaperRow {
        news = Set.copyOf(news);
    }

    /// All rows of a list in the order of the paper, then those who came without being on it.
    public static List<PaperRow> all(SiteList list, Attendance attendance, Snapshot snapshot) {
        List<PaperRow> rows = new ArrayList<>();
        for (SiteListRow printed : list.rows()) {
            AttendanceRow row =
                    attendance.row(printed.number()).orElse(AttendanceRow.given(printed.number(), printed.worker()));
            Worker onPaper = snapshot.get(Worker.class, printed.worker());
            Worker now = MergedRecords.inUse(onPaper, snapshot);
            rows.add(new PaperRow(
                    row,
                    vaccine(row, printedVaccine(printed), attendance),
                    own(row, printedVaccine(printed)),
                    now,
                    printed.name(),
                    printed.workshop(),
                    false,
                    news(list, printed, onPaper, now, snapshot)));
        }
        int last = list.rows().size();
        for (AttendanceRow row : attendance.rows()) {
            if (row.number() > last) {
                Worker now = MergedRecords.inUse(snapshot.get(Worker.class, row.worker()), snapshot);
                String workshop = snapshot.get(Workshop.class, now.workshop()).name();
                rows.add(new PaperRow(
                        row,
                        vaccine(row, null, attendance),
                        own(row, null),
                        now,
                        now.name().full(),
                        workshop,
                        true,
                        Set.of()));
            }
        }
        return rows;
    }

    /// The vaccine that a row of the paper names for its worker alone, null where it is the list's.
    static @Nullable Id<Vaccine> printedVaccine(SiteListRow printed) {
        return printed.vaccine();
    }

    private static @Nullable Id<Vaccine> own(AttendanceRow row, @Nullable Id<Vaccine> printed) {
        return row.vaccine() == null ? printed : row.vaccine();
    }

    private static @Nullable Id<Vaccine> vaccine(
            AttendanceRow row, @Nullable Id<Vaccine> printed, Attendance attendance) {
        Id<Vaccine> own = own(row, printed);
        return own == null ? attendance.vaccine() : own;
    }

    private static Set<News> news(SiteList list, SiteListRow printed, Worker onPaper, Worker now, Snapshot snapshot) {
        Set<News> news = new TreeSet<>();
        if (!now.id().equals(onPaper.id())) {
            news.add(News.MERGED);
        }
        if (!now.name().full().equals(printed.name())) {
            news.add(News.RENAMED);
        }
        Optional<Workshop> workshop = snapshot.find(Workshop.class, now.workshop());
        if (!now.site().equals(list.site())
                || workshop.filter(shop -> shop.name().equals(printed.workshop()))
                        .isEmpty()) {
            news.add(News.MOVED);
        }
        if (now.left() != null && !now.left().isAfter(list.day())) {
            news.add(News.LEFT);
        }
        return news;
    }
}
