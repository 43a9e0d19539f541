package org.dosedesk.ui.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.IntervalCheck;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.jspecify.annotations.Nullable;

/// Puts an explanation into words.
final class WhyText {
    private final Messages messages;
    private final Snapshot snapshot;
    private final DateLines dateLines;
    private final RuleWords words;

    WhyText(Messages messages, Snapshot snapshot) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.dateLines = new DateLines(messages);
        this.words = new RuleWords(messages);
    }

    WhyContent of(Worker worker, Explanation explanation, List<SeriesSelection> selections) {
        VaccineGroupForecast forecast = explanation.forecast();
        return new WhyContent(
                GroupText.show(messages, explanation.vaccineGroup()),
                messages.get(
                        "why.worker",
                        worker.name().full(),
                        DateText.show(worker.birthDate()),
                        snapshot.get(Workshop.class, worker.workshop()).name()),
                explanation.status().orElse(null),
                verdict(explanation),
                explanation.doses().stream()
                        .map(dose -> doseLine(dose, forecast))
                        .toList(),
                selections.stream().map(this::seriesLine).toList(),
                known(worker, explanation),
                forecast == null ? List.of() : dateLines.of(forecast),
                rules(explanation));
    }

    private String verdict(Explanation explanation) {
        WorkerSchedule schedule = explanation.schedule();
        if (schedule == null) {
            return messages.get("why.verdict.not-concerned");
        }
        VaccineGroupForecast forecast = explanation.forecast();
        String asOf = DateText.show(explanation.asOf());
        String due = show(schedule.dueOn());
        String overdue = show(schedule.overdueFrom());
        boolean booster = forecast != null
                && forecast.next()
                        .filter(next -> next.kind() == TargetDoseKind.BOOSTER)
                        .isPresent();
        return switch (schedule.status()) {
            case REVACCINATED -> upToDate(forecast);
            case EXEMPT, REFUSED ->
                explanation.waiver() == null
                        ? messages.get("why.verdict.contraindicated")
                        : waiver(explanation.waiver());
            case NO_DOSES -> messages.get("why.verdict.no-doses", asOf);
            case INCOMPLETE ->
                due.isEmpty()
                        ? messages.get("why.verdict.incomplete")
                        : messages.get("why.verdict.incomplete-due", due);
            case UPCOMING ->
                due.isEmpty()
                        ? messages.get("why.verdict.no-booster-yet", asOf)
                        : booster
                                ? messages.get("why.verdict.upcoming", due)
                                : messages.get("why.verdict.dose-upcoming", due);
            case DUE ->
                (booster ? messages.get("why.verdict.due", due) : messages.get("why.verdict.dose-due", due))
                        + overdueFrom(overdue);
            case OVERDUE ->
                booster
                        ? messages.get("why.verdict.overdue", due, overdue)
                        : messages.get("why.verdict.dose-overdue", due, overdue);
        };
    }

    private String upToDate(@Nullable VaccineGroupForecast forecast) {
        if (forecast != null && forecast.status() == PatientSeriesStatus.IMMUNE) {
            return messages.get("why.verdict.immune");
        }
        String booster = boosterDate(forecast);
        return booster.isEmpty()
                ? messages.get("why.verdict.complete")
                : messages.get("why.verdict.revaccinated", booster);
    }

    private String overdueFrom(String overdue) {
        return overdue.isEmpty() ? "" : " " + messages.get("why.verdict.overdue-from", overdue);
    }

    private String waiver(@Nullable Waiver waiver) {
        if (waiver == null) {
            return "";
        }
        String kind = DateLines.key(waiver.kind());
        String until = waiver.until() == null ? "" : DateText.show(waiver.until());
        String sentence = until.isEmpty()
                ? messages.get("why.verdict." + kind, DateText.show(waiver.from()))
                : messages.get("why.verdict." + kind + "-until", DateText.show(waiver.from()), until);
        return waiver.ground().isEmpty() ? sentence : sentence + " " + messages.get("why.ground", waiver.ground());
    }

    private static String boosterDate(@Nullable VaccineGroupForecast forecast) {
        if (forecast == null) {
            return "";
        }
        return forecast.evaluations().stream()
                .filter(evaluation -> evaluation.isValid()
                        && evaluation.target() != null
                        && evaluation.target().kind() == TargetDoseKind.BOOSTER)
                .map(evaluation -> DateText.show(evaluation.dose().date()))
                .findFirst()
                .orElse("");
    }

    private WhyContent.DoseLine doseLine(Dose dose, @Nullable VaccineGroupForecast forecast) {
        String text = DateText.show(dose.date())
                + " "
                + messages.get("common.vaccine."
                        + snapshot.get(Vaccine.class, dose.vaccine()).code())
                + (dose.lot() == null ? "" : ", " + messages.get("why.lot", dose.lot()));
        DoseEvaluation evaluation = forecast == null
                ? null
                : forecast.evaluation(dose.id().value().toString()).orElse(null);
        if (evaluation == null) {
            return new WhyContent.DoseLine(text, false, messages.get("why.not-evaluated"), "");
        }
        String as = evaluation.isValid() && evaluation.target() != null
                ? dateLines.dose(evaluation.target())
                : messages.get("why.status." + DateLines.key(evaluation.status()));
        String checks = evaluation.intervals().stream()
                .flatMap(check -> check(check).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        String why = Stream.of(reason(evaluation), checks)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new WhyContent.DoseLine(text, evaluation.isValid(), as, why);
    }

    private Optional<String> check(IntervalCheck check) {
        LocalDate validFrom = check.validFrom();
        TimeSpan shortest = check.rule().absoluteMin();
        return validFrom == null || shortest == null
                ? Optional.empty()
                : Optional.of(messages.get(
                        "why.check.interval",
                        dateLines.reference(check.from()),
                        words.span(shortest),
                        DateText.show(validFrom)));
    }

    private String reason(DoseEvaluation evaluation) {
        LocalDate validFrom = evaluation.validFrom();
        return evaluation
                .reason()
                .map(reason -> {
                    String sentence = messages.get("why.reason." + DateLines.key(reason));
                    return evaluation.isValid()
                                    || validFrom == null
                                    || !validFrom.isAfter(evaluation.dose().date())
                            ? sentence
                            : sentence + " " + messages.get("why.valid-from", DateText.show(validFrom));
                })
                .orElse("");
    }

    private WhyContent.SeriesLine seriesLine(SeriesSelection selection) {
        PatientSeriesForecast forecast = selection.forecast();
        AntigenSeries series = selection.series();
        String name = words.series(series.name());
        String reason = messages.get("why.selection." + DateLines.key(selection.reason()));
        String whom = series.indications().stream()
                .map(indication -> words.observation(indication.observationCode()))
                .collect(Collectors.joining(", "));
        return new WhyContent.SeriesLine(
                series.antigen().equals(series.vaccineGroup()) ? name : words.disease(series.antigen()) + ": " + name,
                forecast == null ? "" : messages.get("why.standing." + DateLines.key(forecast.status())),
                whom.isEmpty() ? reason : messages.get("why.selection.for", reason, whom),
                selection.reason().chosen());
    }

    private List<String> known(Worker worker, Explanation explanation) {
        RuleSet rules = explanation.rules();
        return snapshot.observationsOf(worker.id()).stream()
                .filter(seen -> seen.inForce() && !seen.date().isAfter(explanation.asOf()))
                .filter(seen -> rules != null && rules.asksFor(seen.code()))
                .map(seen -> messages.get("why.known.line", words.observation(seen.code()), DateText.show(seen.date())))
                .toList();
    }

    private String rules(Explanation explanation) {
        String asOf = DateText.show(explanation.asOf());
        RuleSet rules = explanation.rules();
        return rules == null
                ? messages.get("why.no-rules", asOf)
                : messages.get(
                        "why.rules",
                        asOf,
                        words.ruleSet(rules.name()),
                        DateText.show(rules.validFrom()),
                        dateLines.source(rules.source()));
    }

    private static String show(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }
}
