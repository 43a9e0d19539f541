package org.dosedesk.domain.schedule.supporting.skip;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a skip condition may ask about the patient, as it was on the day that is asked about.
public interface SkipFacts {

    /// The patient's date of birth.
    LocalDate birthDate();

    /// The date of the immediate previous dose administered, or null.
    @Nullable LocalDate previousDose();

    /// How many doses were given on such a date, valid ones only or all (CONDSKIP-1): of these CVX codes, whatever
    /// they are against, or with an empty set of all vaccines against the disease. Only doses against it can be
    /// valid.
    int count(Set<String> cvx, Predicate<LocalDate> date, boolean validOnly);

    /// Whether a relevant patient series of this series group is complete.
    boolean isComplete(String seriesGroup);
}
