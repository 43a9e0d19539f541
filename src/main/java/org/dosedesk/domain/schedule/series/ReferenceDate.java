package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// The day from which an age or an interval is counted, and what happened on it.
public sealed interface ReferenceDate {

    /// The day itself.
    LocalDate date();

    /// The date of birth.
    record Birth(LocalDate date) implements ReferenceDate {}

    /// A dose given; `satisfied` is the series dose that it satisfied, null when it satisfied none.
    record Dose(String key, LocalDate date, @Nullable SeriesDose satisfied) implements ReferenceDate {}

    /// An observation of the patient.
    record Observation(String code, LocalDate date) implements ReferenceDate {}
}
