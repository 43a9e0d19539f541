package org.dosedesk.ui.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.jspecify.annotations.Nullable;

/// Puts an explanation into words.
final class WhyText {
    private final Messages messages;
    private final Snapshot snapshot;
    private final DateLines dateLines;

    WhyText(Messages messages, Snapshot snapshot) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.dateLines = new DateLines(messages);
    }

    WhyContent of(Worker worker, Explanation explanation) {
        VaccineGroupForecast forecast = explanation.forecast();
        boolean begun = !explanation.doses().isEmpty();
        return new WhyContent(
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
                forecast == null || !begun
                        ? ""
                        : messages.get(
                                "why.series",
                                seriesName(forecast.leading().series().name())),
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
        return switch (schedule.status()) {
            case REVACCINATED -> messages.get("why.verdict.revaccinated", boosterDate(forecast));
            case EXEMPT, REFUSED -> waiver(explanation.waiver());
            case NO_DOSES -> messages.get("why.verdict.no-doses", asOf);
            case INCOMPLETE ->
                due.isEmpty()
                        ? messages.get("why.verdict.incomplete")
                        : messages.get("why.verdict.incomplete-due", due);
            case UPCOMING ->
                due.isEmpty()
                        ? messages.get("why.verdict.no-booster-yet", asOf)
                        : messages.get("why.verdict.upcoming", due);
            case DUE -> messages.get("why.verdict.due", due) + overdueFrom(overdue);
            case OVERDUE -> messages.get("why.verdict.overdue", due, overdue);
        };
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
                        + snapshot.get(Vaccine.class, dose.vaccine()).code());
        DoseEvaluation evaluation = forecast == null
                ? null
                : forecast.evaluation(dose.id().value().toString()).orElse(null);
        if (evaluation == null) {
            return new WhyContent.DoseLine(text, false, messages.get("why.not-evaluated"), "");
        }
        String as = evaluation.isValid() && evaluation.target() != null
                ? dateLines.dose(evaluation.target())
                : messages.get("why.status." + DateLines.key(evaluation.status()));
        return new WhyContent.DoseLine(text, evaluation.isValid(), as, reason(evaluation));
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

    private String seriesName(String name) {
        String key = "why.series." + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return messages.containsKey(key) ? messages.get(key) : name;
    }

    private String rules(Explanation explanation) {
        String asOf = DateText.show(explanation.asOf());
        RuleSet rules = explanation.rules();
        return rules == null
                ? messages.get("why.no-rules", asOf)
                : messages.get(
                        "why.rules",
                        asOf,
                        rules.name(),
                        DateText.show(rules.validFrom()),
                        dateLines.source(rules.source()));
    }

    private static String show(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }
}
