package org.dosedesk.domain.schedule.series;

/// What became of a dose in a series (table 3-1), from the best to the worst.
public enum EvaluationStatus {
    VALID,
    EXTRANEOUS,
    SUB_STANDARD,
    NOT_VALID
}
