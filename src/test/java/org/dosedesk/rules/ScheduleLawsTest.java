package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Laws that the engine keeps for everyone, whatever the history, in every version of the built-in rules.
class ScheduleLawsTest {

    private final Forecaster forecaster = new Forecaster();

    @Provide
    Arbitrary<Patient> patients() {
        return Histories.patients();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private List<VaccineGroupForecast> forecasts(Patient patient, LocalDate asOf) {
        return Histories.versions().stream()
                .flatMap(rules -> forecaster.forecast(rules, patient, asOf).stream())
                .toList();
    }

    @Property(tries = 1000)
    void noHistoryThrowsAndEveryDoseOfAGroupIsEvaluatedOnce(
            @ForAll("patients") Patient patient, @ForAll("days") LocalDate asOf) {
        for (VaccineGroupForecast forecast : forecasts(patient, asOf)) {
            assertThat(forecast.evaluations())
                    .extracting(DoseEvaluation::doseKey)
                    .doesNotHaveDuplicates();
            assertThat(forecast.evaluations())
                    .allSatisfy(one -> assertThat(one.dose().date()).isBeforeOrEqualTo(asOf));
        }
    }

    @Property(tries = 1000)
    void theOrderOfTheInputChangesNothing(
            @ForAll("patients") Patient patient, @ForAll("days") LocalDate asOf, @ForAll int seed) {
        List<VaccineDoseAdministered> doses = new ArrayList<>(patient.doses());
        List<ActiveObservation> observations = new ArrayList<>(patient.observations());
        Collections.shuffle(doses, new Random(seed));
        Collections.shuffle(observations, new Random(seed));
        Patient shuffled = new Patient(patient.birthDate(), patient.gender(), doses, observations);

        assertThat(forecasts(shuffled, asOf)).isEqualTo(forecasts(patient, asOf));
    }

    @Property(tries = 1000)
    void aDoseGivenLaterThanTheAsOfDayIsAsIfNotGiven(
            @ForAll("patients") Patient patient, @ForAll("days") LocalDate asOf) {
        List<VaccineDoseAdministered> known = patient.doses().stream()
                .filter(dose -> !dose.date().isAfter(asOf))
                .toList();
        Patient then = new Patient(patient.birthDate(), patient.gender(), known, patient.observations());

        assertThat(forecasts(patient, asOf)).isEqualTo(forecasts(then, asOf));
    }

    @Property(tries = 1000)
    void theDatesStandInOrder(@ForAll("patients") Patient patient, @ForAll("days") LocalDate asOf) {
        for (VaccineGroupForecast forecast : forecasts(patient, asOf)) {
            LocalDate earliest = forecast.earliest();
            LocalDate pastDue = forecast.pastDue();
            if (earliest != null) {
                assertThat(forecast.recommended()).isAfterOrEqualTo(earliest);
                assertThat(pastDue == null || !pastDue.isBefore(earliest)).isTrue();
            }
        }
    }

    /// The rules with dates of effect have all begun by the second half of 2022; what was known then stays known.
    @Property(tries = 1000)
    void whatIsOverdueDoesNotBecomeUpcomingWithTime(
            @ForAll("patients") Patient patient, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate begin = LocalDate.of(2022, 6, 1);
        LocalDate early = later(begin, one.isBefore(other) ? one : other);
        LocalDate late = later(begin, one.isBefore(other) ? other : one);
        Patient known = knownOn(patient, early);
        for (RuleSet rules : Histories.versions()) {
            for (VaccineGroupForecast before : forecaster.forecast(rules, known, early)) {
                LocalDate pastDue = before.pastDue();
                if (pastDue != null && early.isAfter(pastDue)) {
                    VaccineGroupForecast after = forecaster
                            .forecast(rules, known, late, before.vaccineGroup())
                            .orElse(before);
                    LocalDate recommended = after.recommended();
                    assertThat(recommended == null || !recommended.isAfter(late))
                            .as(
                                    "%s, due on %s as of %s, on %s as of %s",
                                    rules.name(), pastDue, early, recommended, late)
                            .isTrue();
                }
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Patient knownOn(Patient patient, LocalDate day) {
        return new Patient(
                patient.birthDate(),
                patient.gender(),
                patient.doses().stream()
                        .filter(dose -> !dose.date().isAfter(day))
                        .toList(),
                patient.observations().stream()
                        .filter(one ->
                                one.date() == null || !later(one.date(), day).isAfter(day))
                        .toList());
    }

    /// A dose given on the day forecast as the earliest is valid, and the next one keeps every interval from it.
    @Property(tries = 1000)
    void aValidExtraDoseNeverBringsTheNextOneForwardAgainstTheRules(
            @ForAll("patients") Patient patient, @ForAll("days") LocalDate asOf) {
        for (RuleSet rules : Histories.versions()) {
            for (VaccineGroupForecast before : forecaster.forecast(rules, patient, asOf)) {
                LocalDate earliest = before.earliest();
                if (earliest != null && !before.recommendedVaccines().isEmpty()) {
                    SeriesDoseVaccine vaccine = before.recommendedVaccines().getFirst();
                    LocalDate given = later(earliest, asOf);
                    VaccineDoseAdministered extra =
                            new VaccineDoseAdministered("extra", given, vaccine.cvx(), null, vaccine.tradeName());
                    VaccineGroupForecast after = forecaster
                            .forecast(rules, knownOn(patient, asOf).withDose(extra), given, before.vaccineGroup())
                            .orElseThrow();
                    if (after.evaluation("extra").map(DoseEvaluation::isValid).orElse(false)
                            && after.status() == PatientSeriesStatus.NOT_COMPLETE) {
                        assertThat(after.earliest()).isAfterOrEqualTo(given);
                        assertThat(after.candidates())
                                .filteredOn(one -> one.goal() == DateCandidate.Goal.EARLIEST)
                                .allSatisfy(one -> assertThat(one.date()).isBeforeOrEqualTo(after.earliest()));
                    }
                }
            }
        }
    }
}
