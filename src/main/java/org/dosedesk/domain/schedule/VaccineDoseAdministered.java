package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dose that was given. `key` is the caller's own name for it and comes back in the evaluations. `conditionFlag`
/// says that the dose itself was bad (recalled, cold chain broken), as does a `lotExpiration` before `date` (6.1).
public record VaccineDoseAdministered(
        String key,
        LocalDate date,
        String cvx,
        @Nullable String mvx,
        @Nullable String tradeName,
        @Nullable LocalDate lotExpiration,
        boolean conditionFlag) {

    public VaccineDoseAdministered {
        if (key.isBlank() || cvx.isBlank()) {
            throw new IllegalArgumentException("A dose needs a key and a CVX code");
        }
    }

    /// A dose about whose lot nothing bad is known.
    public VaccineDoseAdministered(
            String key, LocalDate date, String cvx, @Nullable String mvx, @Nullable String tradeName) {
        this(key, date, cvx, mvx, tradeName, null, false);
    }
}
