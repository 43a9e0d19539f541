package org.dosedesk.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.jspecify.annotations.Nullable;

/// A series of a person, evaluated as in sections 4.4 and 6.1 to 6.10.
final class ReadSeries {

    /// What a dose was found to be. `tried` says that it was evaluated against a target dose.
    record Judged(VaccineDoseAdministered dose, EvaluationStatus status, boolean tried, boolean inadvertent) {}

    final AntigenSeries series;
    final Person person;
    final List<TargetDose> targets = new ArrayList<>();
    final List<Judged> judged = new ArrayList<>();
    private final ReadSkip skip;

    ReadSeries(AntigenSeries series, Person person, List<ReadForecast> others) {
        this.series = series;
        this.person = person;
        series.doses().forEach(dose -> targets.add(new TargetDose(dose, TargetDose.Status.NOT_SATISFIED, null)));
        skip = new ReadSkip(this, others);
        for (VaccineDoseAdministered dose : person.holding(series.antigen())) {
            judge(dose);
        }
    }

    /// The first target dose that is neither satisfied nor skipped, or null.
    @Nullable SeriesDose next() {
        return targets.stream()
                .filter(target -> target.status() == TargetDose.Status.NOT_SATISFIED)
                .map(TargetDose::seriesDose)
                .findFirst()
                .orElse(null);
    }

    private void replaceNext(TargetDose.Status status, @Nullable VaccineDoseAdministered by) {
        SeriesDose dose = Objects.requireNonNull(next());
        int position = 0;
        while (targets.get(position).status() != TargetDose.Status.NOT_SATISFIED) {
            position++;
        }
        targets.set(position, new TargetDose(dose, status, by));
        if (status == TargetDose.Status.SATISFIED && dose.recurring()) {
            targets.add(position + 1, new TargetDose(dose, TargetDose.Status.NOT_SATISFIED, null));
        }
    }

    /// Skips what may be skipped; says whether anything was.
    boolean skip(ConditionalSkip.Context context, LocalDate reference) {
        SeriesDose dose = next();
        if (dose == null || !skip.mayBeSkipped(dose, context, reference)) {
            return false;
        }
        replaceNext(TargetDose.Status.SKIPPED, null);
        return true;
    }

    /// Figure 4-6.
    private void judge(VaccineDoseAdministered dose) {
        if (next() == null) {
            judged.add(new Judged(dose, EvaluationStatus.EXTRANEOUS, false, false));
            return;
        }
        boolean expired = dose.lotExpiration() != null && dose.date().isAfter(dose.lotExpiration());
        if (expired || dose.conditionFlag()) {
            judged.add(new Judged(dose, EvaluationStatus.SUB_STANDARD, false, false));
            return;
        }
        while (skip(ConditionalSkip.Context.EVALUATION, dose.date())) {
            // Until a target dose is left that may not be skipped.
        }
        SeriesDose target = next();
        if (target == null) {
            judged.add(new Judged(dose, EvaluationStatus.EXTRANEOUS, false, false));
        } else if (target.inadvertent().contains(dose.cvx())) {
            judged.add(new Judged(dose, EvaluationStatus.NOT_VALID, true, true));
        } else {
            EvaluationStatus status = status(target, dose);
            judged.add(new Judged(dose, status, true, false));
            if (status == EvaluationStatus.VALID) {
                replaceNext(TargetDose.Status.SATISFIED, dose);
            }
        }
    }

    /// Table 6-31.
    private EvaluationStatus status(SeriesDose target, VaccineDoseAdministered dose) {
        AgeRule age = target.ages().stream()
                .filter(rule -> Person.isUsed(rule.period(), dose.date()))
                .findFirst()
                .orElse(null);
        boolean young = age != null && dose.date().isBefore(person.age(age.absoluteMin(), Person.FIRST_DAY));
        boolean old = age != null && !dose.date().isBefore(person.age(age.max(), Person.LAST_DAY));
        if (old && !young) {
            return EvaluationStatus.EXTRANEOUS;
        }
        List<IntervalRule> allowable = used(target.allowableIntervals(), dose.date());
        List<IntervalRule> preferable = used(target.intervals(), dose.date());
        boolean timely = !isTooLate(preferable, dose)
                && (areSatisfied(preferable, dose) || (!allowable.isEmpty() && areSatisfied(allowable, dose)));
        boolean suitable =
                target.preferable().stream().anyMatch(one -> suits(one, dose) && one.suitsTradeName(dose.tradeName()))
                        || target.allowable().stream().anyMatch(one -> suits(one, dose));
        return young || !timely || isImpacted(dose) || !suitable ? EvaluationStatus.NOT_VALID : EvaluationStatus.VALID;
    }

    private static List<IntervalRule> used(List<IntervalRule> rules, LocalDate day) {
        return rules.stream().filter(rule -> Person.isUsed(rule.period(), day)).toList();
    }

    /// Tables 6-18 and 6-21.
    private boolean areSatisfied(List<IntervalRule> rules, VaccineDoseAdministered dose) {
        return rules.stream().allMatch(rule -> {
            LocalDate reference = reference(rule, dose);
            LocalDate absoluteMin = reference == null || rule.absoluteMin() == null
                    ? Person.FIRST_DAY
                    : Person.plus(reference, rule.absoluteMin());
            return !dose.date().isBefore(absoluteMin);
        });
    }

    /// Our own `within`: later, it is no dose of the series, whatever interval is allowed besides.
    private boolean isTooLate(List<IntervalRule> rules, VaccineDoseAdministered dose) {
        return rules.stream().anyMatch(rule -> {
            LocalDate reference = reference(rule, dose);
            return reference != null
                    && rule.within() != null
                    && dose.date().isAfter(Person.plus(reference, rule.within()));
        });
    }

    /// Our own `products`: one of them is among the doses that count so far.
    private boolean isOfOneWhoHad(IntervalRule rule) {
        return rule.products().isEmpty()
                || judged.stream()
                        .filter(one -> one.status == EvaluationStatus.VALID)
                        .map(one -> one.dose.tradeName())
                        .anyMatch(name -> name != null && rule.products().contains(name));
    }

    private boolean suits(SeriesDoseVaccine vaccine, VaccineDoseAdministered dose) {
        return vaccine.cvx().equals(dose.cvx()) && person.isBetween(vaccine.beginAge(), vaccine.endAge(), dose.date());
    }

    /// CALCDTINT-1, -2, -8 and -9: among the doses before `dose`, among all when it is null.
    @Nullable LocalDate reference(IntervalRule rule, @Nullable VaccineDoseAdministered dose) {
        LocalDate found = null;
        if (!isOfOneWhoHad(rule)) {
            return null;
        }
        switch (rule.from()) {
            case IntervalRule.From.Previous() -> {
                for (Judged one : judged) {
                    boolean counts = one.status == EvaluationStatus.VALID || one.status == EvaluationStatus.NOT_VALID;
                    found = counts && !one.inadvertent ? one.dose.date() : found;
                }
            }
            case IntervalRule.From.TargetDose(int number) -> {
                for (TargetDose target : targets) {
                    VaccineDoseAdministered by = target.satisfiedBy();
                    found = by != null && target.seriesDose().number() == number ? by.date() : found;
                }
            }
            case IntervalRule.From.MostRecent recent -> {
                int before =
                        dose == null ? person.doses().size() : person.doses().indexOf(dose);
                for (VaccineDoseAdministered given : person.doses().subList(0, before)) {
                    boolean inadvertent = judged.stream().anyMatch(one -> one.inadvertent && one.dose.equals(given));
                    found = recent.cvx().contains(given.cvx()) && !inadvertent ? given.date() : found;
                }
            }
            case IntervalRule.From.Observation(String code) -> {
                for (ActiveObservation observation : person.observed(code)) {
                    LocalDate date = observation.date();
                    found = date != null && (found == null || date.isAfter(found)) ? date : found;
                }
            }
        }
        return found;
    }

    /// Section 6.7.
    private boolean isImpacted(VaccineDoseAdministered dose) {
        List<VaccineDoseAdministered> before =
                person.doses().subList(0, person.doses().indexOf(dose));
        for (VaccineDoseAdministered earlier : before) {
            for (VaccineConflict conflict : person.rules().conflicts().impacting(dose.cvx())) {
                boolean spoilt = judged.stream()
                        .anyMatch(one -> one.dose.equals(earlier) && one.status != EvaluationStatus.VALID);
                LocalDate end = Person.plus(earlier.date(), spoilt ? conflict.end() : conflict.minEnd());
                if (conflict.conflicting().equals(earlier.cvx())
                        && !dose.date().isBefore(Person.plus(earlier.date(), conflict.begin()))
                        && dose.date().isBefore(end)) {
                    return true;
                }
            }
        }
        return false;
    }
}
