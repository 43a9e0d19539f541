package org.dosedesk.ui.people.why.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.SkippedDose;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.keeping.ruleset.words.SkipWords;

/// Puts into words why target doses of a series were left out: the conditions that held, each with what it was about.
final class SkipLines {
    private final Messages messages;
    private final LocalDate born;
    private final AntigenSeries series;
    private final List<SeriesSelection> selections;
    private final SkipWords skips;
    private final DateLines dateLines;

    /// @param selections all series of the vaccine group, of which some may be complete
    SkipLines(Messages messages, LocalDate born, AntigenSeries series, List<SeriesSelection> selections) {
        this.messages = messages;
        this.born = born;
        this.series = series;
        this.selections = List.copyOf(selections);
        skips = new SkipWords(messages);
        dateLines = new DateLines(messages, series);
    }

    /// "dose 1 is left out (as of 01.02.2024): the age is from 7 years (43 years)".
    String line(SkippedDose skipped) {
        String on = DateText.show(skipped.on());
        return messages.get(
                "why.skipped",
                dateLines.dose(skipped.dose()),
                messages.get(skipped.evaluating() ? "why.skip.evaluating" : "why.skip.forecasting", on),
                skipped.held().stream().map(held -> held(held, skipped.on())).collect(Collectors.joining("; ")));
    }

    private String held(SkippedDose.Held held, LocalDate on) {
        LocalDate since = held.since();
        return switch (held.condition()) {
            case SkipCondition.CompletedSeries complete -> messages.get("why.skip.complete", complete(complete));
            case SkipCondition.VaccineCount count ->
                messages.get("why.skip.counted", skips.condition(count), held.counted());
            case SkipCondition.Age age -> messages.get("why.skip.fact", skips.condition(age), dateLines.age(born, on));
            case SkipCondition.Interval interval ->
                messages.get("why.skip.fact", skips.condition(interval), since == null ? "" : DateText.show(since));
        };
    }

    private String complete(SkipCondition.CompletedSeries condition) {
        RuleWords words = new RuleWords(messages);
        return selections.stream()
                .filter(other -> other.series().antigen().equals(series.antigen()))
                .filter(other -> other.forecast() != null
                        && other.forecast().status() == PatientSeriesStatus.COMPLETE
                        && condition
                                .seriesGroups()
                                .contains(other.series().select().seriesGroup()))
                .map(other -> words.series(other.series().name()))
                .collect(Collectors.joining(", "));
    }
}
