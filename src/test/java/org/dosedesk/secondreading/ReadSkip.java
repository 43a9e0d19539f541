package org.dosedesk.secondreading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;

/// Section 6.2 for one series, beside the series of the antigen that were read before.
record ReadSkip(ReadSeries series, List<ReadForecast> others) {

    /// Table 6-11, for each conditional skip of the context.
    boolean mayBeSkipped(SeriesDose dose, ConditionalSkip.Context context, LocalDate reference) {
        LocalDate anchor = context == ConditionalSkip.Context.EVALUATION ? reference : series.person.asOf();
        for (ConditionalSkip skip : dose.skips()) {
            List<ConditionalSkip.ConditionSet> used = skip.sets().stream()
                    .filter(set -> Person.isUsed(set.period(), anchor))
                    .toList();
            long met =
                    used.stream().filter(set -> isMet(set, context, reference)).count();
            boolean inContext = skip.context() == ConditionalSkip.Context.BOTH || skip.context() == context;
            if (inContext && met > 0 && (met == used.size() || !skip.allSets())) {
                return true;
            }
        }
        return false;
    }

    /// Table 6-10.
    private boolean isMet(ConditionalSkip.ConditionSet set, ConditionalSkip.Context context, LocalDate reference) {
        long met = set.conditions().stream()
                .filter(condition -> isMet(condition, context, reference))
                .count();
        return set.allConditions() ? met == set.conditions().size() : met > 0;
    }

    private boolean isMet(SkipCondition condition, ConditionalSkip.Context context, LocalDate reference) {
        boolean evaluating = context == ConditionalSkip.Context.EVALUATION;
        return switch (condition) {
            case SkipCondition.Age age -> series.person.isBetween(age.begin(), age.end(), reference);
            case SkipCondition.CompletedSeries(Set<String> groups) ->
                others.stream().anyMatch(other -> isComplete(other, groups, evaluating, reference));
            case SkipCondition.Interval interval ->
                !series.judged.isEmpty()
                        && !reference.isBefore(
                                Person.plus(series.judged.getLast().dose().date(), interval.interval()));
            case SkipCondition.VaccineCount count -> {
                int counted = counted(count, evaluating, reference);
                yield switch (count.logic()) {
                    case GREATER_THAN -> counted > count.doses();
                    case EQUAL_TO -> counted == count.doses();
                    case LESS_THAN -> counted < count.doses();
                };
            }
        };
    }

    /// Table 6-7; while a dose is evaluated, complete before it.
    private static boolean isComplete(ReadForecast other, Set<String> groups, boolean evaluating, LocalDate reference) {
        return groups.contains(other.series().series.select().seriesGroup())
                && other.status() == PatientSeriesStatus.COMPLETE
                && (!evaluating
                        || other.series().targets.stream()
                                .map(TargetDose::satisfiedBy)
                                .allMatch(by -> by == null || by.date().isBefore(reference)));
    }

    /// CONDSKIP-1.
    private int counted(SkipCondition.VaccineCount count, boolean evaluating, LocalDate reference) {
        int counted = 0;
        for (VaccineDoseAdministered dose : series.person.doses()) {
            LocalDate day = dose.date();
            ReadSeries.Judged judged = series.judged.stream()
                    .filter(one -> one.dose().equals(dose))
                    .findFirst()
                    .orElse(null);
            boolean known = judged != null || (!count.cvx().isEmpty() && (!evaluating || day.isBefore(reference)));
            boolean valid = judged != null && judged.status() == EvaluationStatus.VALID;
            if (known
                    && (valid || !count.validOnly())
                    && (count.cvx().isEmpty() || count.cvx().contains(dose.cvx()))
                    && series.person.isBetween(count.beginAge(), count.endAge(), day)
                    && (count.start() == null || !day.isBefore(count.start()))
                    && (count.end() == null || day.isBefore(count.end()))) {
                counted++;
            }
        }
        return counted;
    }
}
