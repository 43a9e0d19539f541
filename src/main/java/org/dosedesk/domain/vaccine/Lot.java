package org.dosedesk.domain.vaccine;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A lot of a vaccine at hand in the health post. Never deleted, only voided.
///
/// @param number as printed on the box, never blank
/// @param expiry last day on which it may be used, null when unknown
/// @param received how many doses came, null when nobody counts them
/// @param defaultOn the day on which it is its vaccine's lot of the day, null when it never was
/// @param voided null while it counts
public record Lot(
        Id<Lot> id,
        Id<Vaccine> vaccine,
        String number,
        @Nullable LocalDate expiry,
        @Nullable Integer received,
        @Nullable LocalDate defaultOn,
        Recorded recorded,
        @Nullable Voided voided)
        implements Voidable {
    public Lot {
        Checks.notBlank(number, "lot number");
        if (received != null && received < 0) {
            throw new IllegalArgumentException("doses received must not be negative");
        }
    }

    /// Whether it may be used on a day.
    public boolean usableOn(LocalDate day) {
        return voided == null && (expiry == null || !day.isAfter(expiry));
    }

    @Override
    public Lot voided(@Nullable Voided mark) {
        return new Lot(id, vaccine, number, expiry, received, defaultOn, recorded, mark);
    }
}
