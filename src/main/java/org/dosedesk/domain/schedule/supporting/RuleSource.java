package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule comes from. `number` is the decree's number as printed ("52"), `date` the day of the paper. Rules
/// that the project made itself have the kind OURS, so that no screen passes them off as a decree's. `since` is
/// the day from which the same rule held already by an older paper, null when this paper made it.
public record RuleSource(
        Kind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalDate since) {

    /// A paper that made its rule.
    public RuleSource(Kind kind, @Nullable String number, @Nullable LocalDate date) {
        this(kind, number, date, null);
    }

    /// The kinds of paper that a rule can rest on.
    public enum Kind {
        /// A decree of the chief state sanitary doctor.
        DECREE,
        /// A public announcement of the health ministry, its decree not seen.
        ANNOUNCEMENT,
        /// A resolution of the government.
        RESOLUTION,
        /// The instruction of the vaccine's maker, or the WHO's interim recommendation for it.
        INSTRUCTION,
        /// A position paper of the World Health Organization.
        WHO,
        /// What is done everywhere, the paper behind it not seen.
        PRACTICE,
        /// The project's own choice where no paper says anything.
        OURS
    }

    public RuleSource {
        if ((kind == Kind.DECREE || kind == Kind.RESOLUTION) && (number == null || date == null)) {
            throw new IllegalArgumentException("A decree or resolution is named by its number and date");
        }
    }
}
