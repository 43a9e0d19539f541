package org.dosedesk.domain.observation;

/// Which days an observation has.
public enum ObservationShape {
    /// An illness that is over: perhaps the day it began, and the recovery, from which rules count.
    RECOVERY,
    /// It happened on one day.
    DAY,
    /// A reaction on one day, to a vaccine that must be named.
    REACTION,
    /// It lasts from a first day, to a last one when that is known.
    PERIOD,
    /// It lasts like a period, and is about one vaccine group that must be named.
    PERIOD_OF_GROUP,
    /// It lasts like a period, but since when is often not known.
    CONDITION
}
