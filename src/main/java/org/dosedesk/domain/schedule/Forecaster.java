package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.CompiledRules.AntigenRules;
import org.dosedesk.domain.schedule.CompiledRules.GroupRules;
import org.dosedesk.domain.schedule.CompiledRules.SeriesRules;
import org.dosedesk.domain.schedule.evaluate.EvaluateImmunizationHistory;
import org.dosedesk.domain.schedule.forecast.ForecastPatientSeries;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.group.ExplainVaccineGroup;
import org.dosedesk.domain.schedule.group.IdentifyVaccineGroup;
import org.dosedesk.domain.schedule.select.ExplainSelection;
import org.dosedesk.domain.schedule.select.SelectBestPatientSeries;
import org.dosedesk.domain.schedule.select.SelectionReason;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.SelectRelevantPatientSeries;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;

/// The processing model of chapter 4, end to end. Without state: one instance serves any number of threads.
public final class Forecaster {

    /// The forecast of every vaccine group of the rule set that concerns the patient, in the rule set's order.
    /// Doses and observations dated after `asOf` are as if unknown.
    public List<VaccineGroupForecast> forecast(RuleSet rules, Patient patient, LocalDate asOf) {
        PatientHistory history = new PatientHistory(patient, asOf, rules.conflicts(), rules.associations());
        List<GroupRules> groups = rules.compiled().groups();
        List<VaccineGroupForecast> forecasts = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            forecast(groups.get(i), history).ifPresent(forecasts::add);
        }
        return List.copyOf(forecasts);
    }

    /// The forecast of one vaccine group; empty when the rule set has no such group or it does not concern the
    /// patient.
    public Optional<VaccineGroupForecast> forecast(
            RuleSet rules, Patient patient, LocalDate asOf, String vaccineGroup) {
        for (GroupRules group : rules.compiled().groups()) {
            if (group.group().name().equals(vaccineGroup)) {
                return forecast(group, new PatientHistory(patient, asOf, rules.conflicts(), rules.associations()));
            }
        }
        return Optional.empty();
    }

    private static Optional<VaccineGroupForecast> forecast(GroupRules group, PatientHistory history) {
        List<AntigenRules> antigens = group.antigens();
        List<PatientSeriesForecast> best = new ArrayList<>(antigens.size());
        List<SeriesOutcome> setAside = List.of();
        for (int i = 0; i < antigens.size(); i++) {
            AntigenRules antigen = antigens.get(i);
            SelectBestPatientSeries.Choice choice = choose(antigen, history, relevant(antigen, history, false));
            for (int j = 0; j < choice.best().size(); j++) {
                best.add(choice.best().get(j).explained());
            }
            if (!choice.setAside().isEmpty()) {
                setAside =
                        setAside.isEmpty() ? new ArrayList<>(choice.setAside().size()) : setAside;
                setAside.addAll(choice.setAside());
            }
        }
        return IdentifyVaccineGroup.forecast(group.group(), best, setAside, history);
    }

    /// Why the forecast of a vaccine group is what it is; empty when the rule set has no such group. For people: it
    /// takes several times as long as the forecast.
    public Optional<GroupExplanation> explain(RuleSet rules, Patient patient, LocalDate asOf, String vaccineGroup) {
        return rules.compiled().groups().stream()
                .filter(group -> group.group().name().equals(vaccineGroup))
                .findFirst()
                .map(group ->
                        explain(group, new PatientHistory(patient, asOf, rules.conflicts(), rules.associations())));
    }

    private static GroupExplanation explain(GroupRules group, PatientHistory history) {
        List<SeriesSelection> told = new ArrayList<>();
        List<PatientSeriesForecast> best = new ArrayList<>();
        for (AntigenRules antigen : group.antigens()) {
            List<SeriesOutcome> outcomes = relevant(antigen, history, true);
            choose(antigen, history, outcomes).best().forEach(outcome -> best.add(outcome.explained()));
            told.addAll(tell(antigen, history, outcomes));
            antigen.series().stream()
                    .map(SeriesRules::series)
                    .filter(series -> !SelectRelevantPatientSeries.isRelevant(series, history))
                    .map(series -> SeriesSelection.irrelevant(series, irrelevant(series, history)))
                    .forEach(told::add);
        }
        return new GroupExplanation(
                told, ExplainVaccineGroup.of(group.group(), best, history).orElse(null));
    }

    private static SelectionReason irrelevant(AntigenSeries series, PatientHistory history) {
        return series.requiredGenders().isEmpty() || series.requiredGenders().contains(history.gender())
                ? SelectionReason.NO_INDICATION
                : SelectionReason.OTHER_GENDER;
    }

    /// Told as chosen in [#choose], each series with its own forecast.
    private static List<SeriesSelection> tell(
            AntigenRules rules, PatientHistory history, List<SeriesOutcome> outcomes) {
        if (!areContraindicated(outcomes)) {
            return ExplainSelection.of(outcomes);
        }
        List<SeriesSelection> told = new ArrayList<>(outcomes.size());
        for (SeriesSelection selection : ExplainSelection.of(asIfAllowed(rules, history, true))) {
            SeriesOutcome outcome = outcomes.get(told.size());
            told.add(new SeriesSelection(
                    outcome.series(),
                    outcome.explained(),
                    selection.reason(),
                    selection.points(),
                    outcome.patient().skipped()));
        }
        return told;
    }

    /// Whoever may not be vaccinated by any series is followed in the series in which they would be followed if
    /// they might: otherwise a contraindication would change what the doses given so far count as.
    private static SelectBestPatientSeries.Choice choose(
            AntigenRules rules, PatientHistory history, List<SeriesOutcome> outcomes) {
        SelectBestPatientSeries.Choice choice = SelectBestPatientSeries.select(outcomes);
        if (!areContraindicated(outcomes)) {
            return choice;
        }
        // Series are told apart by what they are, not by all that they say.
        Set<AntigenSeries> followed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SeriesOutcome outcome : SelectBestPatientSeries.select(asIfAllowed(rules, history, false))
                .best()) {
            followed.add(outcome.series());
        }
        return new SelectBestPatientSeries.Choice(
                outcomes.stream()
                        .filter(outcome -> followed.contains(outcome.series()))
                        .toList(),
                choice.setAside());
    }

    /// The same series in the same order, without contraindications; unless `explained`, those alone that play a
    /// part.
    private static List<SeriesOutcome> asIfAllowed(AntigenRules rules, PatientHistory history, boolean explained) {
        return relevant(rules, history, explained, List.of());
    }

    /// Whether there is a choice between series of which none may be given.
    private static boolean areContraindicated(List<SeriesOutcome> outcomes) {
        if (outcomes.size() < 2) {
            return false;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).status() != PatientSeriesStatus.CONTRAINDICATED) {
                return false;
            }
        }
        return true;
    }

    private static List<SeriesOutcome> relevant(AntigenRules rules, PatientHistory history, boolean explained) {
        return relevant(rules, history, explained, rules.contraindications(history.observed()));
    }

    private static List<SeriesOutcome> relevant(
            AntigenRules rules, PatientHistory history, boolean explained, List<Contraindication> contraindications) {
        Antigen antigen = rules.antigen();
        List<VaccineDoseAdministered> records = history.ofAntigen(antigen.name());
        ForecastPatientSeries step = new ForecastPatientSeries(antigen.immunity(), contraindications, history);
        Map<String, LocalDate> completeGroups = Map.of();
        List<SeriesRules> possible = rules.series(history.observed());
        List<SeriesOutcome> outcomes = new ArrayList<>(possible.size());
        for (int i = 0; i < possible.size(); i++) {
            SeriesRules series = possible.get(i);
            boolean unlessBegun = series.onlyWhenBegun() && !explained && !step.contraindicatesAny();
            if (unlessBegun && records.isEmpty()) {
                continue;
            }
            if (SelectRelevantPatientSeries.isRelevant(series.series(), history)) {
                PatientSeries patient =
                        new PatientSeries(series.series(), series.open(), history, completeGroups, explained);
                EvaluateImmunizationHistory.evaluate(patient, records);
                if (unlessBegun && !patient.isBegun()) {
                    continue;
                }
                SeriesOutcome outcome = step.forecast(patient);
                outcomes.add(outcome);
                LocalDate last = patient.lastSatisfied();
                if (outcome.status() == PatientSeriesStatus.COMPLETE && last != null) {
                    completeGroups =
                            with(completeGroups, series.series().select().seriesGroup(), last);
                }
            }
        }
        return outcomes;
    }

    /// With the first day on which a series of the group was complete.
    private static Map<String, LocalDate> with(Map<String, LocalDate> groups, String group, LocalDate since) {
        Map<String, LocalDate> more = new HashMap<>(groups);
        more.merge(group, since, (one, other) -> other.isBefore(one) ? other : one);
        return more;
    }
}
