package org.dosedesk.domain.attendance;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One row of a site list that came back, or one worker who came without being on it.
///
/// @param number the row's number on the paper; those who were not on it are numbered on
/// @param worker as printed; the record may have been merged into another since
/// @param until the day to ask again, or the exemption's last day; null when there is none
/// @param vaccine the vaccine given where it was not the list's, else null
/// @param lot the lot given where it was not the list's, else null
/// @param expiry the last day of that other lot, null when unknown
/// @param paper whether a written refusal or a medical exemption came with it
/// @param note why the doctor did not admit, or why a dose was given all the same; null when nothing is to be said
/// @param dose what was written down, null before that and when nothing was given
/// @param notGiven why nothing was given as written down, null before that and for a dose
public record AttendanceRow(
        int number,
        Id<Worker> worker,
        Outcome outcome,
        @Nullable LocalDate until,
        @Nullable Id<Vaccine> vaccine,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        boolean paper,
        @Nullable String note,
        @Nullable Id<Dose> dose,
        @Nullable Id<NotGiven> notGiven) {
    public AttendanceRow {
        note = note == null || note.isBlank() ? null : note.strip();
        if (number < 1) {
            throw new IllegalArgumentException("rows are numbered from 1");
        } else if (until != null && outcome != Outcome.POSTPONED && outcome != Outcome.EXEMPT) {
            throw new IllegalArgumentException("only a postponement and an exemption have an end");
        } else if (vaccine != null && outcome != Outcome.GIVEN) {
            throw new IllegalArgumentException("only a dose is of a vaccine");
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
        return new AttendanceRow(number, worker, outcome, null, null, null, null, false, null, null, null);
    }

    /// The same row with what was written down for it.
    public AttendanceRow written(@Nullable Id<Dose> asDose, @Nullable Id<NotGiven> asNotGiven) {
        return new AttendanceRow(number, worker, outcome, until, vaccine, lot, expiry, paper, note, asDose, asNotGiven);
    }

    /// The same dose of this vaccine and lot.
    ///
    /// @param other null for the list's vaccine
    /// @param ofLot null when unknown
    /// @param goodUntil null when unknown
    public AttendanceRow of(@Nullable Id<Vaccine> other, @Nullable String ofLot, @Nullable LocalDate goodUntil) {
        return new AttendanceRow(number, worker, outcome, until, other, ofLot, goodUntil, paper, note, dose, notGiven);
    }

    /// The same row with the reason in words.
    public AttendanceRow because(@Nullable String why) {
        return new AttendanceRow(number, worker, outcome, until, vaccine, lot, expiry, paper, why, dose, notGiven);
    }

    /// Whether it is a dose like those of all others, which needs no words.
    public boolean plain() {
        return outcome == Outcome.GIVEN && vaccine == null && lot == null && note == null;
    }
}
