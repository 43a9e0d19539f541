package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.coverage.NextDose;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.IntervalCheck;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Kind;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Reason;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Since;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Asks the schedule engine: forecasts the worker with the candidate among the doses, and tells what became of it.
public final class ForecastDoseEvaluator implements DoseEvaluator {
    private final RulesInUse rules;
    private final Forecaster forecaster;
    private final Supplier<LocalDate> asOf;
    private final FindContraindications contraindications;

    /// Evaluates by the rules in force on the day that the schedules are about, or on the dose's own if that is
    /// later, so that what is said while typing is what the schedule shows after saving.
    public ForecastDoseEvaluator(RulesInUse rules, Forecaster forecaster, Supplier<LocalDate> asOf) {
        this.rules = rules;
        this.forecaster = forecaster;
        this.asOf = asOf;
        contraindications = new FindContraindications(rules);
    }

    @Override
    public DoseOutcome evaluate(Worker worker, Snapshot snapshot, Dose candidate) {
        LocalDate shown = asOf.get();
        LocalDate day = candidate.date().isAfter(shown) ? candidate.date() : shown;
        VaccineDoseAdministered given = ForecastScheduler.administered(candidate, snapshot);
        String group = snapshot.get(Vaccine.class, candidate.vaccine()).vaccineGroup();
        Patient patient = without(ForecastScheduler.patient(worker, snapshot, day, group), given.key())
                .withDose(given);
        RuleSets versions = rules.library().of(group).orElse(null);
        RuleSet inForce = versions == null ? null : versions.inForce(day).orElse(null);
        if (versions == null || inForce == null) {
            return unjudged(Reason.NO_RULES);
        }
        VaccineGroupForecast forecast =
                forecaster.forecast(inForce, patient, day, group).orElse(null);
        DoseEvaluation evaluation =
                forecast == null ? null : forecast.evaluation(given.key()).orElse(null);
        if (forecast == null || evaluation == null) {
            return unjudged(Reason.NOT_CONCERNED);
        }
        Clearance clearance = contraindications.of(worker.id(), snapshot, group, day);
        LocalDate since = versions.since().orElseThrow();
        return outcome(evaluation, forecast, NextDose.of(forecast, since, clearance, day));
    }

    @Override
    public List<ActiveContraindication> against(Id<Worker> worker, Snapshot snapshot, Vaccine vaccine, LocalDate day) {
        return contraindications.against(worker, snapshot, vaccine, day);
    }

    private static DoseOutcome unjudged(Reason reason) {
        return new DoseOutcome(Kind.PRIMARY, 0, false, reason, null, null, null, null);
    }

    private static Patient without(Patient patient, String key) {
        return new Patient(
                patient.birthDate(),
                patient.gender(),
                patient.doses().stream().filter(dose -> !dose.key().equals(key)).toList(),
                patient.observations());
    }

    private static DoseOutcome outcome(DoseEvaluation evaluation, VaccineGroupForecast forecast, NextDose next) {
        SeriesDose target = evaluation.target();
        Since since = evaluation.after().map(ForecastDoseEvaluator::since).orElse(null);
        if (target == null) {
            return new DoseOutcome(Kind.BOOSTER, 0, false, Reason.NOT_ASKED_FOR, since, null, null, null);
        }
        Reason reason = reason(evaluation);
        boolean counts = evaluation.isValid();
        LocalDate validFrom = evaluation.validFrom();
        LocalDate earliestValid = counts
                        || validFrom == null
                        || !validFrom.isAfter(evaluation.dose().date())
                ? null
                : validFrom;
        return new DoseOutcome(
                kind(target.kind()),
                target.ordinal(),
                counts,
                reason,
                since,
                reason == Reason.TOO_SOON ? shortest(evaluation) : null,
                earliestValid,
                counts ? null : repeatFrom(evaluation, target, forecast, next));
    }

    private static Reason reason(DoseEvaluation evaluation) {
        EvaluationReason reason = evaluation.reason().orElse(null);
        if (evaluation.isValid()) {
            return reason == EvaluationReason.GRACE_PERIOD || beforeSchedule(evaluation)
                    ? Reason.EARLIER_THAN_RECOMMENDED
                    : Reason.ON_TIME;
        }
        return switch (Objects.requireNonNull(reason, "a dose that does not count has a reason")) {
            case TOO_SOON, VACCINE_CONFLICT, GRACE_PERIOD -> Reason.TOO_SOON;
            case TOO_YOUNG -> Reason.TOO_YOUNG;
            case TOO_OLD -> Reason.TOO_OLD;
            case INADVERTENT_VACCINE, NOT_PREFERABLE_OR_ALLOWABLE -> Reason.WRONG_VACCINE;
            case LOT_EXPIRED, DOSE_CONDITION -> Reason.LOT_EXPIRED;
            case SERIES_ALREADY_COMPLETE, TOO_LATE -> Reason.NOT_ASKED_FOR;
        };
    }

    private static boolean beforeSchedule(DoseEvaluation evaluation) {
        LocalDate date = evaluation.dose().date();
        return evaluation.intervals().stream()
                .map(IntervalCheck::scheduledFrom)
                .anyMatch(from -> from != null && from.isAfter(date));
    }

    private static @Nullable Period shortest(DoseEvaluation evaluation) {
        return evaluation.intervals().stream()
                .filter(check -> Objects.equals(check.validFrom(), evaluation.validFrom()))
                .map(check -> check.rule().absoluteMin())
                .filter(Objects::nonNull)
                .findFirst()
                .map(ForecastDoseEvaluator::period)
                .orElse(null);
    }

    private static Period period(TimeSpan span) {
        return Period.of(span.years(), span.months(), span.weeks() * 7 + span.days());
    }

    // No dose is repeated before it was given.
    private static @Nullable LocalDate repeatFrom(
            DoseEvaluation evaluation, SeriesDose target, VaccineGroupForecast forecast, NextDose next) {
        LocalDate earliest = next.earliest();
        LocalDate given = evaluation.dose().date();
        boolean repeats = forecast.next()
                .filter(asked -> asked.number() == target.number())
                .isPresent();
        if (!repeats || earliest == null) {
            return null;
        }
        return earliest.isBefore(given) ? given : earliest;
    }

    private static @Nullable Since since(ReferenceDate.Dose from) {
        SeriesDose satisfied = from.satisfied();
        return satisfied == null ? null : new Since(kind(satisfied.kind()), satisfied.ordinal(), from.date());
    }

    private static Kind kind(TargetDoseKind kind) {
        return switch (kind) {
            case PRIMARY -> Kind.PRIMARY;
            case BOOSTER -> Kind.BOOSTER;
        };
    }
}
