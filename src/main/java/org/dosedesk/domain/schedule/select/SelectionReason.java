package org.dosedesk.domain.schedule.select;

/// Why a series was chosen for a patient, or why not (chapters 5 and 8).
public enum SelectionReason {
    /// Not relevant: no indication applies (table 5-5).
    NO_INDICATION,
    /// Not relevant: for the other gender.
    OTHER_GENDER,
    /// Chosen: the only one of its series group that may compete.
    ONLY_ONE,
    /// Chosen: the only one that is complete (table 8-3).
    ONLY_COMPLETE,
    /// Chosen: the only one that has begun (table 8-3).
    ONLY_IN_PROCESS,
    /// Chosen: the best of those that are complete (table 8-7).
    BEST_COMPLETE,
    /// Chosen: the best of those that have begun (table 8-9).
    BEST_IN_PROCESS,
    /// Chosen: the default of its series group, as none has begun.
    DEFAULT_SERIES,
    /// Chosen: the best of those that have not begun (table 8-11).
    BEST_NOT_STARTED,
    /// Not chosen: contraindicated.
    CONTRAINDICATED,
    /// Not chosen: no dose of it is known, while another has begun or is the default.
    NOT_STARTED,
    /// Not chosen: a risk series of higher priority applies.
    LOWER_PRIORITY,
    /// Not chosen: only judges doses that were given elsewhere, and is not complete.
    NOT_FOR_GIVING,
    /// Not chosen: begun above the highest age at which it may begin (SELECTSCORE-2).
    BEGUN_TOO_LATE,
    /// Not chosen: another series of its group is complete, this one is not.
    OTHER_COMPLETE,
    /// Not chosen: another series of its group has begun, this one has not.
    OTHER_IN_PROCESS,
    /// Not chosen: another one is the default of its group, as none has begun.
    OTHER_DEFAULT,
    /// Not chosen: another series of its group has more points, or as many and a better rank.
    OUTDONE,
    /// Not chosen: another series group is complete or speaks for a risk (table 8-14).
    OTHER_GROUP_SUFFICES;

    /// Whether it is a reason for the choice.
    public boolean chosen() {
        return switch (this) {
            case ONLY_ONE,
                    ONLY_COMPLETE,
                    ONLY_IN_PROCESS,
                    BEST_COMPLETE,
                    BEST_IN_PROCESS,
                    DEFAULT_SERIES,
                    BEST_NOT_STARTED -> true;
            default -> false;
        };
    }
}
