package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.util.List;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.junit.jupiter.api.Test;

/// Chapter 8 row by row: two series compete, "Preferred" wins every tie, so that "Other" must win by points.
class ScoringTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();
    private static final AntigenSeries.Type STANDARD = AntigenSeries.Type.STANDARD;

    private static AntigenSeries preferred(Rules.Dose... doses) {
        return series("Preferred", "Antigen", STANDARD, select(false, false, 1), doses);
    }

    private static AntigenSeries other(Rules.Dose... doses) {
        return series("Other", "Antigen", STANDARD, select(false, false, 2), doses);
    }

    private static String winner(AntigenSeries one, AntigenSeries two, String... doses) {
        return forecast(ruleSet(one, two), patient(doses), "2020-06-01")
                .leading()
                .series()
                .name();
    }

    /// Table 8-7.
    @Test
    void ofTwoCompleteSeriesTheOneWithMoreValidDosesWins() {
        assertThat(winner(preferred(dose()), other(dose(), dose()), "01 2020-01-01", "01 2020-03-01"))
                .isEqualTo("Other");
        assertThat(winner(preferred(dose()), other(dose()), "01 2020-01-01")).isEqualTo("Preferred");
    }

    /// Table 8-9: the most valid doses.
    @Test
    void inProcessTheMostValidDosesCount() {
        Rules.Dose late = dose().interval(PREVIOUS, "1 year", "1 year");

        assertThat(winner(
                        preferred(dose(), late, dose()),
                        other(dose(), dose(), dose()),
                        "01 2020-01-01",
                        "01 2020-03-01"))
                .isEqualTo("Other");
    }

    /// Table 8-9, SELECTB-5: the fewest open target doses.
    @Test
    void inProcessTheSeriesClosestToItsEndCounts() {
        assertThat(winner(preferred(dose(), dose(), dose()), other(dose(), dose()), "01 2020-01-01"))
                .isEqualTo("Other");
    }

    /// Table 8-9, SELECTB-11 and -12: the earliest date plus the longest minimum interval of the doses after the
    /// next.
    @Test
    void inProcessTheSeriesThatFinishesFirstCounts() {
        Rules.Dose month = dose().interval(PREVIOUS, "28 days", "28 days");
        Rules.Dose year = dose().interval(PREVIOUS, "1 year", "1 year");

        assertThat(winner(preferred(dose(), month, year), other(dose(), month, month), "01 2020-01-01"))
                .isEqualTo("Other");
        assertThat(winner(preferred(dose(), month, month), other(dose(), month, month), "01 2020-01-01"))
                .isEqualTo("Preferred");
    }

    /// Table 8-9, SELECTB-3: it can be finished before the maximum age of its last target dose.
    @Test
    void inProcessASeriesThatCanBeCompletedCounts() {
        Rules.Dose month = dose().interval(PREVIOUS, "28 days", "28 days");
        Rules.Dose tooLate = dose().age("1 year", "1 year", "30 years").interval(PREVIOUS, "1 year", "1 year");

        assertThat(winner(
                        preferred(dose(), month, tooLate),
                        other(dose(), month, dose().interval(PREVIOUS, "1 year", "2 years"), dose()),
                        "01 2019-06-01"))
                .isEqualTo("Other");
    }

    /// Table 8-11: what can start first, and is no product's series.
    @Test
    void withoutValidDosesTheSeriesThatStartsFirstCounts() {
        Rules.Dose adult = dose().age("18 years", "18 years", null);
        Rules.Dose old = dose().age("60 years", "60 years", null);

        assertThat(winner(preferred(old), other(adult))).isEqualTo("Other");
        assertThat(winner(preferred(adult), other(adult))).isEqualTo("Preferred");
        AntigenSeries product = series("Product", "Antigen", STANDARD, select(false, true, 1), adult);
        assertThat(winner(product, other(adult))).isEqualTo("Other");
    }

    /// SELECTSCORE-2: of risk series only those of the highest priority, A before B.
    @Test
    void amongRiskSeriesThePriorityDecides() {
        SelectSeries low = new SelectSeries(false, false, "2", "B", 1, null, null);
        SelectSeries high = new SelectSeries(false, false, "2", "A", 2, null, null);
        RuleSet rules = ruleSet(
                series("Low", "Antigen", AntigenSeries.Type.RISK, low, dose()),
                series("High", "Antigen", AntigenSeries.Type.RISK, high, dose(), dose()));
        Patient atRisk = new Patient(
                patient().birthDate(),
                Gender.MALE,
                patient("01 2020-01-01").doses(),
                List.of(new ActiveObservation("risk", null)));

        assertThat(forecast(rules, atRisk, "2020-06-01").leading().series().name())
                .isEqualTo("High");
    }

    /// SELECTSCORE-2: begun on or after the maximum age to start, a standard series is not scored.
    @Test
    void aSeriesBegunTooLateIsNotScored() {
        SelectSeries until30 = new SelectSeries(false, false, "1", "A", 1, null, span("30 years"));
        AntigenSeries early = series("Preferred", "Antigen", STANDARD, until30, dose(), dose());

        assertThat(winner(early, other(dose(), dose(), dose()), "01 2019-12-31"))
                .isEqualTo("Preferred");
        assertThat(winner(early, other(dose(), dose(), dose()), "01 2020-01-01"))
                .isEqualTo("Other");
    }

    /// SELECTSCORE-2: a series for evaluation only is chosen when it is complete.
    @Test
    void aSeriesForEvaluationOnlyMustBeComplete() {
        AntigenSeries evaluation =
                series("Evaluation", "Antigen", AntigenSeries.Type.EVALUATION_ONLY, select(false, false, 3), dose());

        assertThat(winner(preferred(dose(), dose()), evaluation, "01 2020-01-01"))
                .isEqualTo("Evaluation");
        assertThat(winner(preferred(dose(), dose()), evaluation)).isEqualTo("Preferred");
    }
}
