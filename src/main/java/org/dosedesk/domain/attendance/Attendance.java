package org.dosedesk.domain.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// What came back of one site list. There is at most one for a list, whose identity follows from the
/// list's. While it is being typed it holds the exceptions only, and every other row counts as given;
/// once entered it holds every row.
///
/// @param entered whether the doses and reasons have been written down
/// @param day the day of vaccination
/// @param vaccine null while it is not chosen
/// @param lot what all got unless their row names another; null while unknown
/// @param expiry last day on which the lot may be used, null when unknown
/// @param clinic who vaccinated, null when unknown
/// @param givenBy the vaccinator in plain words, empty when unknown
/// @param place where they were vaccinated; null in lists from the time when all were at work
/// @param admittedBy who examined and admitted them to the vaccination, null when unknown
/// @param rows by number
/// @param recorded who began it; once entered, who entered it
public record Attendance(
        Id<Attendance> id,
        Id<SiteList> siteList,
        boolean entered,
        LocalDate day,
        @Nullable Id<Vaccine> vaccine,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        @Nullable Id<Clinic> clinic,
        String givenBy,
        @Nullable Place place,
        @Nullable String admittedBy,
        List<AttendanceRow> rows,
        Recorded recorded)
        implements Entity {
    public Attendance {
        rows = List.copyOf(rows);
        admittedBy = admittedBy == null || admittedBy.isBlank() ? null : Spelling.clean(admittedBy);
        lot = lot == null || lot.isBlank() ? null : Spelling.clean(lot);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() <= rows.get(i - 1).number()) {
                throw new IllegalArgumentException("rows stand in the order of their numbers");
            }
        }
    }

    /// The identity of a list's attendance.
    public static Id<Attendance> idFor(Id<SiteList> siteList) {
        return Id.ofCode("attendance-" + siteList.value());
    }

    /// Where they were vaccinated.
    public Place givenAt() {
        return Objects.requireNonNullElse(place, Place.AT_WORK);
    }

    /// The exception noted for a row; empty where none is.
    public Optional<AttendanceRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// The same with other facts about all rows.
    public Attendance about(
            LocalDate onDay,
            @Nullable Id<Vaccine> withVaccine,
            @Nullable String withLot,
            @Nullable LocalDate goodUntil,
            @Nullable Id<Clinic> by,
            String vaccinator) {
        return new Attendance(
                id,
                siteList,
                entered,
                onDay,
                withVaccine,
                withLot,
                goodUntil,
                by,
                vaccinator,
                place,
                admittedBy,
                rows,
                recorded);
    }

    /// The same, given elsewhere, or admitted by somebody else.
    public Attendance at(Place where, @Nullable String physician) {
        return new Attendance(
                id, siteList, entered, day, vaccine, lot, expiry, clinic, givenBy, where, physician, rows, recorded);
    }

    /// The same with this row in the place of what stood at its number.
    public Attendance with(AttendanceRow row) {
        List<AttendanceRow> changed = new ArrayList<>(without(row.number()).rows);
        changed.add(row);
        changed.sort(Comparator.comparingInt(AttendanceRow::number));
        return withRows(changed);
    }

    /// The same with nothing noted for a row.
    public Attendance without(int number) {
        return withRows(rows.stream().filter(row -> row.number() != number).toList());
    }

    /// The same, entered with these rows.
    public Attendance enteredAs(List<AttendanceRow> all, Recorded by) {
        return new Attendance(
                id, siteList, true, day, vaccine, lot, expiry, clinic, givenBy, place, admittedBy, all, by);
    }

    private Attendance withRows(List<AttendanceRow> others) {
        return new Attendance(
                id, siteList, entered, day, vaccine, lot, expiry, clinic, givenBy, place, admittedBy, others, recorded);
    }
}
