package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// What a dose counts as in the schedule.
///
/// @param kind part of the full course, or a booster after it
/// @param number counts the doses of its kind from 1; 0 when no dose was asked for
/// @param counts whether the schedule accepts it
/// @param reason why it counts or does not
/// @param since the earlier dose that the interval runs from, null for a first dose
/// @param shortest the shortest interval that would have counted, null when none applies
/// @param earliestValid for a dose given too soon or too young the first day on which it would have counted, else
/// null
/// @param repeatFrom the first day from which the repetition of a dose that does not count is asked for, null when
///     none is
public record DoseOutcome(
        Kind kind,
        int number,
        boolean counts,
        Reason reason,
        @Nullable Since since,
        @Nullable Period shortest,
        @Nullable LocalDate earliestValid,
        @Nullable LocalDate repeatFrom) {
    /// What the schedule asked for when the dose was given.
    public enum Kind {
        PRIMARY,
        BOOSTER
    }

    /// Why it counts or does not.
    public enum Reason {
        /// It counts, on time.
        ON_TIME,
        /// It counts, though earlier than recommended.
        EARLIER_THAN_RECOMMENDED,
        /// Given before the shortest interval was over.
        TOO_SOON,
        /// Given below the youngest age.
        TOO_YOUNG,
        /// Given above the highest age.
        TOO_OLD,
        /// Not one of the vaccines that count for this dose.
        WRONG_VACCINE,
        /// Given after the lot had expired.
        LOT_EXPIRED,
        /// The schedule asks for no further dose.
        NOT_ASKED_FOR,
        /// The rules in force do not concern the worker.
        NOT_CONCERNED,
        /// No rule set is in force for the vaccine on that day.
        NO_RULES
    }

    /// An earlier dose that an interval runs from.
    ///
    /// @param number counts the doses of its kind from 1
    public record Since(Kind kind, int number, LocalDate date) {}

    public DoseOutcome {
        boolean counting = reason == Reason.ON_TIME || reason == Reason.EARLIER_THAN_RECOMMENDED;
        if (counts != counting) {
            throw new IllegalArgumentException("reason " + reason + " contradicts counts = " + counts);
        }
        if (number < 0 || (counts && number == 0)) {
            throw new IllegalArgumentException("a dose that counts is numbered from 1");
        }
    }
}
