package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;

/// When a dose is left out, in words.
public final class SkipWords {
    private final Messages messages;
    private final SpanWords spans;
    private final CodeWords codes;
    private final PeriodWords periods;

    /// Speaks the language of these texts.
    public SkipWords(Messages messages) {
        this.messages = messages;
        spans = new SpanWords(messages);
        codes = new CodeWords(messages);
        periods = new PeriodWords(messages);
    }

    /// All conditions of a skip, with how they are joined.
    public String show(ConditionalSkip skip) {
        String sets = skip.sets().stream()
                .map(this::set)
                .collect(Collectors.joining(" " + messages.get(skip.allSets() ? "rulebook.and" : "rulebook.or") + " "));
        return messages.get("rulebook.skip." + skip.context().name().toLowerCase(Locale.ROOT), sets);
    }

    private String set(ConditionalSkip.ConditionSet set) {
        String conditions = set.conditions().stream()
                .map(this::condition)
                .collect(Collectors.joining(
                        " " + messages.get(set.allConditions() ? "rulebook.and" : "rulebook.or") + " "));
        String period = periods.show(set.period());
        String bracketed = set.conditions().size() > 1 ? "(" + conditions + ")" : conditions;
        return period.isEmpty() ? bracketed : bracketed + " [" + period + "]";
    }

    /// One condition.
    public String condition(SkipCondition condition) {
        return switch (condition) {
            case SkipCondition.Age age -> messages.get("rulebook.skip.age", spans.ages(age.begin(), age.end()));
            case SkipCondition.CompletedSeries complete ->
                messages.get(
                        "rulebook.skip.complete",
                        complete.seriesGroups().stream().sorted().collect(Collectors.joining(", ")));
            case SkipCondition.Interval interval ->
                messages.get("rulebook.skip.interval", spans.show(interval.interval()));
            case SkipCondition.VaccineCount count -> count(count);
        };
    }

    private String count(SkipCondition.VaccineCount count) {
        List<String> limits = new ArrayList<>();
        String ages = spans.ages(count.beginAge(), count.endAge());
        if (!ages.isEmpty()) {
            limits.add(messages.get("rulebook.skip.at-age", ages));
        }
        if (count.start() != null) {
            limits.add(messages.get("rulebook.period.from", DateText.show(count.start())));
        }
        if (count.end() != null) {
            limits.add(messages.get("rulebook.skip.before-day", DateText.show(count.end())));
        }
        if (!count.cvx().isEmpty()) {
            limits.add(codes.codes(count.cvx()));
        }
        String which = messages.get(count.validOnly() ? "rulebook.skip.valid" : "rulebook.skip.any");
        String where = limits.isEmpty() ? "" : " (" + String.join("; ", limits) + ")";
        if (count.doses() == 0 && count.logic() == SkipCondition.VaccineCount.Logic.GREATER_THAN) {
            return messages.get("rulebook.skip.count.some", which + where);
        }
        return messages.get(
                "rulebook.skip.count."
                        + count.logic().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                which + where,
                count.doses());
    }
}
