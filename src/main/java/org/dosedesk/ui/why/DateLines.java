package org.dosedesk.ui.why;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.PeriodText;
import org.jspecify.annotations.Nullable;

/// Puts the dates that competed into words, with their arithmetic and their source.
final class DateLines {
    private final Messages messages;

    DateLines(Messages messages) {
        this.messages = messages;
    }

    List<WhyContent.DateLine> of(VaccineGroupForecast forecast) {
        return forecast.candidates().stream().map(this::line).toList();
    }

    /// A rule's paper in words; empty when the rule names none.
    String source(@Nullable RuleSource source) {
        if (source == null) {
            return "";
        }
        String date = source.date() == null ? "" : DateText.show(source.date());
        String number = source.number() == null ? "" : source.number();
        return switch (source.kind()) {
            case DECREE -> messages.get("why.source.decree", number, date);
            case ANNOUNCEMENT -> messages.get("why.source.announcement", date);
            case RESOLUTION -> messages.get("why.source.resolution", number, date);
            case INSTRUCTION -> messages.get("why.source.instruction");
            case WHO -> messages.get("why.source.who");
            case PRACTICE -> messages.get("why.source.practice");
            case OURS -> messages.get("why.source.ours");
        };
    }

    /// A series dose in words: "dose 2 of the full course", "booster 1".
    String dose(SeriesDose dose) {
        return messages.get("why.dose." + key(dose.kind()), dose.ordinal());
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
        String span = span(candidate.offset());
        boolean lastDay = candidate.goal() == DateCandidate.Goal.PAST_DUE;
        return messages.get(lastDay ? "why.sum-less-a-day" : "why.sum", reference(from), span, date);
    }

    private String reference(ReferenceDate from) {
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

    private String span(TimeSpan span) {
        int months = span.years() * 12 + span.months();
        int days = span.weeks() * 7 + span.days();
        if (months == 0 || days == 0) {
            return PeriodText.show(messages, Period.of(0, Math.abs(months), Math.abs(days)));
        }
        String sign = days < 0 ? " − " : " + ";
        return PeriodText.show(messages, Period.ofMonths(months))
                + sign
                + PeriodText.show(messages, Period.ofDays(Math.abs(days)));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
