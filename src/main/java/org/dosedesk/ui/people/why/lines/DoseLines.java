package org.dosedesk.ui.people.why.lines;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.IntervalCheck;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.PeriodText;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.people.why.WhyContent;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Puts into words what became of each dose: what it counts as, why, and what it was measured against.
final class DoseLines {
    /// Longer times are told in years and months, even where the rule counts days.
    private static final int MOST_DAYS = 90;

    private final Messages messages;
    private final Snapshot snapshot;
    private final LocalDate born;
    private final DateLines dateLines;
    private final RuleWords words;

    DoseLines(Messages messages, Snapshot snapshot, LocalDate born, DateLines dateLines) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.born = born;
        this.dateLines = dateLines;
        words = new RuleWords(messages);
    }

    /// @param evaluation null when no series evaluated it
    WhyContent.DoseLine of(Dose dose, @Nullable DoseEvaluation evaluation) {
        String text = DateText.show(dose.date())
                + " "
                + messages.get("common.vaccine."
                        + snapshot.get(Vaccine.class, dose.vaccine()).code())
                + (dose.lot() == null ? "" : ", " + messages.get("why.lot", dose.lot()));
        if (evaluation == null) {
            return new WhyContent.DoseLine(
                    text, false, messages.get("why.not-evaluated"), messages.get("why.not-evaluated-as"));
        }
        SeriesDose target = evaluation.target();
        String status = messages.get("why.status." + DateLines.key(evaluation.status()));
        String as = target == null
                ? status
                : evaluation.isValid()
                        ? dateLines.dose(target)
                        : messages.get("why.tried-as", status, dateLines.dose(target));
        return new WhyContent.DoseLine(text, evaluation.isValid(), as, why(evaluation));
    }

    private String why(DoseEvaluation evaluation) {
        return Stream.of(
                        evaluation.reason().map(reason -> messages.get("why.reason." + DateLines.key(reason))).stream(),
                        validFrom(evaluation).stream(),
                        evaluation.intervals().stream().flatMap(check -> interval(evaluation, check).stream()),
                        age(evaluation).stream(),
                        vaccine(evaluation).stream())
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// From when the dose would have counted, unless an interval says so with its arithmetic.
    private Optional<String> validFrom(DoseEvaluation evaluation) {
        LocalDate validFrom = evaluation.validFrom();
        return evaluation.isValid()
                        || validFrom == null
                        || !validFrom.isAfter(evaluation.dose().date())
                        || evaluation.intervals().stream().anyMatch(check -> validFrom.equals(check.validFrom()))
                ? Optional.empty()
                : Optional.of(messages.get("why.valid-from", DateText.show(validFrom)));
    }

    private Optional<String> interval(DoseEvaluation evaluation, IntervalCheck check) {
        LocalDate validFrom = check.validFrom();
        TimeSpan shortest = check.rule().absoluteMin();
        LocalDate from = check.from().date();
        LocalDate given = evaluation.dose().date();
        if (validFrom == null || shortest == null || given.isBefore(from)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from, given);
        boolean inDays = shortest.years() == 0 && shortest.months() == 0 && days <= MOST_DAYS;
        String passed = inDays
                ? PeriodText.show(messages, Period.ofDays((int) days))
                : dateLines.length(Period.between(from, given));
        return Optional.of(messages.get(
                "why.check.interval",
                dateLines.reference(check.from()),
                dateLines.span(shortest),
                DateText.show(validFrom),
                passed));
    }

    private Optional<String> age(DoseEvaluation evaluation) {
        LocalDate given = evaluation.dose().date();
        SeriesDose target = evaluation.target();
        AgeRule rule = target == null ? null : AgeRule.inForce(target.ages(), given);
        if (rule == null || given.isBefore(born)) {
            return Optional.empty();
        }
        String age = dateLines.age(born, given);
        TimeSpan oldest = rule.max();
        if (oldest != null && evaluation.reasons().contains(EvaluationReason.TOO_OLD)) {
            return Optional.of(messages.get("why.check.age-max", age, dateLines.age(oldest)));
        }
        TimeSpan youngest = rule.absoluteMin();
        return youngest == null
                ? Optional.empty()
                : Optional.of(messages.get("why.check.age", age, dateLines.age(youngest)));
    }

    /// That the vaccine fits, or which ones would have.
    private Optional<String> vaccine(DoseEvaluation evaluation) {
        SeriesDose target = evaluation.target();
        if (target == null) {
            return Optional.empty();
        }
        if (evaluation.isValid()) {
            return Optional.of(messages.get("why.check.vaccine"));
        }
        List<EvaluationReason> reasons = evaluation.reasons();
        String fitting = Stream.concat(target.preferable().stream(), target.allowable().stream())
                .map(words::vaccine)
                .distinct()
                .collect(Collectors.joining(", "));
        return !fitting.isEmpty()
                        && (reasons.contains(EvaluationReason.NOT_PREFERABLE_OR_ALLOWABLE)
                                || reasons.contains(EvaluationReason.INADVERTENT_VACCINE))
                ? Optional.of(messages.get("why.check.vaccine-not", fitting))
                : Optional.empty();
    }
}
