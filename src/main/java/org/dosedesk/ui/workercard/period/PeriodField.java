package org.dosedesk.ui.workercard.period;

/// The fields that problems are shown at, in the order of the form.
enum PeriodField {
    KIND,
    GROUND,
    ONSET,
    FROM,
    UNTIL
}
