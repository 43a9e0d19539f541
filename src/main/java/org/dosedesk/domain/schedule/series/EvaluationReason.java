package org.dosedesk.domain.schedule.series;

/// Why a dose was evaluated as it was (chapter 6).
public enum EvaluationReason {
    /// Given after the lot expired (table 6-3).
    LOT_EXPIRED,
    /// The dose itself was bad (table 6-3).
    DOSE_CONDITION,
    /// The wrong vaccine altogether for this target dose (table 6-13).
    INADVERTENT_VACCINE,
    /// Before the absolute minimum age (table 6-15).
    TOO_YOUNG,
    /// At or after the maximum age (table 6-15).
    TOO_OLD,
    /// Before the absolute minimum interval (tables 6-18 and 6-21).
    TOO_SOON,
    /// Too late to be a dose of this accelerated scheme; of the usual one it may be (ours).
    TOO_LATE,
    /// Too close after another vaccine (section 6.7).
    VACCINE_CONFLICT,
    /// Neither a preferable nor an allowable vaccine (tables 6-26 and 6-29).
    NOT_PREFERABLE_OR_ALLOWABLE,
    /// Every target dose of the series was satisfied already (section 4.4, step 6a).
    SERIES_ALREADY_COMPLETE,
    /// Valid, though before the minimum age or interval (tables 6-15 and 6-18).
    GRACE_PERIOD
}
