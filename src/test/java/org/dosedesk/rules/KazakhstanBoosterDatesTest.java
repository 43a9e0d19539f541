package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the booster is due, worked by hand from the papers named in each row. "Ministry" is the announcement of
/// 15.10.2021, "52" decree 52 of 07.12.2021 (in force on 08.12.2021), "ours" the three months to past due.
class KazakhstanBoosterDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I 2021-06-01, II 2021-06-22               |                        | 2021-10-15 | 2022-03-22 | 2022-06-21 | Ministry: vector after 9 months; ours
            I 2021-06-01, II 2021-06-22               |                        | 2021-12-07 | 2022-03-22 | 2022-06-21 | Ministry: last day of the 9 months
            I 2021-06-01, II 2021-06-22               |                        | 2021-12-08 | 2021-12-22 | 2022-03-21 | 52: first day of the 6 months
            I 2021-06-01, II 2021-06-22               |                        | 2022-03-21 | 2021-12-22 | 2022-03-21 | 52; ours: last day before overdue
            Light 2021-07-01                          |                        | 2021-11-01 | 2022-04-01 | 2022-06-30 | Ministry: vector after 9 months
            Light 2021-07-01                          |                        | 2021-12-08 | 2022-01-01 | 2022-03-31 | 52
            QazVac 2021-05-01, QazVac 2021-05-22      |                        | 2021-10-15 | 2021-11-22 | 2022-02-21 | Ministry: inactivated after 6 months
            QazVac 2021-05-01, QazVac 2021-05-22      |                        | 2021-12-08 | 2021-11-22 | 2022-02-21 | 52: unchanged for inactivated
            Hayat 2021-06-01, Hayat 2021-06-15        |                        | 2022-02-25 | 2021-12-15 | 2022-03-14 | 52, course 14 days apart
            Vero 2021-06-01, Vero 2021-06-22          |                        | 2022-02-25 | 2021-12-22 | 2022-03-21 | 52
            CoronaVac 2021-06-01, CoronaVac 2021-06-15|                        | 2022-02-25 | 2021-12-15 | 2022-03-14 | 52
            Comirnaty 2021-12-01, Comirnaty 2021-12-22|                        | 2022-02-25 | 2022-06-22 | 2022-09-21 | 52
            Hayat 2021-06-01, Vero 2021-06-22         |                        | 2022-02-25 | 2021-12-22 | 2022-03-21 | 52, one vaccine under two names
            I 2021-06-01, QazVac 2021-07-01           |                        | 2021-11-01 | 2022-04-01 | 2022-06-30 | Any product: the longest interval
            I 2021-06-01, QazVac 2021-07-01           |                        | 2022-01-10 | 2022-01-01 | 2022-03-31 | 52
            QazVac 2021-08-10, QazVac 2021-08-31      |                        | 2022-02-25 | 2022-03-01 | 2022-05-30 | 52; no 31 February: first of March
            QazVac 2022-08-08, QazVac 2022-08-29      |                        | 2023-01-10 | 2023-03-01 | 2023-05-28 | 52; no 29 February 2023
            QazVac 2023-08-08, QazVac 2023-08-29      |                        | 2024-01-10 | 2024-02-29 | 2024-05-28 | 52; leap day
            QazVac 2020-02-08, QazVac 2020-02-29      |                        | 2022-03-10 | 2020-08-29 | 2020-11-28 | 52; from the leap day
            QazVac 2021-05-01, QazVac 2021-12-01      |                        | 2022-02-25 | 2022-06-01 | 2022-08-31 | A second dose seven months late counts
            QazVac 2021-05-01, QazVac 2021-05-22      | 2021-11-10             | 2021-12-07 | 2022-02-10 | 2022-05-09 | Ministry: 3 months after recovery
            QazVac 2021-05-01, QazVac 2021-05-22      | 2021-11-10             | 2021-12-08 | 2022-05-10 | 2022-08-09 | 52: 6 months after recovery
            QazVac 2021-05-01, QazVac 2021-05-22      | 2021-05-10             | 2022-01-10 | 2021-11-22 | 2022-02-21 | Recovery before the last dose plays no part
            QazVac 2021-05-01, QazVac 2021-05-22      | 2021-03-01, 2021-09-05 | 2022-01-10 | 2022-03-05 | 2022-06-04 | The latest recovery counts
            QazVac 2021-05-01, QazVac 2021-05-22      | 2022-02-26             | 2022-02-25 | 2021-11-22 | 2022-02-21 | What happens after the as-of day is unknown
            """)
    void boosterIsDueAndOverdue(
            String doses, String recoveries, LocalDate asOf, LocalDate due, LocalDate pastDue, String source) {
        VaccineGroupForecast forecast = KazakhstanPatients.forecast(
                        KazakhstanPatients.patient(doses, recoveries == null ? "" : recoveries), asOf)
                .orElseThrow();

        assertThat(forecast.status()).as(source).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast.next().orElseThrow().kind()).as(source).isEqualTo(TargetDoseKind.BOOSTER);
        assertThat(forecast.earliest()).as(source).isEqualTo(due);
        assertThat(forecast.recommended()).as(source).isEqualTo(due);
        assertThat(forecast.pastDue()).as(source).isEqualTo(pastDue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I 2021-06-01                    | 2022-02-25 | 2 | 2021-06-22 | 2021-08-30 | Minister, 18.05.2021: day 21 to day 90
            QazVac 2021-06-01               | 2022-02-25 | 2 | 2021-06-22 |            | Maker's instruction: 21 days
            Hayat 2021-06-01                | 2022-02-25 | 2 | 2021-06-22 | 2021-06-29 | 14 to 28 days, the safer 21 to aim at
            Vero 2021-06-01                 | 2022-02-25 | 2 | 2021-06-22 | 2021-06-29 | 21 to 28 days
            CoronaVac 2021-06-01            | 2022-02-25 | 2 | 2021-06-15 | 2021-06-29 | 14 to 28 days
            Comirnaty 2021-12-01            | 2022-02-25 | 2 | 2021-12-22 |            | 21 days
            I 2021-06-01, I 2021-06-22      | 2022-02-25 | 2 | 2021-07-13 | 2021-09-20 | Component II still wanting, 21 days on
            II 2021-06-01, I 2021-06-22     | 2022-02-25 | 2 | 2021-07-13 | 2021-09-20 | Component I begins the course
                                            | 2022-02-25 | 1 | 1998-03-15 |            | Decree 28: from 18 years
            """)
    void courseIsToBeFinished(
            String doses, LocalDate asOf, int target, LocalDate due, LocalDate pastDue, String source) {
        VaccineGroupForecast forecast = KazakhstanPatients.forecast(
                        KazakhstanPatients.patient(doses == null ? "" : doses, ""), asOf)
                .orElseThrow();

        assertThat(forecast.next().orElseThrow().number()).as(source).isEqualTo(target);
        assertThat(forecast.next().orElseThrow().kind()).as(source).isEqualTo(TargetDoseKind.PRIMARY);
        assertThat(forecast.recommended()).as(source).isEqualTo(due);
        assertThat(forecast.pastDue()).as(source).isEqualTo(pastDue);
    }

    @Test
    void theWholeCourseIsAllThereIsBeforeTheFirstBoosterPaper() {
        var patient = KazakhstanPatients.patient("QazVac 2021-03-01, QazVac 2021-03-22", "");

        VaccineGroupForecast before =
                KazakhstanPatients.forecast(patient, LocalDate.of(2021, 10, 14)).orElseThrow();
        assertThat(before.status()).isEqualTo(PatientSeriesStatus.COMPLETE);
        assertThat(before.next()).isEmpty();
        assertThat(before.satisfied(TargetDoseKind.BOOSTER)).isZero();

        VaccineGroupForecast after =
                KazakhstanPatients.forecast(patient, LocalDate.of(2021, 10, 15)).orElseThrow();
        assertThat(after.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    @Test
    void thereAreNoRulesBeforeTheCampaign() {
        assertThat(KazakhstanPatients.forecast(KazakhstanPatients.patient("", ""), LocalDate.of(2021, 1, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I 2021-03-01, II 2021-03-22         | 1980-03-15 | 2021-12-14 | 501 510 510 511 208     | Ministry: other than vector
            QazVac 2021-03-01, QazVac 2021-03-22| 1980-03-15 | 2021-12-14 | 504 208                 | Ministry: vector or mRNA
            I 2021-03-01, II 2021-03-22         | 1980-03-15 | 2021-12-15 | 501 510 510 511 504     | Mid-December: any at hand
            I 2021-03-01, II 2021-03-22         | 1955-03-15 | 2021-12-15 | 501 510 510 511 504 208 | Comirnaty for 60 and older
            I 2021-03-01, II 2021-03-22         | 1980-03-15 | 2022-03-24 | 501 510 510 511 504 208 | Comirnaty for everyone
            """)
    void vaccinesAreThoseInUse(String doses, LocalDate birthDate, LocalDate asOf, String codes, String source) {
        VaccineGroupForecast forecast = KazakhstanPatients.forecast(
                        KazakhstanPatients.patient(birthDate, doses, ""), asOf)
                .orElseThrow();

        assertThat(forecast.recommendedVaccines())
                .as(source)
                .extracting(vaccine -> vaccine.cvx())
                .containsExactlyInAnyOrder(codes.split(" ", -1));
    }

    @Test
    void everyDateSaysWhichRuleMadeItFromWhat() {
        VaccineGroupForecast forecast = KazakhstanPatients.forecast(
                        KazakhstanPatients.patient("I 2021-06-01, II 2021-06-22", "2021-05-05"),
                        LocalDate.of(2022, 2, 25))
                .orElseThrow();
        RuleSource decree52 = new RuleSource(RuleSource.Kind.DECREE, "52", LocalDate.of(2021, 12, 7));

        DateCandidate earliest = winner(forecast, DateCandidate.Goal.EARLIEST);
        assertThat(earliest.kind()).isEqualTo(DateCandidate.Kind.MIN_INTERVAL);
        assertThat(earliest.date()).isEqualTo(forecast.earliest());
        assertThat(earliest.offset()).isEqualTo(TimeSpan.parse("6 months"));
        assertThat(earliest.source()).isEqualTo(decree52);
        assertThat(earliest.from()).isInstanceOfSatisfying(ReferenceDate.Dose.class, from -> {
            assertThat(from.key()).isEqualTo("2");
            assertThat(from.date()).isEqualTo(LocalDate.of(2021, 6, 22));
        });

        DateCandidate recommended = winner(forecast, DateCandidate.Goal.RECOMMENDED);
        assertThat(recommended.kind()).isEqualTo(DateCandidate.Kind.EARLIEST_RECOMMENDED_INTERVAL);
        assertThat(recommended.source()).isEqualTo(decree52);

        DateCandidate pastDue = winner(forecast, DateCandidate.Goal.PAST_DUE);
        assertThat(pastDue.date()).isEqualTo(forecast.pastDue());
        assertThat(pastDue.offset()).isEqualTo(TimeSpan.parse("9 months"));
        assertThat(pastDue.source()).isEqualTo(new RuleSource(RuleSource.Kind.OURS, null, null));

        assertThat(forecast.candidates())
                .as("a recovery before the course never decides")
                .noneMatch(candidate -> candidate.won() && candidate.from() instanceof ReferenceDate.Observation);
    }

    @Test
    void aRecoveryThatDecidesIsNamed() {
        VaccineGroupForecast forecast = KazakhstanPatients.forecast(
                        KazakhstanPatients.patient("QazVac 2021-05-01, QazVac 2021-05-22", "2021-11-10"),
                        LocalDate.of(2022, 2, 25))
                .orElseThrow();

        assertThat(winner(forecast, DateCandidate.Goal.EARLIEST).from())
                .isEqualTo(new ReferenceDate.Observation(
                        ActiveObservation.RECOVERED_FROM_COVID_19, LocalDate.of(2021, 11, 10)));
    }

    private static DateCandidate winner(VaccineGroupForecast forecast, DateCandidate.Goal goal) {
        return forecast.candidates().stream()
                .filter(candidate -> candidate.goal() == goal && candidate.won())
                .reduce((one, other) -> {
                    throw new AssertionError("two candidates won: " + one + ", " + other);
                })
                .orElseThrow();
    }
}
