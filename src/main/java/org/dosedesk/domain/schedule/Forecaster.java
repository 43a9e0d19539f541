package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.RuleSet.AntigenRules;
import org.dosedesk.domain.schedule.RuleSet.GroupRules;
import org.dosedesk.domain.schedule.RuleSet.SeriesRules;
import org.dosedesk.domain.schedule.evaluate.EvaluateImmunizationHistory;
import org.dosedesk.domain.schedule.forecast.ForecastPatientSeries;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.group.IdentifyVaccineGroup;
import org.dosedesk.domain.schedule.select.ExplainSelection;
import org.dosedesk.domain.schedule.select.SelectBestPatientSeries;
import org.dosedesk.domain.schedule.select.SelectionReason;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.SelectRelevantPatientSeries;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;

/// The processing model of chapter 4, end to end. Without state: one instance serves any number of threads.
public final class Forecaster {

    /// The forecast of every vaccine group of the rule set that concerns the patient, in the rule set's order.
    /// Doses and observations dated after `asOf` are as if unknown.
    public List<VaccineGroupForecast> forecast(RuleSet rules, Patient patient, LocalDate asOf) {
        PatientHistory history = new PatientHistory(patient, asOf, rules.conflicts(), rules.associations());
        List<VaccineGroupForecast> forecasts =
                new ArrayList<>(rules.groupRules().size());
        for (GroupRules group : rules.groupRules()) {
            forecast(group, history).ifPresent(forecasts::add);
        }
        return forecasts;
    }

    /// The forecast of one vaccine group; empty when the rule set has no such group or it does not concern the patient.
    public Optional<VaccineGroupForecast> forecast(
            RuleSet rules, Patient patient, LocalDate asOf, String vaccineGroup) {
        for (GroupRules group : rules.groupRules()) {
            if (group.group().name().equals(vaccineGroup)) {
                return forecast(group, new PatientHistory(patient, asOf, rules.conflicts(), rules.associations()));
            }
        }
        return Optional.empty();
    }

    private static Optional<VaccineGroupForecast> forecast(GroupRules group, PatientHistory history) {
        List<PatientSeriesForecast> best = List.of();
        for (AntigenRules antigen : group.antigens()) {
            List<PatientSeriesForecast> ofAntigen = best(antigen, history);
            if (best.isEmpty()) {
                best = ofAntigen;
            } else if (!ofAntigen.isEmpty()) {
                best = new ArrayList<>(best);
                best.addAll(ofAntigen);
            }
        }
        return IdentifyVaccineGroup.forecast(group.group(), best, history);
    }

    /// What became of every series of a vaccine group in the choice of the best, antigen by antigen; of those that do
    /// not concern the patient, too.
    public List<SeriesSelection> selection(RuleSet rules, Patient patient, LocalDate asOf, String vaccineGroup) {
        PatientHistory history = new PatientHistory(patient, asOf, rules.conflicts(), rules.associations());
        List<SeriesSelection> told = new ArrayList<>();
        for (GroupRules group : rules.groupRules()) {
            if (group.group().name().equals(vaccineGroup)) {
                for (AntigenRules antigen : group.antigens()) {
                    told.addAll(ExplainSelection.of(
                            relevant(antigen, history), history.birthDate(), history.assessmentDate()));
                    antigen.series().stream()
                            .map(SeriesRules::series)
                            .filter(series -> !SelectRelevantPatientSeries.isRelevant(series, history))
                            .map(series -> new SeriesSelection(series, null, irrelevant(series, history)))
                            .forEach(told::add);
                }
            }
        }
        return told;
    }

    private static SelectionReason irrelevant(AntigenSeries series, PatientHistory history) {
        return series.requiredGenders().isEmpty() || series.requiredGenders().contains(history.gender())
                ? SelectionReason.NO_INDICATION
                : SelectionReason.OTHER_GENDER;
    }

    private static List<PatientSeriesForecast> best(AntigenRules antigen, PatientHistory history) {
        return SelectBestPatientSeries.select(
                relevant(antigen, history), history.birthDate(), history.assessmentDate());
    }

    private static List<PatientSeriesForecast> relevant(AntigenRules antigen, PatientHistory history) {
        List<VaccineDoseAdministered> records =
                history.ofAntigen(antigen.antigen().name());
        Set<String> completeGroups = new HashSet<>(4);
        List<PatientSeriesForecast> forecasts = new ArrayList<>(4);
        for (SeriesRules rules : antigen.series()) {
            AntigenSeries series = rules.series();
            if (SelectRelevantPatientSeries.isRelevant(series, history)) {
                PatientSeries patient = new PatientSeries(series, rules.open(), history, completeGroups);
                EvaluateImmunizationHistory.evaluate(patient, records);
                PatientSeriesForecast forecast = ForecastPatientSeries.forecast(patient, antigen.antigen());
                forecasts.add(forecast);
                if (forecast.status() == PatientSeriesStatus.COMPLETE) {
                    completeGroups.add(series.select().seriesGroup());
                }
            }
        }
        return forecasts;
    }
}
