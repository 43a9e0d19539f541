package org.dosedesk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.testkit.Rules;

/// Patients of the tables, written short: "I 2021-06-01, II 2021-06-22" names products and days. Dose keys are 1,
/// 2,
/// ….
final class KazakhstanPatients {

    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;

    private static final Map<String, List<String>> PRODUCTS = Map.of(
            "I", List.of("505", "Sputnik V component I"),
            "II", List.of("505", "Sputnik V component II"),
            "Light", List.of("504", "Sputnik Light"),
            "QazVac", List.of("501", "QazVac"),
            "Hayat", List.of("510", "Hayat-Vax"),
            "Vero", List.of("510", "Vero Cell"),
            "CoronaVac", List.of("511", "CoronaVac"),
            "Comirnaty", List.of("208", "Comirnaty"));

    private KazakhstanPatients() {}

    /// Someone born on 15.03.1980 with these doses and days of recovery, either may be empty.
    static Patient patient(String doses, String recoveries) {
        return patient(LocalDate.of(1980, 3, 15), doses, recoveries);
    }

    static Patient patient(LocalDate birthDate, String doses, String recoveries) {
        List<VaccineDoseAdministered> given = new ArrayList<>();
        for (String dose : parts(doses)) {
            String[] words = dose.split(" ", -1);
            List<String> product = PRODUCTS.getOrDefault(words[0], List.of());
            given.add(new VaccineDoseAdministered(
                    String.valueOf(given.size() + 1),
                    LocalDate.parse(words[1]),
                    product.getFirst(),
                    null,
                    product.getLast()));
        }
        List<ActiveObservation> observations = parts(recoveries).stream()
                .map(day -> new ActiveObservation(ActiveObservation.RECOVERED_FROM_COVID_19, LocalDate.parse(day)))
                .toList();
        return new Patient(birthDate, Gender.FEMALE, given, observations);
    }

    private static List<String> parts(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(",\\s*", -1));
    }

    /// The forecast by the version in force on `asOf`; empty before the first version.
    static Optional<VaccineGroupForecast> forecast(Patient patient, LocalDate asOf) {
        return RULES.of("COVID-19")
                .orElseThrow()
                .inForce(asOf)
                .flatMap(rules -> new Forecaster().forecast(rules, patient, asOf, "COVID-19"));
    }
}
