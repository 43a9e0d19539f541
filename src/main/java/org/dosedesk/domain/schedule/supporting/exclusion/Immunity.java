package org.dosedesk.domain.schedule.supporting.exclusion;

import java.util.Set;

/// The observations that are evidence of immunity against an antigen (table 7-3). Immunity by year and country of birth
/// has no place here: the country of birth is not kept, and an unknown country is no evidence.
public record Immunity(Set<String> observationCodes) {

    /// No evidence counts.
    public static final Immunity NONE = new Immunity(Set.of());

    public Immunity {
        observationCodes = Set.copyOf(observationCodes);
    }
}
