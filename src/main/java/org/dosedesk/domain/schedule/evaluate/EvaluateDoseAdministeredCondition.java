package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.jspecify.annotations.Nullable;

/// Section 6.1: can the dose be evaluated at all?
final class EvaluateDoseAdministeredCondition {

    private EvaluateDoseAdministeredCondition() {}

    /// Why the dose is sub-standard (table 6-3), or null when it is not.
    static @Nullable EvaluationReason problem(VaccineDoseAdministered dose) {
        LocalDate expiration = dose.lotExpiration();
        if (expiration != null && dose.date().isAfter(expiration)) {
            return EvaluationReason.LOT_EXPIRED;
        }
        return dose.conditionFlag() ? EvaluationReason.DOSE_CONDITION : null;
    }
}
