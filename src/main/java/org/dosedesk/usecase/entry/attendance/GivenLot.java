package org.dosedesk.usecase.entry.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// A lot that doses of a list are of.
///
/// @param number as typed
/// @param expiry its last day, null when unknown
public record GivenLot(
        Id<Vaccine> vaccine, String number, @Nullable LocalDate expiry) {
    /// The lots of a list's doses, each once, in the order of its rows; doses without one are passed over.
    public static List<GivenLot> of(Attendance attendance, List<PaperRow> rows) {
        return rows.stream()
                .filter(row -> row.row().outcome() == Outcome.GIVEN)
                .map(row -> RecordAttendance.dose(attendance, row))
                .flatMap(dose -> dose.vaccine() == null || dose.lot() == null
                        ? Stream.empty()
                        : Stream.of(new GivenLot(dose.vaccine(), dose.lot(), dose.expiry())))
                .distinct()
                .toList();
    }
}
