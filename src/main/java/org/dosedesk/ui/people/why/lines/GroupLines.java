package org.dosedesk.ui.people.why.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.group.GroupDecision;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.people.why.WhyContent;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.jspecify.annotations.Nullable;

/// Puts a forecast into words series by series, and how one was made of several.
public final class GroupLines {
    private static final Set<PatientSeriesStatus> TOGETHER =
            Set.of(PatientSeriesStatus.COMPLETE, PatientSeriesStatus.IMMUNE);

    private final Messages messages;
    private final Snapshot snapshot;
    private final Worker worker;
    private final RuleWords words;

    /// Explains about this worker.
    public GroupLines(Messages messages, Snapshot snapshot, Worker worker) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.worker = worker;
        words = new RuleWords(messages);
    }

    /// What each series says; those that say the same are one part.
    public List<WhyContent.Part> parts(Explanation explanation, @Nullable GroupDecision decision) {
        VaccineGroupForecast forecast = explanation.forecast();
        if (forecast == null) {
            DoseLines lines = lines(new DateLines(messages, null));
            return List.of(new WhyContent.Part(
                    "",
                    explanation.doses().stream()
                            .map(dose -> lines.of(dose, null))
                            .toList(),
                    List.of()));
        }
        List<PatientSeriesForecast> speaking = decision == null ? List.of() : decision.speaking();
        Map<WhyContent.Part, List<String>> titles = new LinkedHashMap<>();
        List<Dose> doses = doses(explanation, forecast);
        for (PatientSeriesForecast series : forecast.bestSeries()) {
            String name = SeriesLines.name(words, series.series());
            titles.computeIfAbsent(part(series, forecast, doses), part -> new ArrayList<>())
                    .add(speaking.contains(series) ? name : messages.get("why.part.silent", name));
        }
        if (titles.size() == 1) {
            return titles.entrySet().stream()
                    .map(entry -> entry.getKey().titled(forAll(entry.getValue())))
                    .toList();
        }
        return titles.entrySet().stream()
                .map(entry -> entry.getKey().titled(String.join("; ", entry.getValue())))
                .toList();
    }

    private String forAll(List<String> names) {
        return names.size() == 1 ? "" : messages.get("why.part.same", String.join("; ", names));
    }

    /// Which of several series gave the status and each date, and by which rule.
    ///
    /// @param parts what they say; of one voice there is nothing to choose
    public List<WhyContent.DateLine> decisions(List<WhyContent.Part> parts, @Nullable GroupDecision decision) {
        if (parts.size() < 2 || decision == null || decision.speaking().size() < 2) {
            return List.of();
        }
        List<WhyContent.DateLine> lines = new ArrayList<>();
        boolean together = decision.severalAntigens() && TOGETHER.contains(decision.status());
        lines.add(new WhyContent.DateLine(
                messages.get("why.group.status"),
                messages.get(
                        together ? "why.group.status-all" : "why.group.status-one",
                        messages.get("why.standing." + DateLines.key(decision.status()))),
                names(together ? decision.speaking() : decision.decisive()),
                false));
        for (GroupDecision.ChosenDate date : decision.dates()) {
            lines.add(new WhyContent.DateLine(
                    messages.get("why.goal." + DateLines.key(date.goal())),
                    messages.get(
                            "why.group.date",
                            DateText.show(date.date()),
                            messages.get("why.rule." + DateLines.key(date.rule()))),
                    names(date.by()),
                    false));
        }
        return lines;
    }

    private WhyContent.Part part(PatientSeriesForecast series, VaccineGroupForecast forecast, List<Dose> doses) {
        DateLines dateLines = new DateLines(messages, series.series());
        DoseLines doseLines = lines(dateLines);
        ForecastDates dates = series.dates();
        // A single series speaks for the group, with what a series that gave way to it made of the doses.
        List<DoseEvaluation> evaluations =
                forecast.bestSeries().size() == 1 ? forecast.evaluations() : series.evaluations();
        return new WhyContent.Part(
                "",
                doses.stream()
                        .filter(dose -> evaluation(dose, evaluations) != null
                                || evaluation(dose, forecast.evaluations()) == null)
                        .map(dose -> doseLines.of(dose, evaluation(dose, evaluations)))
                        .toList(),
                dates == null ? List.of() : dateLines.of(dates.candidates()));
    }

    /// Those of the vaccine group, and others that hold one of its antigens.
    private List<Dose> doses(Explanation explanation, VaccineGroupForecast forecast) {
        return snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> explanation.doses().contains(dose)
                        || (dose.inForce() && forecast.evaluation(key(dose)).isPresent()))
                .toList();
    }

    private static @Nullable DoseEvaluation evaluation(Dose dose, List<DoseEvaluation> evaluations) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.doseKey().equals(key(dose)))
                .findFirst()
                .orElse(null);
    }

    private DoseLines lines(DateLines dateLines) {
        return new DoseLines(messages, snapshot, worker.birthDate(), dateLines);
    }

    private String names(List<PatientSeriesForecast> series) {
        return series.stream().map(one -> SeriesLines.name(words, one.series())).collect(Collectors.joining("; "));
    }

    private static String key(Dose dose) {
        return dose.id().value().toString();
    }
}
