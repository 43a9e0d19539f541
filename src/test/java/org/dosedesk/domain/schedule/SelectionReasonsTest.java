package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.select.SelectionReason;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.junit.jupiter.api.Test;

/// Chapter 8 as it is told to the reader: why each series was chosen or not. The names are "One" and "Two".
class SelectionReasonsTest {

    private static final SelectSeries DEFAULT = new SelectSeries(true, false, "1", "A", 1, null, null);
    private static final SelectSeries FIRST = new SelectSeries(false, false, "1", "A", 1, null, null);
    private static final SelectSeries SECOND = new SelectSeries(false, false, "1", "A", 2, null, null);

    private static AntigenSeries standard(String name, SelectSeries select, Rules.Dose... doses) {
        return series(name, "Antigen", AntigenSeries.Type.STANDARD, select, doses);
    }

    private static AntigenSeries risk(String name, SelectSeries select, Rules.Dose... doses) {
        return series(name, "Antigen", AntigenSeries.Type.RISK, select, doses);
    }

    private static List<SelectionReason> reasons(Patient patient, AntigenSeries... series) {
        return new Forecaster()
                        .explain(ruleSet(series), patient, LocalDate.of(2020, 6, 1), Rules.GROUP)
                        .orElseThrow()
                        .selections()
                        .stream()
                        .map(SeriesSelection::reason)
                        .toList();
    }

    private static Patient knowing(String code, String... doses) {
        return observed(patient(doses), new ActiveObservation(code, null));
    }

    @Test
    void oneScorableSeriesIsTheOnlyOne() {
        assertThat(reasons(
                        patient("01 2020-01-01"),
                        standard("One", DEFAULT, dose(), dose()),
                        standard("Two", SECOND, dose().cvx("02"))))
                .containsExactly(SelectionReason.ONLY_ONE, SelectionReason.NOT_STARTED);
    }

    @Test
    void theBestOfTheCompleteOutdoesTheOther() {
        assertThat(reasons(patient("01 2020-01-01"), standard("One", FIRST, dose()), standard("Two", SECOND, dose())))
                .containsExactly(SelectionReason.BEST_COMPLETE, SelectionReason.OUTDONE);
    }

    @Test
    void theBestInProcessOutdoesTheOther() {
        assertThat(reasons(
                        patient("01 2020-01-01"),
                        standard("One", SECOND, dose(), dose()),
                        standard("Two", FIRST, dose(), dose())))
                .containsExactly(SelectionReason.OUTDONE, SelectionReason.BEST_IN_PROCESS);
    }

    @Test
    void nothingBegunMeansTheDefault() {
        assertThat(reasons(patient(), standard("One", DEFAULT, dose()), standard("Two", SECOND, dose())))
                .containsExactly(SelectionReason.DEFAULT_SERIES, SelectionReason.NOT_STARTED);
        assertThat(reasons(knowing("risk"), risk("One", DEFAULT, dose()), risk("Two", SECOND, dose())))
                .containsExactly(SelectionReason.DEFAULT_SERIES, SelectionReason.OTHER_DEFAULT);
    }

    @Test
    void nothingBegunAndNoDefaultMeansTheBestScore() {
        assertThat(reasons(patient(), standard("One", FIRST, dose()), standard("Two", SECOND, dose())))
                .containsExactly(SelectionReason.BEST_NOT_STARTED, SelectionReason.OUTDONE);
    }

    /// Table 8-14.
    @Test
    void anEquivalentGroupThatIsCompleteSuffices() {
        SelectSeries otherGroup = new SelectSeries(true, false, "2", "A", 1, null, null);

        assertThat(reasons(
                        patient("01 2020-01-01"),
                        standard("One", DEFAULT, dose(), dose()),
                        standard("Two", otherGroup, dose())))
                .containsExactly(SelectionReason.OTHER_GROUP_SUFFICES, SelectionReason.ONLY_ONE);
    }

    @Test
    void aContraindicatedSeriesIsDropped() {
        assertThat(reasons(
                        knowing("allergy to 01", "01 2020-01-01"),
                        standard("One", FIRST, dose(), dose()),
                        standard("Two", DEFAULT, dose().cvx("02"))))
                .containsExactly(SelectionReason.CONTRAINDICATED, SelectionReason.DEFAULT_SERIES);
    }

    @Test
    void aSeriesForEvaluationIsNotForGiving() {
        AntigenSeries evaluation =
                series("Two", "Antigen", AntigenSeries.Type.EVALUATION_ONLY, SECOND, dose().cvx("02"));

        assertThat(reasons(patient("01 2020-01-01"), standard("One", DEFAULT, dose(), dose()), evaluation))
                .containsExactly(SelectionReason.ONLY_ONE, SelectionReason.NOT_FOR_GIVING);
    }

    @Test
    void amongRiskSeriesTheLowerPriorityIsDropped() {
        SelectSeries low = new SelectSeries(false, false, "1", "B", 1, null, null);

        assertThat(reasons(knowing("risk"), risk("One", DEFAULT, dose()), risk("Two", low, dose())))
                .containsExactly(SelectionReason.ONLY_ONE, SelectionReason.LOWER_PRIORITY);
    }

    /// SELECTSCORE-2: begun too late, it is no more to be scored.
    @Test
    void aSeriesBegunTooLateIsDropped() {
        SelectSeries until20 = new SelectSeries(false, false, "1", "A", 1, null, span("20 years"));

        assertThat(reasons(
                        patient("01 2020-01-01"),
                        standard("One", until20, dose(), dose()),
                        standard("Two", SECOND, dose(), dose())))
                .containsExactly(SelectionReason.BEGUN_TOO_LATE, SelectionReason.ONLY_ONE);
    }

    /// Section 5.1: series that do not concern the patient stand last, without a forecast.
    @Test
    void seriesForOthersAreTold() {
        AntigenSeries any = standard("Men", SECOND, dose());
        AntigenSeries men = new AntigenSeries(
                "Men",
                any.antigen(),
                any.vaccineGroup(),
                any.type(),
                Set.of(),
                Set.of(Gender.MALE),
                any.select(),
                List.of(),
                any.doses(),
                null);
        AntigenSeries women = new AntigenSeries(
                "Women at risk",
                any.antigen(),
                any.vaccineGroup(),
                AntigenSeries.Type.RISK,
                Set.of(),
                Set.of(Gender.FEMALE),
                any.select(),
                List.of(),
                any.doses(),
                null);

        assertThat(reasons(patient(), men, risk("Two", SECOND, dose()), women, standard("One", DEFAULT, dose())))
                .containsExactly(
                        SelectionReason.DEFAULT_SERIES,
                        SelectionReason.OTHER_GENDER,
                        SelectionReason.NO_INDICATION,
                        SelectionReason.NO_INDICATION);
    }

    @Test
    void ofAnUnknownGroupNothingIsTold() {
        assertThat(new Forecaster()
                        .explain(ruleSet(series("S", dose())), patient(), LocalDate.of(2020, 6, 1), "Unknown"))
                .isEmpty();
    }
}
