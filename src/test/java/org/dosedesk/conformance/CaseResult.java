package org.dosedesk.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
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
        VaccineGroupForecast forecast = new Forecaster()
                .forecast(rules, published.patient(), published.assessmentDate(), group)
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
                        found,
                        Aspect.DOSES,
                        "dose_" + dose + "_eval_status",
                        status,
                        forecast.evaluation(dose).map(DoseEvaluation::status).orElse(null)));
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
