package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.junit.jupiter.api.Test;

/// Whatever the history, the engine answers, and its answer hangs together. Seeded, so that a failure repeats.
class KazakhstanRandomHistoriesTest {

    private static final List<String> PRODUCTS =
            List.of("I", "II", "Light", "QazVac", "Hayat", "Vero", "CoronaVac", "Comirnaty");

    @Test
    void everyHistoryGetsAForecastThatHangsTogether() {
        Random random = new Random(20220225);
        for (int i = 0; i < 5_000; i++) {
            String doses = doses(random);
            String recovery = random.nextBoolean() ? "" : day(random).toString();
            LocalDate asOf = day(random);
            LocalDate birthDate = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(31_000));
            Patient patient = KazakhstanPatients.patient(birthDate, doses, recovery);
            String what = "born " + birthDate + ", " + doses + ", recovered " + recovery + ", as of " + asOf;

            VaccineGroupForecast forecast =
                    KazakhstanPatients.forecast(patient, asOf).orElseThrow();

            assertThat(forecast.evaluations())
                    .as(what)
                    .extracting(DoseEvaluation::doseKey)
                    .containsExactlyInAnyOrderElementsOf(patient.doses().stream()
                            .filter(dose -> !dose.date().isAfter(asOf))
                            .map(VaccineDoseAdministered::key)
                            .toList());
            LocalDate earliest = forecast.earliest();
            LocalDate recommended = forecast.recommended();
            LocalDate pastDue = forecast.pastDue();
            if (earliest != null && recommended != null) {
                assertThat(recommended).as(what).isAfterOrEqualTo(earliest);
                // An illness between two doses puts the day off, what is overdue stays overdue.
                LocalDate floor = isPutOffByAnIllness(forecast) ? earliest : recommended;
                assertThat(pastDue == null || !pastDue.isBefore(floor)).as(what).isTrue();
                assertOneWinner(forecast, DateCandidate.Goal.EARLIEST, earliest, what);
                assertOneWinner(forecast, DateCandidate.Goal.RECOMMENDED, recommended, what);
            }
            assertThat(KazakhstanPatients.forecast(shuffled(patient, random), asOf)
                            .orElseThrow())
                    .as(what)
                    .isEqualTo(forecast);
        }
    }

    private static boolean isPutOffByAnIllness(VaccineGroupForecast forecast) {
        return forecast.candidates().stream()
                .filter(candidate -> candidate.goal() == DateCandidate.Goal.RECOMMENDED && candidate.won())
                .anyMatch(candidate -> candidate.from() instanceof ReferenceDate.Observation);
    }

    private static void assertOneWinner(
            VaccineGroupForecast forecast, DateCandidate.Goal goal, LocalDate date, String what) {
        assertThat(forecast.candidates())
                .as(what)
                .filteredOn(candidate -> candidate.goal() == goal && candidate.won())
                .extracting(DateCandidate::date)
                .containsExactly(date);
    }

    private static Patient shuffled(Patient patient, Random random) {
        List<VaccineDoseAdministered> doses = new ArrayList<>(patient.doses());
        Collections.shuffle(doses, random);
        return new Patient(patient.birthDate(), patient.gender(), doses, patient.observations());
    }

    /// Up to five doses on different days.
    private static String doses(Random random) {
        StringJoiner joiner = new StringJoiner(", ");
        LocalDate date = LocalDate.of(2021, 2, 1);
        for (int i = random.nextInt(6); i > 0; i--) {
            date = date.plusDays(1L + random.nextInt(random.nextBoolean() ? 40 : 250));
            joiner.add(PRODUCTS.get(random.nextInt(PRODUCTS.size())) + " " + date);
        }
        return joiner.toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 2, 1).plusDays(random.nextInt(1_200));
    }
}
