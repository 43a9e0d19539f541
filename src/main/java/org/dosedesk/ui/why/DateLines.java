package org.dosedesk.ui.why;

import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// Puts the dates that competed into words, with their arithmetic and their source.
final class DateLines {
    private final Messages messages;
    private final RuleWords words;

    DateLines(Messages messages) {
        this.messages = messages;
        words = new RuleWords(messages);
    }

    List<WhyContent.DateLine> of(VaccineGroupForecast forecast) {
        return forecast.candidates().stream().map(this::line).toList();
    }

    /// A rule's paper in words; empty when the rule names none.
    String source(@Nullable RuleSource source) {
        return words.source(source);
    }

    /// A series dose in words: "dose 2 of the full course", "booster 1".
    String dose(SeriesDose dose) {
        return words.dose(dose.kind(), dose.ordinal());
    }

    private WhyContent.DateLine line(DateCandidate candidate) {
        return new WhyContent.DateLine(
                messages.get("why.goal." + key(candidate.goal())),
                messages.get("why.kind." + key(candidate.kind())) + ": " + arithmetic(candidate),
                source(candidate.source()),
                candidate.won());
    }

    private String arithmetic(DateCandidate candidate) {
        ReferenceDate from = candidate.from();
        String date = DateText.show(candidate.date());
        if (from == null || candidate.offset() == null) {
            return date;
        }
        String span = words.span(candidate.offset());
        boolean lastDay = candidate.goal() == DateCandidate.Goal.PAST_DUE;
        return messages.get(lastDay ? "why.sum-less-a-day" : "why.sum", reference(from), span, date);
    }

    String reference(ReferenceDate from) {
        String date = DateText.show(from.date());
        return switch (from) {
            case ReferenceDate.Birth birth -> messages.get("why.from.birth", date);
            case ReferenceDate.Dose dose ->
                dose.satisfied() == null
                        ? messages.get("why.from.dose", date)
                        : messages.get("why.from.target", date, dose(dose.satisfied()));
            case ReferenceDate.Observation observation -> messages.get("why.from.observation", date);
        };
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
