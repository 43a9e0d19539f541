package org.dosedesk.ui.people.why.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.select.SeriesPoints;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.people.why.WhyContent;

/// Puts the choice of the series into words: why this one, and with how many points.
public final class SeriesLines {
    private final Messages messages;
    private final RuleWords words;
    private final LocalDate born;
    private final List<SeriesSelection> selections;

    /// Speaks of all series of a vaccine group.
    public SeriesLines(Messages messages, LocalDate born, List<SeriesSelection> selections) {
        this.messages = messages;
        this.born = born;
        this.selections = List.copyOf(selections);
        words = new RuleWords(messages);
    }

    /// A series with the disease that it is against, where its name does not say so.
    static String name(RuleWords words, AntigenSeries series) {
        String name = words.series(series.name());
        return series.antigen().equals(series.vaccineGroup()) ? name : words.disease(series.antigen()) + ": " + name;
    }

    /// What became of each series.
    public List<WhyContent.SeriesLine> lines() {
        return selections.stream().map(this::line).toList();
    }

    /// The points, a table for each group of series that competed; diseases with the same one share it.
    public List<WhyContent.PointsTable> points() {
        Map<List<String>, List<SeriesSelection>> contests = new LinkedHashMap<>();
        for (SeriesSelection selection : selections) {
            if (selection.points() != null) {
                AntigenSeries series = selection.series();
                contests.computeIfAbsent(
                                List.of(series.antigen(), series.select().seriesGroup()), key -> new ArrayList<>())
                        .add(selection);
            }
        }
        Map<WhyContent.PointsTable, String> titles = new LinkedHashMap<>();
        contests.values()
                .forEach(contest -> titles.merge(
                        table(contest),
                        words.disease(contest.getFirst().series().antigen()),
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
        return titles.size() == 1
                ? List.copyOf(titles.keySet())
                : titles.entrySet().stream()
                        .map(entry -> entry.getKey().titled(entry.getValue()))
                        .toList();
    }

    private WhyContent.PointsTable table(List<SeriesSelection> contest) {
        List<String> questions = contest.stream()
                .flatMap(selection -> lines(selection).stream())
                .map(line -> messages.get("why.question." + DateLines.key(line.question())))
                .distinct()
                .toList();
        return new WhyContent.PointsTable(
                "",
                Stream.of(
                                Stream.of(messages.get("why.points.series")),
                                questions.stream(),
                                Stream.of(messages.get("why.points.total"), messages.get("why.points.rank")))
                        .flatMap(heads -> heads)
                        .toList(),
                contest.stream().map(this::pointsLine).toList());
    }

    private WhyContent.PointsLine pointsLine(SeriesSelection selection) {
        SeriesPoints points = selection.points();
        int total = points == null ? 0 : points.total();
        int rank = points == null ? 0 : points.rank();
        return new WhyContent.PointsLine(
                selection.reason().chosen(),
                Stream.of(
                                Stream.of(words.series(selection.series().name())),
                                lines(selection).stream().map(this::answer),
                                Stream.of(signed(total), String.valueOf(rank)))
                        .flatMap(cells -> cells)
                        .toList());
    }

    private static List<SeriesPoints.Line> lines(SeriesSelection selection) {
        SeriesPoints points = selection.points();
        return points == null ? List.of() : points.lines();
    }

    private String answer(SeriesPoints.Line line) {
        String answer = messages.get("why.answer." + DateLines.key(line.answer()));
        String measured = line.doses() != null
                ? String.valueOf(line.doses())
                : line.day() == null ? "" : DateText.show(line.day());
        return measured.isEmpty()
                ? messages.get("why.points.answer", answer, signed(line.points()))
                : messages.get("why.points.measured", answer, measured, signed(line.points()));
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private WhyContent.SeriesLine line(SeriesSelection selection) {
        PatientSeriesForecast forecast = selection.forecast();
        AntigenSeries series = selection.series();
        String reason = messages.get("why.selection." + DateLines.key(selection.reason()));
        String whom = series.indications().stream()
                .map(indication -> words.observation(indication.observationCode()))
                .collect(Collectors.joining(", "));
        SkipLines skips = new SkipLines(messages, born, series, selections);
        return new WhyContent.SeriesLine(
                name(words, series),
                forecast == null ? "" : messages.get("why.standing." + DateLines.key(forecast.status())),
                Stream.concat(
                                Stream.of(whom.isEmpty() ? reason : messages.get("why.selection.for", reason, whom)),
                                selection.skipped().stream().map(skips::line))
                        .collect(Collectors.joining(". ")),
                selection.reason().chosen());
    }
}
