package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.evaluate.EvaluateImmunizationHistory;
import org.dosedesk.domain.schedule.forecast.ForecastPatientSeries;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.group.IdentifyVaccineGroup;
import org.dosedesk.domain.schedule.select.SelectBestPatientSeries;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.SelectRelevantPatientSeries;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;

/// The processing model of chapter 4, end to end. Without state: one instance serves any number of threads.
public final class Forecaster {

    /// The forecast of every vaccine group of the rule set that concerns the patient, in the rule set's order.
    /// Doses and observations dated after `asOf` are as if unknown.
    public List<VaccineGroupForecast> forecast(RuleSet rules, Patient patient, LocalDate asOf) {
        PatientHistory history = new PatientHistory(patient, asOf, rules.conflicts(), rules.associations());
        List<VaccineGroupForecast> forecasts =
                new ArrayList<>(rules.vaccineGroups().size());
        for (VaccineGroup group : rules.vaccineGroups()) {
            forecast(rules, group, history).ifPresent(forecasts::add);
        }
        return forecasts;
    }

    /// The forecast of one vaccine group; empty when the rule set has no such group or it does not concern the patient.
    public Optional<VaccineGroupForecast> forecast(
            RuleSet rules, Patient patient, LocalDate asOf, String vaccineGroup) {
        return rules.vaccineGroups().stream()
                .filter(group -> group.name().equals(vaccineGroup))
                .findFirst()
                .flatMap(group -> forecast(
                        rules, group, new PatientHistory(patient, asOf, rules.conflicts(), rules.associations())));
    }

    private static Optional<VaccineGroupForecast> forecast(RuleSet rules, VaccineGroup group, PatientHistory history) {
        List<PatientSeriesForecast> best = new ArrayList<>();
        for (String name : group.antigens()) {
            rules.antigen(name).ifPresent(antigen -> best.addAll(best(antigen, group, history)));
        }
        return IdentifyVaccineGroup.forecast(group, best, history);
    }

    private static List<PatientSeriesForecast> best(Antigen antigen, VaccineGroup group, PatientHistory history) {
        List<VaccineDoseAdministered> records = history.ofAntigen(antigen.name());
        Set<String> completeGroups = new HashSet<>();
        List<PatientSeriesForecast> forecasts = new ArrayList<>();
        for (AntigenSeries series : antigen.series()) {
            if (series.vaccineGroup().equals(group.name()) && SelectRelevantPatientSeries.isRelevant(series, history)) {
                PatientSeries patient = new PatientSeries(series, history, completeGroups);
                EvaluateImmunizationHistory.evaluate(patient, records);
                PatientSeriesForecast forecast = ForecastPatientSeries.forecast(patient, antigen);
                forecasts.add(forecast);
                if (forecast.status() == PatientSeriesStatus.COMPLETE) {
                    completeGroups.add(series.select().seriesGroup());
                }
            }
        }
        return SelectBestPatientSeries.select(forecasts, history.birthDate(), history.assessmentDate());
    }
}
