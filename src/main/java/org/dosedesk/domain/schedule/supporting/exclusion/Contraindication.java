package org.dosedesk.domain.schedule.supporting.exclusion;

import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// An observation that forbids one vaccine, or with `cvx` null every vaccine against the antigen, from `beginAge` to
/// before `endAge` (tables 7-5 and 7-6).
public record Contraindication(
        String observationCode,
        @Nullable String cvx,
        @Nullable TimeSpan beginAge,
        @Nullable TimeSpan endAge) {}
