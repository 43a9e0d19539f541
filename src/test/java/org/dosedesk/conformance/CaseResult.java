package org.dosedesk.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/// How the engine's answer to one case compares with the published one.
///
/// @param dated whether the published status is Not Complete, so that the dates count
record CaseResult(CdsiCase published, boolean dated, List<Difference> differences) {

    /// What a difference is about: the lines of the table that it counts against.
    enum Aspect {
        STATUS,
        DATES,
        DOSES,
        /// The engine threw an exception or knows no such vaccine group: nothing agrees.
        EVERYTHING
    }

    /// One field that the engine fills in otherwise.
    record Difference(Aspect aspect, String field, String expected, String actual) {}

    private static final String NOT_COMPLETE = "NOT_COMPLETE";

    boolean agrees() {
        return differences.isEmpty();
    }

    boolean agreesOn(Aspect aspect) {
        return differences.stream().noneMatch(one -> one.aspect() == aspect || one.aspect() == Aspect.EVERYTHING);
    }

    /// Runs the engine on one case. Whatever it throws is a difference.
    static CaseResult of(CdsiCase published, RuleSet rules) {
        boolean dated = published.status().equals(NOT_COMPLETE);
        List<Difference> found = new ArrayList<>();
        try {
            compare(published, dated, rules, found);
        } catch (RuntimeException | StackOverflowError e) {
            found.add(new Difference(Aspect.EVERYTHING, "forecast", "an answer", String.valueOf(e)));
        }
        return new CaseResult(published, dated, List.copyOf(found));
    }

    private static void compare(CdsiCase published, boolean dated, RuleSet rules, List<Difference> found) {
        String group = GroupNames.of(rules).find(published.vaccineGroup());
        List<VaccineGroupForecast> all =
                new Forecaster().forecast(rules, published.patient(), published.assessmentDate());
        VaccineGroupForecast forecast = all.stream()
                .filter(one -> one.vaccineGroup().equals(group))
                .findFirst()
                .orElse(null);
        if (forecast == null) {
            found.add(new Difference(
                    Aspect.EVERYTHING, "forecast", published.status(), "no series concerns the patient"));
            return;
        }
        compare(found, Aspect.STATUS, "series_status", published.status(), forecast.status());
        if (dated) {
            date(found, published, "earliest_date", forecast.earliest());
            date(found, published, "recommended_date", forecast.recommended());
            date(found, published, "past_due_date", forecast.pastDue());
        }
        published
                .doseStatuses()
                .forEach((dose, status) -> compare(
                        found, Aspect.DOSES, "dose_" + dose + "_eval_status", status, status(forecast, all, dose)));
    }

    /// What became of a dose in its vaccine group; a dose of other antigens (measles, asked about zoster) is
    /// evaluated in the groups that those belong to, where the least favourable status counts.
    private static @Nullable EvaluationStatus status(
            VaccineGroupForecast forecast, List<VaccineGroupForecast> all, String dose) {
        return forecast.evaluation(dose)
                .map(DoseEvaluation::status)
                .or(() -> all.stream()
                        .flatMap(group -> group.evaluation(dose).stream())
                        .map(DoseEvaluation::status)
                        .max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static void date(List<Difference> found, CdsiCase published, String field, @Nullable LocalDate actual) {
        compare(found, Aspect.DATES, field, Objects.toString(published.date(field), ""), actual);
    }

    private static void compare(
            List<Difference> found, Aspect aspect, String field, String expected, @Nullable Object actual) {
        String answer = Objects.toString(actual, "");
        if (!expected.equals(answer)) {
            found.add(new Difference(aspect, field, expected, answer));
        }
    }
}
