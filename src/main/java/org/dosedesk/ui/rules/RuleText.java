package org.dosedesk.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.ruleset.IntervalValues;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// A rule set in sentences that a doctor can check against the paper.
final class RuleText {
    private final Messages messages;
    private final RuleWords words;

    /// A series in words.
    ///
    /// @param forWhom everyone, or whom it is for
    record Series(String name, String forWhom, String source, List<Dose> doses) {}

    /// A series dose in words.
    record Dose(String name, String vaccines, List<Rule> rules) {}

    /// One rule and its paper.
    record Rule(String sentence, String source) {}

    RuleText(Messages messages) {
        this.messages = messages;
        words = new RuleWords(messages);
    }

    List<Series> of(RuleSet rules) {
        return rules.antigens().stream()
                .flatMap(antigen -> antigen.series().stream().map(series -> series(antigen, series)))
                .toList();
    }

    /// What an interval lies before: "booster 1".
    String dose(IntervalGroup interval) {
        return words.dose(interval.kind(), interval.ordinal());
    }

    /// What an interval is counted from, in a rule set.
    String from(IntervalGroup interval, RuleSet rules) {
        return words.from(interval.from(), number -> named(rules, interval, number));
    }

    /// Its lengths, and when they hold.
    String lengths(IntervalGroup interval) {
        return lengths(interval.values(), interval.period());
    }

    String span(@Nullable TimeSpan span) {
        return span == null ? "" : words.span(span);
    }

    String source(@Nullable RuleSource source) {
        return words.source(source);
    }

    private String named(RuleSet rules, IntervalGroup interval, int number) {
        return rules.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> interval.series().contains(series.name()))
                .findFirst()
                .map(series -> series.doses().get(number - 1))
                .map(dose -> words.dose(dose.kind(), dose.ordinal()))
                .orElse(Integer.toString(number));
    }

    private Series series(Antigen antigen, AntigenSeries series) {
        String name =
                series.name().equalsIgnoreCase(antigen.name()) ? series.name() : antigen.name() + ": " + series.name();
        return new Series(
                name,
                forWhom(antigen, series),
                words.source(series.source()),
                series.doses().stream().map(dose -> dose(series, dose)).toList());
    }

    private String forWhom(Antigen antigen, AntigenSeries series) {
        List<String> parts = new ArrayList<>();
        parts.add(
                series.indications().isEmpty()
                        ? messages.get("rules.for." + RuleWords.key(series.type()))
                        : messages.get(
                                "rules.for.those",
                                series.indications().stream()
                                        .map(one -> words.observation(one.observationCode()))
                                        .collect(Collectors.joining("; "))));
        if (!antigen.immunity().observationCodes().isEmpty()) {
            parts.add(messages.get(
                    "rules.immune",
                    antigen.immunity().observationCodes().stream()
                            .map(words::observation)
                            .sorted()
                            .collect(Collectors.joining("; "))));
        }
        if (!antigen.contraindications().isEmpty()) {
            parts.add(messages.get(
                    "rules.contraindicated",
                    antigen.contraindications().stream()
                            .map(one -> words.observation(one.observationCode()))
                            .sorted()
                            .collect(Collectors.joining("; "))));
        }
        return String.join(" ", parts);
    }

    private Dose dose(AntigenSeries series, SeriesDose dose) {
        List<Rule> rules = new ArrayList<>();
        dose.ages().forEach(age -> rules.add(new Rule(age(age), words.source(age.source()))));
        dose.intervals()
                .forEach(interval -> rules.add(new Rule(interval(series, interval), words.source(interval.source()))));
        SeriesDose.Season season = dose.season();
        if (season != null) {
            rules.add(new Rule(
                    messages.get(
                            "rules.season",
                            season.start() == null ? "…" : DateText.show(season.start()),
                            season.end() == null ? "…" : DateText.show(season.end())),
                    ""));
        }
        if (dose.recurring()) {
            rules.add(new Rule(messages.get("rules.recurring"), ""));
        }
        if (!dose.skips().isEmpty()) {
            rules.add(new Rule(messages.get("rules.skip"), ""));
        }
        rules.removeIf(rule -> rule.sentence().isEmpty());
        return new Dose(
                words.dose(dose.kind(), dose.ordinal()),
                dose.preferable().stream().map(words::vaccine).distinct().collect(Collectors.joining(", ")),
                rules);
    }

    private String age(AgeRule age) {
        return join(
                age.period(),
                part("rules.age.counts", age.absoluteMin()),
                part("rules.age.min", Objects.equals(age.min(), age.absoluteMin()) ? null : age.min()),
                part("rules.age.due", age.earliestRecommended()),
                part("rules.age.overdue", age.latestRecommended()),
                part("rules.age.max", age.max()));
    }

    private @Nullable String part(String key, @Nullable TimeSpan span) {
        return span == null ? null : messages.get(key, words.age(span));
    }

    private String interval(AntigenSeries series, IntervalRule interval) {
        String lengths = lengths(IntervalValues.of(interval), interval.period());
        String from = words.from(interval.from(), number -> {
            SeriesDose dose = series.doses().get(number - 1);
            return words.dose(dose.kind(), dose.ordinal());
        });
        return lengths.isEmpty() ? "" : from + ": " + lengths;
    }

    private String lengths(IntervalValues values, EffectivePeriod period) {
        return join(
                period,
                length("rules.interval.counts", values.absoluteMin()),
                length("rules.interval.min", Objects.equals(values.min(), values.absoluteMin()) ? null : values.min()),
                length("rules.interval.due", values.earliestRecommended()),
                length("rules.interval.overdue", values.latestRecommended()));
    }

    private @Nullable String length(String key, @Nullable TimeSpan span) {
        return span == null ? null : messages.get(key, words.span(span));
    }

    private String join(EffectivePeriod period, @Nullable String... parts) {
        String said = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
        if (said.isEmpty()) {
            return "";
        }
        if (period.from() != null) {
            said += " (" + messages.get("rules.since", DateText.show(period.from())) + ")";
        }
        return period.to() == null ? said : said + " (" + messages.get("rules.till", DateText.show(period.to())) + ")";
    }
}
