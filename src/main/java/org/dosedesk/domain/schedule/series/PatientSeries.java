package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipFacts;
import org.jspecify.annotations.Nullable;

/// A relevant patient series on its way through evaluation and forecast: its target doses, the one that is next,
/// and the evaluations so far. Changed step by step by one thread, never shared while it changes.
public final class PatientSeries {

    private final AntigenSeries series;
    private final PatientHistory history;
    private final Map<String, LocalDate> completeGroups;
    /// All target doses as they were at first, shared with everyone on this series: still open from `next` on.
    private final List<TargetDose> open;
    private int next;
    private @Nullable SeriesDose nextDose;
    /// The target doses satisfied and skipped, in order.
    private List<TargetDose> done = List.of();
    private int satisfied;
    private List<DoseEvaluation> evaluations = List.of();
    /// The doses evaluated, as what intervals are counted from.
    private List<ReferenceDate.Dose> references = List.of();
    /// What a skip is told while forecasting, made when the first one asks.
    private @Nullable SkipFacts factsToForecast;
    /// Null where nobody will ask.
    private final @Nullable List<SkippedDose> skipped;

    /// On `series` with its target doses, all `open`: they are the same for everyone. `completeGroups` are the
    /// series groups in which a series is known to be complete, with the day on which it became so.
    ///
    /// @param explained whether somebody will ask why target doses are skipped
    public PatientSeries(
            AntigenSeries series,
            List<TargetDose> open,
            PatientHistory history,
            Map<String, LocalDate> completeGroups,
            boolean explained) {
        this.skipped = explained ? new ArrayList<>() : null;
        this.series = series;
        this.history = history;
        this.completeGroups = completeGroups;
        this.open = open;
        this.nextDose = open.getFirst().seriesDose();
    }

    /// The series that the patient is on.
    public AntigenSeries series() {
        return series;
    }

    /// The patient's whole history.
    public PatientHistory history() {
        return history;
    }

    /// The target doses in order, recurring doses included as often as they were given.
    public List<TargetDose> targets() {
        if (done.isEmpty()) {
            return open;
        }
        List<TargetDose> targets = new ArrayList<>(done.size() + open.size() - next);
        targets.addAll(done);
        for (int i = next; i < open.size(); i++) {
            targets.add(open.get(i));
        }
        return targets;
    }

    /// The target doses that are neither satisfied nor skipped, the next one first.
    public List<TargetDose> open() {
        return next == 0 ? open : open.subList(next, open.size());
    }

    /// The evaluations so far, oldest dose first.
    public List<DoseEvaluation> evaluations() {
        return evaluations.isEmpty() ? List.of() : Collections.unmodifiableList(evaluations);
    }

    /// The target dose to be satisfied next, or null when none is left.
    public @Nullable SeriesDose next() {
        return nextDose;
    }

    /// Keeps an evaluation; a valid one satisfies the next target dose, and a recurring dose comes up again (4.4).
    public void record(DoseEvaluation evaluation) {
        if (evaluations.isEmpty()) {
            evaluations = new ArrayList<>(4);
            references = new ArrayList<>(4);
        }
        evaluations.add(evaluation);
        references.add(new ReferenceDate.Dose(
                evaluation.doseKey(), evaluation.dose().date(), evaluation.isValid() ? evaluation.target() : null));
        if (evaluation.isValid()) {
            SeriesDose dose = open.get(next).seriesDose();
            keep(new TargetDose(dose, TargetDose.Status.SATISFIED, evaluation.dose()));
            satisfied++;
            if (!dose.recurring()) {
                advance();
            }
        }
    }

    /// Skips target doses while their conditional skip allows it, evaluating a dose given on `given` (section 6.2).
    public void skipWhenEvaluating(LocalDate given) {
        boolean skipped = true;
        while (skipped) {
            skipped = skipNext(ConditionalSkip.Context.EVALUATION, given, given);
        }
    }

    /// Skips target doses while their conditional skip allows it on the assessment date (section 7.1).
    public void skipWhenForecasting() {
        boolean skipped = true;
        while (skipped) {
            skipped = skipOn(history.assessmentDate());
        }
    }

    /// Skips the next target dose if it would be skipped on `earliest`, the first day on which it could be given
    /// (section 7.6). Says whether it was.
    public boolean skipOn(LocalDate earliest) {
        return skipNext(ConditionalSkip.Context.FORECAST, earliest, history.assessmentDate());
    }

    private boolean skipNext(ConditionalSkip.Context context, LocalDate reference, LocalDate anchor) {
        SeriesDose dose = next();
        ConditionalSkip skip = dose == null || dose.skips().isEmpty() ? null : skip(dose, context, reference, anchor);
        if (dose == null || skip == null) {
            return false;
        }
        if (skipped != null) {
            boolean evaluating = context == ConditionalSkip.Context.EVALUATION;
            skipped.add(SkippedDose.of(dose, skip, evaluating, reference, anchor, facts(context, reference)));
        }
        keep(new TargetDose(dose, TargetDose.Status.SKIPPED, null));
        advance();
        return true;
    }

    private void advance() {
        next++;
        nextDose = next < open.size() ? open.get(next).seriesDose() : null;
    }

    private void keep(TargetDose target) {
        if (done.isEmpty()) {
            done = new ArrayList<>(4);
        }
        done.add(target);
    }

    private @Nullable ConditionalSkip skip(
            SeriesDose dose, ConditionalSkip.Context context, LocalDate reference, LocalDate anchor) {
        List<ConditionalSkip> skips = dose.skips();
        SkipFacts facts = facts(context, reference);
        for (int i = 0; i < skips.size(); i++) {
            if (skips.get(i).applies(context, reference, anchor, facts)) {
                return skips.get(i);
            }
        }
        return null;
    }

    private SkipFacts facts(ConditionalSkip.Context context, LocalDate reference) {
        if (context == ConditionalSkip.Context.EVALUATION) {
            return new KnownToSkip(this, reference, completeGroups);
        }
        SkipFacts facts = factsToForecast;
        if (facts == null) {
            facts = new KnownToSkip(this, null, completeGroups);
            factsToForecast = facts;
        }
        return facts;
    }

    /// The target doses skipped so far, with the conditions that held; empty unless it was made to be explained.
    public List<SkippedDose> skipped() {
        return skipped == null ? List.of() : List.copyOf(skipped);
    }

    /// Whether a dose has satisfied one of its target doses.
    public boolean isBegun() {
        return satisfied > 0;
    }

    /// How many target doses have this status.
    public int count(TargetDose.Status status) {
        return switch (status) {
            case SATISFIED -> satisfied;
            case SKIPPED -> done.size() - satisfied;
            case NOT_SATISFIED -> open.size() - next;
        };
    }

    /// The dose that satisfied the target dose of this number, the last where it recurs, or null (CALCDTINT-2).
    public ReferenceDate.@Nullable Dose satisfied(int number) {
        for (int i = references.size() - 1; i >= 0; i--) {
            SeriesDose by = references.get(i).satisfied();
            if (by != null && by.number() == number) {
                return references.get(i);
            }
        }
        return null;
    }

    /// The most immediate previous dose with the status Valid or Not Valid that was not inadvertent (CALCDTINT-1).
    public ReferenceDate.@Nullable Dose previous() {
        for (int i = evaluations.size() - 1; i >= 0; i--) {
            DoseEvaluation evaluation = evaluations.get(i);
            boolean counts = evaluation.isValid() || evaluation.status() == EvaluationStatus.NOT_VALID;
            if (counts && !evaluation.isInadvertent()) {
                return references.get(i);
            }
        }
        return null;
    }

    /// A dose of the patient as what intervals are counted from, whether or not it was evaluated in this series.
    public ReferenceDate.Dose reference(VaccineDoseAdministered dose) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).key().equals(dose.key())) {
                return references.get(i);
            }
        }
        return new ReferenceDate.Dose(dose.key(), dose.date(), null);
    }

    /// The evaluation of this dose so far, or null.
    public @Nullable DoseEvaluation evaluationOf(VaccineDoseAdministered dose) {
        for (int i = 0; i < evaluations.size(); i++) {
            if (evaluations.get(i).doseKey().equals(dose.key())) {
                return evaluations.get(i);
            }
        }
        return null;
    }

    /// Whether one of the doses that satisfied a target dose so far was one of these products, by trade name.
    public boolean hadOneOf(Set<String> tradeNames) {
        for (int i = 0; i < evaluations.size(); i++) {
            String name = evaluations.get(i).dose().tradeName();
            if (name != null && evaluations.get(i).isValid() && tradeNames.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /// The date of the last dose that satisfied a target dose, or null.
    public @Nullable LocalDate lastSatisfied() {
        for (int i = references.size() - 1; i >= 0; i--) {
            if (references.get(i).satisfied() != null) {
                return references.get(i).date();
            }
        }
        return null;
    }

    /// The patient's date of birth.
    public LocalDate birthDate() {
        return history.birthDate();
    }
}
