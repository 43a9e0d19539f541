package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something observed about the patient, by code: an illness that ended, a pregnancy, an occupational group.
/// `date` is the day that intervals count from (the recovery, the onset), null when it is not known.
public record ActiveObservation(String code, @Nullable LocalDate date) {

    /// Recovery from COVID-19, dated by the day of recovery: the code of the built-in rule sets.
    public static final String RECOVERED_FROM_COVID_19 = "recovered-from-covid-19";

    public ActiveObservation {
        if (code.isBlank()) {
            throw new IllegalArgumentException("An observation needs a code");
        }
    }
}
