package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be true of a person, a rule set or a forecast is refused on construction.
class NonsenseAboutPatientsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final VaccineDoseAdministered GIVEN = new VaccineDoseAdministered("1", DAY, "01", null, null);
    private static final SeriesDose TARGET = dose().build(1);
    private static final RuleSet RULES = ruleSet(series("S", dose()));
    private static final PatientSeriesForecast OPEN =
            forecast(RULES, patient(), "2020-06-01").leading();
    private static final ForecastDates DATES = new ForecastDates(DAY, DAY, DAY, null, List.of());

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("an observation without a code", () -> new ActiveObservation(" ", DAY)),
                refused("a dose without a key", () -> new VaccineDoseAdministered(" ", DAY, "01", null, null)),
                refused("a dose of no vaccine", () -> new VaccineDoseAdministered("1", DAY, " ", null, null)),
                refused("a rule set without a name", () -> rules(" ", "1", RULES.antigens())),
                refused("a rule set without a version", () -> rules("Test", " ", RULES.antigens())),
                refused("an antigen defined twice", () -> rules("Test", "1", twice(RULES.antigens()))),
                refused(
                        "a vaccine group in two rule sets",
                        () -> new RuleLibrary(twice(List.of(new RuleSets(List.of(RULES)))))),
                refused("recommended before earliest", () -> new ForecastDates(DAY, BEFORE, null, null, List.of())),
                refused("past due before earliest", () -> new ForecastDates(DAY, DAY, BEFORE, null, List.of())),
                refused("satisfied by nothing", () -> new TargetDose(TARGET, TargetDose.Status.SATISFIED, null)),
                refused("skipped with a dose", () -> new TargetDose(TARGET, TargetDose.Status.SKIPPED, GIVEN)),
                refused("no reason why a dose does not count", () -> evaluation(EvaluationStatus.NOT_VALID)),
                refused(
                        "an open series without a next dose",
                        () -> patientSeries(PatientSeriesStatus.NOT_COMPLETE, null, DATES)),
                refused(
                        "an open series without dates",
                        () -> patientSeries(PatientSeriesStatus.NOT_COMPLETE, TARGET, null)),
                refused(
                        "a closed series with a next dose",
                        () -> patientSeries(PatientSeriesStatus.IMMUNE, TARGET, null)),
                refused("a closed series with dates", () -> patientSeries(PatientSeriesStatus.IMMUNE, null, DATES)),
                refused(
                        "an open group without an earliest date",
                        () -> group(PatientSeriesStatus.NOT_COMPLETE, null, DAY, OPEN)),
                refused(
                        "an open group without a recommended date",
                        () -> group(PatientSeriesStatus.NOT_COMPLETE, DAY, null, OPEN)),
                refused(
                        "a closed group with an earliest date",
                        () -> group(PatientSeriesStatus.IMMUNE, DAY, null, OPEN)),
                refused(
                        "a closed group with a recommended date",
                        () -> group(PatientSeriesStatus.IMMUNE, null, DAY, OPEN)),
                refused("a group without a best series", () -> group(PatientSeriesStatus.IMMUNE, null, null)));
    }

    private static Arguments refused(String what, ThrowingCallable construction) {
        return Arguments.of(what, construction);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void whatCannotBeTrueIsRefused(String what, ThrowingCallable construction) {
        assertThatIllegalArgumentException().as(what).isThrownBy(construction);
    }

    private static <T> List<T> twice(List<T> list) {
        return List.of(list.getFirst(), list.getFirst());
    }

    private static RuleSet rules(String name, String version, List<Antigen> antigens) {
        return new RuleSet(name, version, null, DAY, antigens, List.of(), Map.of(), new VaccineConflicts(List.of()));
    }

    private static DoseEvaluation evaluation(EvaluationStatus status) {
        return new DoseEvaluation(GIVEN, status, List.<EvaluationReason>of(), TARGET, List.of(), null);
    }

    private static PatientSeriesForecast patientSeries(
            PatientSeriesStatus status, @Nullable SeriesDose next, @Nullable ForecastDates dates) {
        return new PatientSeriesForecast(OPEN.series(), status, 1, next, dates, List.of(), List.of(), List.of());
    }

    private static VaccineGroupForecast group(
            PatientSeriesStatus status,
            @Nullable LocalDate earliest,
            @Nullable LocalDate recommended,
            PatientSeriesForecast... best) {
        return new VaccineGroupForecast(Rules.GROUP, status, 1, earliest, recommended, null, List.of(), List.of(best));
    }
}
