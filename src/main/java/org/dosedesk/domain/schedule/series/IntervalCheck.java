package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.jspecify.annotations.Nullable;

/// One interval that a dose was measured against: from which day, and from when the dose would be valid and when it
/// would be on schedule (null without such a limit).
public record IntervalCheck(
        ReferenceDate from,
        IntervalRule rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate scheduledFrom) {}
