package org.dosedesk.domain.notice;

import java.time.LocalDate;
import java.time.Period;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// Why a worker's next dose is due, in one piece that any language can say.
///
/// @param since the day that the interval counts from, null exactly when the kind is DUE
/// @param interval how long after it the dose is due, null exactly when the kind is DUE
/// @param vaccine given on that day, null when none was
/// @param dueOn the day from which the dose is due
public record NoticeReason(
        Kind kind,
        @Nullable LocalDate since,
        @Nullable Period interval,
        @Nullable Id<Vaccine> vaccine,
        LocalDate dueOn) {

    /// What the interval counts from.
    public enum Kind {
        /// The end of the full course.
        COURSE,
        /// A booster.
        BOOSTER,
        /// A dose of a full course that is not finished.
        UNFINISHED,
        /// A dose that counts for nothing.
        LAST_DOSE,
        /// A recovery.
        RECOVERY,
        /// Nothing that is said in a sentence: only the day is told.
        DUE
    }

    public NoticeReason {
        boolean told = kind != Kind.DUE;
        if (told != (since != null) || told != (interval != null)) {
            throw new IllegalArgumentException("an interval has a length and a day that it counts from");
        }
        if (interval != null && (interval.isNegative() || interval.isZero())) {
            throw new IllegalArgumentException("an interval has a length");
        }
    }

    /// A reason that tells only the day.
    public static NoticeReason due(LocalDate dueOn) {
        return new NoticeReason(Kind.DUE, null, null, null, dueOn);
    }
}
