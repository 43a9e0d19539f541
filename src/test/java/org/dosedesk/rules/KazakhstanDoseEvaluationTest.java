package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a dose counts as, as of 25.02.2022, worked by hand from the papers named in each row. Each dose is written as
/// the kind and number of the target dose it satisfied (P1, P2, B1), or as why it did not count.
class KazakhstanDoseEvaluationTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 2, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I 2021-06-01 |  | P1 | Component I alone
            I 2021-06-01, II 2021-06-17 |  | P1 TOO_SOON | 16 days: 5 short of 21
            I 2021-06-01, II 2021-06-18 |  | P1 P2 | 17 days: 21 less the 4 days of grace (CDC)
            I 2021-06-01, II 2021-06-22 |  | P1 P2 | Minister, 18.05.2021: from day 21
            I 2021-06-01, II 2021-08-30 |  | P1 P2 | day 90
            I 2021-06-01, II 2021-08-31 |  | P1 P2 | day 91: late, never invalid
            I 2021-06-01, II 2022-01-31 |  | P1 P2 | eight months late
            I 2021-06-01, I 2021-06-22 |  | P1 NOT_PREFERABLE_OR_ALLOWABLE | component I is no second dose
            II 2021-06-01, I 2021-06-22 |  | NOT_PREFERABLE_OR_ALLOWABLE P1 | component I begins the course
            I 2021-06-01, Light 2021-06-22 |  | P1 P2 | any product
            QazVac 2021-06-01, QazVac 2021-06-17 |  | P1 TOO_SOON | 16 days: 5 short of 21
            QazVac 2021-06-01, QazVac 2021-06-18 |  | P1 P2 | 17 days: 21 less 4
            QazVac 2021-06-01, QazVac 2021-06-22 |  | P1 P2 | 21 days
            Hayat 2021-06-01, Hayat 2021-06-14 |  | P1 TOO_SOON | 13 days: 14 are a concession already, no grace
            Hayat 2021-06-01, Hayat 2021-06-15 |  | P1 P2 | 14 days allowed, 21 the safer
            Vero 2021-06-01, Vero 2021-06-17 |  | P1 TOO_SOON | 16 days: 5 short of 21
            Vero 2021-06-01, Vero 2021-06-18 |  | P1 P2 | 17 days: 21 less 4
            CoronaVac 2021-06-01, CoronaVac 2021-06-10 |  | P1 TOO_SOON | 9 days: 5 short of 14
            CoronaVac 2021-06-01, CoronaVac 2021-06-11 |  | P1 P2 | 10 days: 14 less 4
            Comirnaty 2021-12-01, Comirnaty 2021-12-17 |  | P1 TOO_SOON | 16 days: 5 short of 21
            Comirnaty 2021-12-01, Comirnaty 2021-12-18 |  | P1 P2 | 17 days: 21 less 4
            I 2021-06-01, QazVac 2021-07-01 |  | P1 P2 | any product
            QazVac 2021-06-01, II 2021-07-01 |  | P1 P2 | any product
            QazVac 2021-06-01, QazVac 2021-06-22, Light 2021-12-17 |  | P1 P2 TOO_SOON | Decree 52: 5 days short of 6 months
            QazVac 2021-06-01, QazVac 2021-06-22, Light 2021-12-18 |  | P1 P2 B1 | Decree 52: 6 months less 4 days
            QazVac 2021-06-01, QazVac 2021-06-22, Light 2021-12-22 |  | P1 P2 B1 | Decree 52: 6 months to the day
            QazVac 2021-06-01, QazVac 2021-06-22, QazVac 2021-12-22 |  | P1 P2 B1 | Decree 52: the same vaccine is allowed
            I 2021-05-01, II 2021-05-22, Vero 2021-11-25 |  | P1 P2 B1 | 6 months while 9 were in force: not invalid
            I 2021-05-01, II 2021-05-22, Comirnaty 2021-12-10 |  | P1 P2 B1 | Comirnaty as a booster
            Light 2021-06-01, QazVac 2021-12-01 |  | P1 B1 | Decree 52
            Light 2021-06-01, QazVac 2021-06-30 |  | P1 TOO_SOON | no second dose after Sputnik Light
            QazVac 2021-05-01, QazVac 2021-05-22, Vero 2021-12-10 | 2021-11-20 | P1 P2 B1 | recovery never makes a booster invalid
            QazVac 2021-05-01, QazVac 2021-05-22, Vero 2021-12-10 | 2022-01-20 | P1 P2 B1 | nor one after it
            QazVac 2021-05-01, QazVac 2021-05-22, Vero 2021-12-10, Vero 2022-02-20 |  | P1 P2 B1 SERIES_ALREADY_COMPLETE | one booster
            """)
    void dosesCountAs(String doses, String recovery, String expected, String source) {
        VaccineGroupForecast forecast = forecast(doses, recovery == null ? "" : recovery);

        assertThat(forecast.evaluations().stream()
                        .map(KazakhstanDoseEvaluationTest::shortly)
                        .collect(Collectors.joining(" ")))
                .as(source)
                .isEqualTo(expected);
    }

    private static String shortly(DoseEvaluation evaluation) {
        SeriesDose target = evaluation.target();
        if (evaluation.isValid() && target != null) {
            return target.kind().name().charAt(0) + "" + target.ordinal();
        }
        return evaluation.reason().orElseThrow().name();
    }

    private static VaccineGroupForecast forecast(String doses, String recovery) {
        return KazakhstanPatients.forecast(KazakhstanPatients.patient(doses, recovery), AS_OF)
                .orElseThrow();
    }

    @Test
    void aBoosterNamesTheDoseThatItFollows() {
        DoseEvaluation booster = forecast("I 2021-06-01, II 2021-06-22, Vero 2022-01-03", "")
                .evaluation("3")
                .orElseThrow();

        assertThat(booster.status()).isEqualTo(EvaluationStatus.VALID);
        assertThat(booster.reasons()).isEmpty();
        assertThat(booster.after()).hasValueSatisfying(second -> {
            assertThat(second.key()).isEqualTo("2");
            assertThat(second.date()).isEqualTo(LocalDate.of(2021, 6, 22));
            assertThat(second.satisfied()).isNotNull().satisfies(target -> {
                assertThat(target.number()).isEqualTo(2);
                assertThat(target.kind()).isEqualTo(TargetDoseKind.PRIMARY);
            });
        });
    }

    @Test
    void aBoosterGivenTooSoonSaysFromWhenItWouldHaveCounted() {
        VaccineGroupForecast forecast = forecast("I 2021-06-01, II 2021-06-22, Vero 2021-12-10", "");

        DoseEvaluation booster = forecast.evaluation("3").orElseThrow();
        assertThat(booster.status()).isEqualTo(EvaluationStatus.NOT_VALID);
        assertThat(booster.reasons()).containsExactly(EvaluationReason.TOO_SOON);
        assertThat(booster.validFrom()).isEqualTo(LocalDate.of(2021, 12, 18));
        assertThat(forecast.recommended())
                .as("repeated no sooner than 28 days after the dose that did not count (ours)")
                .isEqualTo(LocalDate.of(2022, 1, 7));
    }

    @Test
    void aBoosterBeforeTheIntervalInForceIsInItsGracePeriod() {
        DoseEvaluation booster = forecast("I 2021-05-01, II 2021-05-22, Vero 2021-11-25", "")
                .evaluation("3")
                .orElseThrow();

        assertThat(booster.reasons()).containsExactly(EvaluationReason.GRACE_PERIOD);
        assertThat(booster.validFrom()).isEqualTo(LocalDate.of(2021, 11, 18));
    }

    @Test
    void aDoseFromAnExpiredLotMustBeRepeated() {
        Patient patient = KazakhstanPatients.patient("QazVac 2021-06-01", "")
                .withDose(new VaccineDoseAdministered(
                        "late", LocalDate.of(2021, 6, 30), "501", null, "QazVac", LocalDate.of(2021, 6, 29), false));

        VaccineGroupForecast forecast =
                KazakhstanPatients.forecast(patient, AS_OF).orElseThrow();

        DoseEvaluation late = forecast.evaluation("late").orElseThrow();
        assertThat(late.status()).isEqualTo(EvaluationStatus.SUB_STANDARD);
        assertThat(late.reasons()).isEqualTo(List.of(EvaluationReason.LOT_EXPIRED));
        assertThat(forecast.next().orElseThrow().number()).isEqualTo(2);
    }
}
