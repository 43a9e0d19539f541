package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.jspecify.annotations.Nullable;

/// What stands against giving one vaccine to one worker, and when.
///
/// @param from the first day on which it holds
/// @param allowedFrom the first day on which it holds no longer, null when nobody knows one: permanent, or while a
///     state lasts
/// @param source the paper behind the rule, null for an exemption or a refusal, whose ground is its own paper
public record ActiveContraindication(
        Grade grade,
        Cause cause,
        LocalDate from,
        @Nullable LocalDate allowedFrom,
        @Nullable RuleSource source) {

    /// Whether it holds on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (allowedFrom == null || day.isBefore(allowedFrom));
    }
}
