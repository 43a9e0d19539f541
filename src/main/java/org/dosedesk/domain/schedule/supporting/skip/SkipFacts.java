package org.dosedesk.domain.schedule.supporting.skip;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a skip condition may ask about the patient.
public interface SkipFacts {

    /// The patient's date of birth.
    LocalDate birthDate();

    /// The date of the immediate previous dose administered, or null.
    @Nullable LocalDate previousDose();

    /// How many doses with such a CVX code were given on such a date, valid ones only or all (CONDSKIP-1).
    int count(Predicate<String> cvx, Predicate<LocalDate> date, boolean validOnly);

    /// Whether a relevant patient series of this series group is complete.
    boolean isComplete(String seriesGroup);
}
