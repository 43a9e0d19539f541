package org.dosedesk.domain.attendance;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One row of a site list that came back, or one worker who came without being on it.
///
/// @param number the row's number on the paper; those who were not on it are numbered on
/// @param worker as printed; the record may have been merged into another since
/// @param until the day to ask again, or the exemption's last day; null when there is none
/// @param lot the lot given where it was not the list's, else null
/// @param expiry the last day of that other lot, null when unknown
/// @param paper whether a written refusal or a medical exemption came with it
/// @param dose what was written down, null before that and when nothing was given
/// @param notGiven why nothing was given as written down, null before that and for a dose
public record AttendanceRow(
        int number,
        Id<Worker> worker,
        Outcome outcome,
        @Nullable LocalDate until,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        boolean paper,
        @Nullable Id<Dose> dose,
        @Nullable Id<NotGiven> notGiven) {
    public AttendanceRow {
        if (number < 1) {
            throw new IllegalArgumentException("rows are numbered from 1");
        } else if (until != null && outcome != Outcome.POSTPONED && outcome != Outcome.EXEMPT) {
            throw new IllegalArgumentException("only a postponement and an exemption have an end");
        } else if (lot != null && outcome != Outcome.GIVEN) {
            throw new IllegalArgumentException("only a dose has a lot");
        } else if (paper && !outcome.mayHavePaper()) {
            throw new IllegalArgumentException("only a refusal and an exemption have a paper");
        }
    }

    /// A dose of the list's own lot.
    public static AttendanceRow given(int number, Id<Worker> worker) {
        return of(number, worker, Outcome.GIVEN);
    }

    /// An outcome that needs no more words.
    public static AttendanceRow of(int number, Id<Worker> worker, Outcome outcome) {
        return new AttendanceRow(number, worker, outcome, null, null, null, false, null, null);
    }

    /// The same row with what was written down for it.
    public AttendanceRow written(@Nullable Id<Dose> asDose, @Nullable Id<NotGiven> asNotGiven) {
        return new AttendanceRow(number, worker, outcome, until, lot, expiry, paper, asDose, asNotGiven);
    }
}
