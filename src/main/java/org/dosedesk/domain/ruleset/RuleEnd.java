package org.dosedesk.domain.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.SeriesDose.Season;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;

/// Rules that run out, with none to follow them: from then on nobody is asked for anything, in silence.
///
/// @param vaccineGroups what they are about
/// @param lastDay the last day on which they ask for a dose
public record RuleEnd(List<String> vaccineGroups, LocalDate lastDay) {
    public RuleEnd {
        vaccineGroups = List.copyOf(vaccineGroups);
    }

    /// Those that have run out, or will within a year of a day. Rules whose doses ended before they came into force
    /// were written so on purpose.
    public static List<RuleEnd> of(RuleLibrary library, LocalDate day) {
        return library.sets().stream()
                .flatMap(set -> set.versions(day).stream()
                        .flatMap(version -> lastDay(version)
                                .filter(last ->
                                        !last.isAfter(day.plusYears(1)) && nothingFollows(set, version, last, day))
                                .map(last -> new RuleEnd(groups(version), last))
                                .stream())
                        .limit(1))
                .toList();
    }

    private static boolean nothingFollows(RuleSets set, RuleSet version, LocalDate last, LocalDate day) {
        LocalDate after = last.plusDays(1);
        return set.inForce(after.isAfter(day) ? after : day)
                .filter(version::equals)
                .isPresent();
    }

    private static Optional<LocalDate> lastDay(RuleSet version) {
        return version.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .map(dose -> {
                    Season season = dose.season();
                    return season == null ? null : season.end();
                })
                .filter(Objects::nonNull)
                .filter(end -> !end.isBefore(version.validFrom()))
                .min(LocalDate::compareTo);
    }

    private static List<String> groups(RuleSet version) {
        return version.vaccineGroups().stream().map(VaccineGroup::name).toList();
    }
}
