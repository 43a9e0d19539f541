package org.dosedesk.domain.schedule.supporting.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is evidence of immunity against an antigen (table 7-3): an observation, or to be born long enough ago.
public record Immunity(Set<String> observationCodes, List<ByBirth> byBirth) {

    /// No evidence counts.
    public static final Immunity NONE = new Immunity(Set.of(), List.of());

    /// That those born before a date, in a country where one is named, had the illness; not when one of the
    /// observations in `exclusions` is known. The country of birth is not kept, and an unknown one is no evidence.
    public record ByBirth(LocalDate before, @Nullable String country, Set<String> exclusions) {
        public ByBirth {
            exclusions = Set.copyOf(exclusions);
        }

        /// Whether someone born on `birthDate`, in a country that is not known, may be immune by this rule.
        public boolean suits(LocalDate birthDate) {
            return country == null && birthDate.isBefore(before);
        }
    }

    public Immunity {
        observationCodes = Set.copyOf(observationCodes);
        byBirth = List.copyOf(byBirth);
    }

    /// Whether an observation with this code makes a difference.
    public boolean asksFor(String observationCode) {
        return observationCodes.contains(observationCode)
                || byBirth.stream().anyMatch(one -> one.exclusions().contains(observationCode));
    }
}
