package org.dosedesk.ui.people.why.lines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.people.why.WhyContent;
import org.dosedesk.usecase.keeping.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// Puts the dates that competed into words, with their arithmetic and their source.
public final class DateLines {
    private final Messages messages;
    private final RuleWords words;
    private final SpanWords spans;
    private final boolean course;

    /// Speaks of a series; null when there is none.
    public DateLines(Messages messages, @Nullable AntigenSeries series) {
        this.messages = messages;
        words = new RuleWords(messages);
        spans = new SpanWords(messages);
        course = series == null || series.doses().stream().anyMatch(dose -> dose.kind() == TargetDoseKind.PRIMARY);
    }

    List<WhyContent.DateLine> of(List<DateCandidate> candidates) {
        return candidates.stream().map(this::line).toList();
    }

    /// A series dose in words: "full course, dose 2", "booster 1"; without a number where the dose comes up again.
    String dose(SeriesDose dose) {
        if (dose.recurring()) {
            return messages.get(course ? "why.dose.again-booster" : "why.dose.again");
        }
        return course ? words.dose(dose.kind(), dose.ordinal()) : messages.get("why.dose.single", dose.ordinal());
    }

    /// The length that a rule names: "10 years", "6 months − 4 days".
    String span(TimeSpan span) {
        return spans.show(span);
    }

    /// A length that has passed: "10 years 1 month".
    String length(Period passed) {
        return Stream.of(
                        new TimeSpan(passed.getYears(), 0, 0, 0),
                        new TimeSpan(0, passed.getMonths(), 0, 0),
                        new TimeSpan(0, 0, 0, passed.getDays()))
                .filter(part -> part.years() + part.months() + part.days() > 0)
                .map(spans::show)
                .collect(Collectors.joining(" "));
    }

    /// The age that a rule names: "18 years".
    public String age(TimeSpan age) {
        return spans.age(age);
    }

    /// How old somebody is on a day: whole years, in the first year whole months.
    public String age(LocalDate born, LocalDate day) {
        Period age = Period.between(born, day);
        return age(new TimeSpan(age.getYears(), age.getYears() > 0 ? 0 : age.getMonths(), 0, 0));
    }

    private WhyContent.DateLine line(DateCandidate candidate) {
        return new WhyContent.DateLine(
                messages.get("why.goal." + key(candidate.goal())),
                messages.get("why.kind." + key(candidate.kind())) + ": " + arithmetic(candidate),
                words.source(candidate.source()),
                candidate.won());
    }

    private String arithmetic(DateCandidate candidate) {
        ReferenceDate from = candidate.from();
        String date = DateText.show(candidate.date());
        if (from == null || candidate.offset() == null) {
            return date;
        }
        String span = spans.show(candidate.offset());
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
            case ReferenceDate.Observation observation ->
                isIllness(observation.code())
                        ? messages.get("why.from.recovery", date)
                        : messages.get("why.from.target", date, words.observation(observation.code()));
        };
    }

    /// Whether the day of an observation is the last one of an illness.
    public static boolean isIllness(String code) {
        return ObservationKind.of(code).filter(ObservationKind::illness).isPresent();
    }

    /// A constant as a bundle key has it.
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
