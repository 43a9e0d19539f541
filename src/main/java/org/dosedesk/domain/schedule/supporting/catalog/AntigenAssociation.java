package org.dosedesk.domain.schedule.supporting.catalog;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// That a vaccine holds an antigen when given at an age from `beginAge` to before `endAge` (section 4.2, note 2a).
public record AntigenAssociation(
        String antigen,
        @Nullable TimeSpan beginAge,
        @Nullable TimeSpan endAge) {

    /// Whether the association holds for a dose given on `day` to someone born on `birthDate`.
    public boolean appliesTo(LocalDate birthDate, LocalDate day) {
        return (beginAge == null || !day.isBefore(beginAge.after(birthDate)))
                && (endAge == null || day.isBefore(endAge.after(birthDate)));
    }
}
