package org.dosedesk.domain.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The conditions that records check on construction.
public final class Checks {
    private Checks() {}

    /// A text must hold something.
    ///
    /// @throws IllegalArgumentException naming the field, when the text is blank
    public static void notBlank(String text, String field) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }

    /// A period must not end before it begins.
    ///
    /// @param until the last day, or null for an open end
    /// @throws IllegalArgumentException naming the field, when `until` lies before `from`
    public static void notBefore(LocalDate from, @Nullable LocalDate until, String field) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(field + " " + until + " must not be before " + from);
        }
    }
}
