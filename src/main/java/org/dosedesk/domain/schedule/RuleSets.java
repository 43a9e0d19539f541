package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;

/// The dated versions of a rule set, oldest first, and the seasons that make more of them. The version in force is
/// chosen by the as-of day.
///
/// @param versions without those that the seasons make
/// @param seasons null where the rules have none
public record RuleSets(List<RuleSet> versions, @Nullable Seasons seasons) {

    /// Versions without seasons.
    public RuleSets(List<RuleSet> versions) {
        this(versions, null);
    }

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
        return all().isEmpty() ? "" : all().getFirst().name();
    }

    /// The same with another version, which takes the place of one valid from the same day.
    public RuleSets with(RuleSet version) {
        List<RuleSet> all = new ArrayList<>(versions);
        all.removeIf(one -> one.validFrom().equals(version.validFrom()));
        all.add(version);
        return new RuleSets(all, seasons);
    }

    /// The newest version valid on `asOf`; empty before the first one.
    public Optional<RuleSet> inForce(LocalDate asOf) {
        RuleSet newest = null;
        for (RuleSet version : versions) {
            if (!version.validFrom().isAfter(asOf)) {
                newest = version;
            }
        }
        int year = season(asOf);
        boolean seasonal = seasons != null
                && year >= seasons.first()
                && (newest == null || newest.validFrom().isBefore(seasons.validFrom(year)));
        return Optional.ofNullable(seasonal && seasons != null ? seasons.of(year) : newest);
    }

    private int season(LocalDate day) {
        int year = day.getYear();
        return seasons != null && day.isBefore(seasons.validFrom(year)) ? year - 1 : year;
    }

    /// Its versions, oldest first, with the seasons up to the one after that of a day.
    public List<RuleSet> versions(LocalDate day) {
        if (seasons == null) {
            return versions;
        }
        List<RuleSet> all = new ArrayList<>(versions);
        for (int year = seasons.first(); year <= season(day) + 1; year++) {
            LocalDate from = seasons.validFrom(year);
            if (versions.stream().noneMatch(version -> version.validFrom().equals(from))) {
                all.add(seasons.of(year));
            }
        }
        all.sort(Comparator.comparing(RuleSet::validFrom));
        return List.copyOf(all);
    }

    /// The first day on which any version is in force; empty when there is none.
    public Optional<LocalDate> since() {
        return all().stream().map(RuleSet::validFrom).min(Comparator.naturalOrder());
    }

    /// Its versions; one season stands for all.
    public List<RuleSet> all() {
        if (seasons == null) {
            return versions;
        }
        List<RuleSet> all = new ArrayList<>(versions);
        all.add(seasons.of(seasons.first()));
        return all;
    }

    /// Whether the version in force on a day, or a later one, asks everybody for boosters: then a course alone does
    /// not make anybody up to date. What is asked for by observation alone, or was asked for once, does not count.
    public boolean askForBoosters(LocalDate day) {
        LocalDate from = inForce(day).map(RuleSet::validFrom).orElse(LocalDate.MIN);
        return versions.stream()
                .filter(version -> !version.validFrom().isBefore(from))
                .flatMap(version -> version.antigens().stream())
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> series.type() == AntigenSeries.Type.STANDARD)
                .flatMap(series -> series.doses().stream())
                .anyMatch(dose -> dose.kind() == TargetDoseKind.BOOSTER);
    }
}
