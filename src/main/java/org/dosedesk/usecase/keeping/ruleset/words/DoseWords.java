package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.jspecify.annotations.Nullable;

/// The rules of a dose in words.
public final class DoseWords {
    private final Messages messages;
    private final SpanWords spans;
    private final CodeWords codes;
    private final PeriodWords periods;
    private final SkipWords skips;

    /// Speaks the language of these texts.
    public DoseWords(Messages messages) {
        this.messages = messages;
        spans = new SpanWords(messages);
        codes = new CodeWords(messages);
        periods = new PeriodWords(messages);
        skips = new SkipWords(messages);
    }

    /// "Full course, dose 1", "booster 2".
    public String dose(TargetDoseKind kind, int ordinal) {
        return messages.get("rulebook.dose." + kind.name().toLowerCase(Locale.ROOT), ordinal);
    }

    /// What an interval counts from.
    ///
    /// @param series the doses of its series, so that a target dose has its name; empty when they are not at hand
    public String from(IntervalRule.From from, List<SeriesDose> series) {
        return switch (from) {
            case IntervalRule.From.Previous previous -> messages.get("rulebook.from.previous");
            case IntervalRule.From.TargetDose target ->
                target.number() <= series.size()
                        ? messages.get(
                                "rulebook.from.target",
                                dose(
                                        series.get(target.number() - 1).kind(),
                                        series.get(target.number() - 1).ordinal()))
                        : messages.get("rulebook.from.number", target.number());
            case IntervalRule.From.MostRecent recent -> messages.get("rulebook.from.recent", codes.codes(recent.cvx()));
            case IntervalRule.From.Observation observation ->
                messages.get("rulebook.from.observation", codes.observation(observation.code()));
        };
    }

    /// What an interval counts from, for whom, and how late a dose may be to be one of its series.
    ///
    /// @param series as for the rest
    public String from(IntervalRule rule, List<SeriesDose> series) {
        return codes.limited(from(rule.from(), series), rule.products(), rule.within());
    }

    /// The same of an interval that several series have.
    public String from(IntervalGroup group, List<SeriesDose> series) {
        return codes.limited(from(group.from(), series), group.products(), group.within());
    }

    /// The heads of the columns of every row.
    List<String> heads() {
        return List.of(
                messages.get("rulebook.col.rule"),
                messages.get("rulebook.col.absolute"),
                messages.get("rulebook.col.min"),
                messages.get("rulebook.col.recommended"),
                messages.get("rulebook.col.overdue"),
                messages.get("rulebook.col.period"),
                messages.get("rulebook.col.source"));
    }

    /// What is said of a dose beside its ages and intervals.
    List<RuleLine> sentences(SeriesDose dose) {
        List<RuleLine> lines = new ArrayList<>();
        sentence(lines, "rulebook.vaccines", codes.vaccines(dose.preferable()));
        sentence(lines, "rulebook.vaccines-too", codes.vaccines(dose.allowable()));
        sentence(lines, "rulebook.vaccines-not", codes.codes(dose.inadvertent()));
        if (dose.season() != null) {
            sentence(
                    lines,
                    "rulebook.season",
                    periods.show(dose.season().start(), dose.season().end()));
            SeriesDose.Yearly yearly = dose.season().yearly();
            if (yearly != null) {
                lines.add(new RuleLine.Text(messages.get(
                        "rulebook.season.yearly",
                        DateText.show(yearly.counts()),
                        DateText.show(yearly.latest()),
                        DateText.show(yearly.next()))));
            }
        }
        if (dose.recurring()) {
            lines.add(new RuleLine.Text(messages.get("rulebook.recurring")));
        }
        dose.skips().forEach(skip -> lines.add(new RuleLine.Text(skips.show(skip))));
        return lines;
    }

    /// The rules of ages and intervals, a row each.
    List<RuleLine> rules(SeriesDose dose, List<SeriesDose> series) {
        List<RuleLine> rows = new ArrayList<>();
        for (AgeRule age : dose.ages()) {
            String title = age.max() == null
                    ? messages.get("rulebook.age")
                    : messages.get("rulebook.age-limited", spans.ages(null, age.max()));
            rows.add(row(
                    title,
                    new Lengths(age.absoluteMin(), age.min(), age.earliestRecommended(), age.latestRecommended()),
                    spans::age,
                    age.period(),
                    age.source()));
        }
        dose.intervals().forEach(interval -> rows.add(interval(from(interval, series), interval)));
        dose.allowableIntervals()
                .forEach(interval ->
                        rows.add(interval(messages.get("rulebook.tolerated", from(interval, series)), interval)));
        return rows;
    }

    /// An interval's row under a title.
    RuleLine interval(String title, IntervalRule rule) {
        return row(
                title,
                new Lengths(rule.absoluteMin(), rule.min(), rule.earliestRecommended(), rule.latestRecommended()),
                rule.period(),
                rule.source());
    }

    record Lengths(
            @Nullable TimeSpan absolute,
            @Nullable TimeSpan min,
            @Nullable TimeSpan recommended,
            @Nullable TimeSpan overdue) {}

    /// A row of intervals below the heads.
    RuleLine row(String title, Lengths lengths, EffectivePeriod period, @Nullable RuleSource source) {
        return row(title, lengths, spans::show, period, source);
    }

    private RuleLine row(
            String title,
            Lengths lengths,
            Function<@Nullable TimeSpan, String> words,
            EffectivePeriod period,
            @Nullable RuleSource source) {
        return new RuleLine.Row(
                heads(),
                List.of(
                        title,
                        words.apply(lengths.absolute),
                        words.apply(lengths.min),
                        words.apply(lengths.recommended),
                        words.apply(lengths.overdue),
                        periods.show(period),
                        SourceWords.show(messages, source)));
    }

    private void sentence(List<RuleLine> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(new RuleLine.Text(messages.get(key, words)));
        }
    }
}
