package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a contraindication comes from, so that a screen can name it.
///
/// @param code the observation code; the code of the vaccine given before; empty for an exemption or a refusal
/// @param vaccine the code of the vaccine that a reaction followed, null where it is about none
/// @param date the day of the observation, of the dose, or the first day of the exemption
/// @param words the ground in the words of the paper; empty unless it is an exemption
public record Cause(
        Kind kind,
        String code,
        @Nullable String vaccine,
        @Nullable LocalDate date,
        String words) {
    /// The kinds of entries that a contraindication comes from.
    public enum Kind {
        OBSERVATION,
        /// A dose of another vaccine, too short a time ago.
        DOSE,
        /// A doctor's exemption.
        EXEMPTION,
        /// The worker refused this vaccine in writing.
        REFUSAL
    }
}
