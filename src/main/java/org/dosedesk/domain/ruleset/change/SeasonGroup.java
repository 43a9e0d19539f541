package org.dosedesk.domain.ruleset.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDose.Season;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;

/// The season of a dose as a doctor speaks of it, "the campaign begins on 15 September": the same days in every
/// series of a rule set that has it.
///
/// @param kind and `ordinal` say for which dose
/// @param source the paper behind the version, which announces the season; null where the file gives none
/// @param series the names of the series that have it
public record SeasonGroup(
        TargetDoseKind kind,
        int ordinal,
        Season season,
        @Nullable RuleSource source,
        List<String> series) implements RuleGroup {

    public SeasonGroup {
        series = List.copyOf(series);
    }

    /// Every season of a set that has a first day, each once, in the order in which the set names them.
    public static List<SeasonGroup> of(RuleSet rules) {
        Map<SeasonGroup, List<String>> found = new LinkedHashMap<>();
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries one : antigen.series()) {
                for (SeriesDose dose : one.doses()) {
                    Season season = dose.season();
                    if (season != null && season.start() != null) {
                        found.computeIfAbsent(
                                        new SeasonGroup(dose.kind(), dose.ordinal(), season, rules.source(), List.of()),
                                        key -> new ArrayList<>())
                                .add(one.name());
                    }
                }
            }
        }
        List<SeasonGroup> groups = new ArrayList<>();
        found.forEach((key, names) -> groups.add(new SeasonGroup(
                key.kind,
                key.ordinal,
                key.season,
                key.source,
                names.stream().distinct().toList())));
        return groups;
    }

    /// Whether a dose has this season.
    public boolean holds(SeriesDose dose) {
        return kind == dose.kind() && ordinal == dose.ordinal() && season.equals(dose.season());
    }

    /// Whether the season can begin on a day: not before its doses count, nor after the last day on which a dose
    /// is in time.
    public boolean canBeginOn(LocalDate day) {
        SeriesDose.Yearly yearly = season.yearly();
        LocalDate end = yearly == null ? season.end() : yearly.latest();
        boolean early = yearly != null && day.isBefore(yearly.counts());
        return !early && (end == null || !day.isAfter(end));
    }

    @Override
    public EffectivePeriod period() {
        return EffectivePeriod.ALWAYS;
    }
}
