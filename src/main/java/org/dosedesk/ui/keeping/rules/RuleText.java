package org.dosedesk.ui.keeping.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.form.RuleForm;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// Intervals, ages and seasons to choose from, in words.
public final class RuleText {
    private final Messages messages;
    private final RuleWords words;

    /// Words in this language.
    public RuleText(Messages messages) {
        this.messages = messages;
        words = new RuleWords(messages);
    }

    /// What a rule is about: "booster 1".
    public String dose(RuleGroup group) {
        return words.dose(group.kind(), group.ordinal());
    }

    /// What its lengths are counted from, in a rule set; an age from birth, a season from nothing.
    public String from(RuleGroup group, RuleSet rules) {
        return switch (group) {
            case AgeGroup age -> messages.get("rules.from-birth");
            case SeasonGroup season -> messages.get("rules.aspect.season");
            case IntervalGroup interval ->
                words.limited(
                        words.from(interval.from(), number -> named(rules, interval, number)),
                        interval.products(),
                        interval.within());
        };
    }

    /// Its lengths, and when they hold; a season's first day.
    public String lengths(RuleGroup group) {
        return group instanceof SeasonGroup season
                ? begins(season.season().start())
                : lengths(values(group), group.period());
    }

    /// What a rule would say by a change, in a sentence.
    public String change(RuleForm.Draft draft, RuleSet rules) {
        String now = draft.start() == null ? lengths(draft.values(), EffectivePeriod.ALWAYS) : begins(draft.start());
        return dose(draft.group()) + ", " + from(draft.group(), rules) + ": " + now;
    }

    private String begins(@Nullable LocalDate start) {
        return start == null ? "" : messages.get("rules.season.begins", DateText.show(start));
    }

    /// The lengths of a rule; those of an interval have no end, and those of a season or of nothing are all null.
    public static AgeValues values(@Nullable RuleGroup group) {
        return switch (group) {
            case null -> AgeValues.NONE;
            case SeasonGroup season -> AgeValues.NONE;
            case AgeGroup age -> age.values();
            case IntervalGroup interval -> {
                IntervalValues values = interval.values();
                yield new AgeValues(
                        values.absoluteMin(),
                        values.min(),
                        values.earliestRecommended(),
                        values.latestRecommended(),
                        null);
            }
        };
    }

    /// A span of time in words, a dash for none.
    public String span(@Nullable TimeSpan span) {
        return span == null ? "" : words.span(span);
    }

    /// A source in words, empty for none.
    public String source(@Nullable RuleSource source) {
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

    private String lengths(AgeValues values, EffectivePeriod period) {
        return join(
                period,
                length("rules.interval.counts", values.absoluteMin()),
                length("rules.interval.min", Objects.equals(values.min(), values.absoluteMin()) ? null : values.min()),
                length("rules.interval.due", values.earliestRecommended()),
                length("rules.interval.overdue", values.latestRecommended()),
                length("rules.interval.max", values.max()));
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
