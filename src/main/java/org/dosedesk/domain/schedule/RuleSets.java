package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;

/// The dated versions of a rule set, oldest first. The version in force is chosen by the as-of day.
public record RuleSets(List<RuleSet> versions) {

    public RuleSets {
        Set<LocalDate> days = new HashSet<>();
        for (RuleSet version : versions) {
            if (!days.add(version.validFrom())) {
                throw new IllegalArgumentException("Two versions are valid from " + version.validFrom());
            }
        }
        versions = versions.stream()
                .sorted(Comparator.comparing(RuleSet::validFrom))
                .toList();
    }

    /// What its versions are versions of; empty when there is none.
    public String name() {
        return versions.isEmpty() ? "" : versions.getFirst().name();
    }

    /// The same with another version, which takes the place of one valid from the same day.
    public RuleSets with(RuleSet version) {
        List<RuleSet> all = new ArrayList<>(versions);
        all.removeIf(one -> one.validFrom().equals(version.validFrom()));
        all.add(version);
        return new RuleSets(all);
    }

    /// The newest version valid on `asOf`; empty before the first one.
    public Optional<RuleSet> inForce(LocalDate asOf) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(asOf))
                .findFirst();
    }

    /// Whether any version knows boosters: then a course alone does not make anybody up to date.
    public boolean askForBoosters() {
        for (RuleSet version : versions) {
            for (Antigen antigen : version.antigens()) {
                for (AntigenSeries series : antigen.series()) {
                    for (SeriesDose dose : series.doses()) {
                        if (dose.kind() == TargetDoseKind.BOOSTER) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
