package org.dosedesk.domain.schedule.supporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.Gender;
import org.jspecify.annotations.Nullable;

/// One way to immunity against a disease. An empty `requiredGenders` means everyone.
public record AntigenSeries(
        String name,
        String antigen,
        String vaccineGroup,
        Type type,
        Set<String> equivalentGroups,
        Set<Gender> requiredGenders,
        SelectSeries select,
        List<Indication> indications,
        List<SeriesDose> doses,
        @Nullable RuleSource source) {

    /// The series types of section 5.1.
    public enum Type {
        STANDARD,
        RISK,
        EVALUATION_ONLY
    }

    /// An observation that makes a risk series relevant, between two ages (end excluded).
    public record Indication(
            String observationCode,
            @Nullable TimeSpan beginAge,
            @Nullable TimeSpan endAge) {}

    public AntigenSeries {
        if (name.isBlank() || doses.isEmpty()) {
            throw new IllegalArgumentException("A series needs a name and at least one dose: '" + name + "'");
        }
        equivalentGroups = Set.copyOf(equivalentGroups);
        requiredGenders = Set.copyOf(requiredGenders);
        indications = List.copyOf(indications);
        doses = List.copyOf(doses);
    }

    /// The preferable vaccines of all its doses.
    public List<SeriesDoseVaccine> preferable() {
        return doses.stream().flatMap(dose -> dose.preferable().stream()).toList();
    }

    /// Whether a dose of this series may be skipped because another series is complete, which must be known first.
    public boolean waitsForOtherSeries() {
        return doses.stream().anyMatch(dose -> dose.skips().stream().anyMatch(skip -> skip.asksForCompletedSeries()));
    }

    /// Whether this series is chosen, or one of its intervals counted, by an observation with this code.
    public boolean asksFor(String observationCode) {
        IntervalRule.From observed = new IntervalRule.From.Observation(observationCode);
        return indications.stream().anyMatch(one -> one.observationCode().equals(observationCode))
                || doses.stream()
                        .anyMatch(dose -> Stream.concat(dose.intervals().stream(), dose.allowableIntervals().stream())
                                .anyMatch(interval -> interval.from().equals(observed)));
    }
}
