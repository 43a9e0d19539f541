package org.dosedesk.domain.schedule;

/// Where a patient stands with a series or a vaccine group (table 3-3).
public enum PatientSeriesStatus {
    COMPLETE,
    IMMUNE,
    CONTRAINDICATED,
    AGED_OUT,
    NOT_COMPLETE,
    NOT_RECOMMENDED
}
