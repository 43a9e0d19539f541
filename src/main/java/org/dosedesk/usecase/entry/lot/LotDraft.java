package org.dosedesk.usecase.entry.lot;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// A lot as far as it has been entered; the fields mean what they mean in [org.dosedesk.domain.vaccine.Lot].
///
/// @param vaccine null while none is chosen
/// @param number blank while there is none
public record LotDraft(
        @Nullable Id<Vaccine> vaccine,
        String number,
        @Nullable LocalDate expiry,
        @Nullable Integer received) {
    public LotDraft {
        number = Spelling.clean(number);
    }
}
