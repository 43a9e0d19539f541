package org.dosedesk.ui.people.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.GroupExplanation;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.group.GroupDecision;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.people.why.lines.DateLines;
import org.dosedesk.ui.people.why.lines.GroupLines;
import org.dosedesk.ui.people.why.lines.SeriesLines;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.hold.HoldText;
import org.jspecify.annotations.Nullable;

/// Puts an explanation into words.
final class WhyText {
    private final Messages messages;
    private final Snapshot snapshot;
    private final RuleWords words;

    WhyText(Messages messages, Snapshot snapshot) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.words = new RuleWords(messages);
    }

    /// @param reasons null without rules
    WhyContent of(Worker worker, Explanation explanation, @Nullable GroupExplanation reasons) {
        List<SeriesSelection> selections = reasons == null ? List.of() : reasons.selections();
        GroupDecision decision = explanation.forecast() == null || reasons == null ? null : reasons.decision();
        GroupLines groupLines = new GroupLines(messages, snapshot, worker);
        List<WhyContent.Part> parts = groupLines.parts(explanation, decision);
        SeriesLines seriesLines = new SeriesLines(messages, worker.birthDate(), selections);
        return new WhyContent(
                GroupText.heading(messages, explanation.vaccineGroup()),
                messages.get(
                        "why.worker",
                        worker.name().full(),
                        DateText.show(worker.birthDate()),
                        new DateLines(messages, null).age(worker.birthDate(), explanation.asOf()),
                        snapshot.get(Workshop.class, worker.workshop()).name()),
                explanation.status().orElse(null),
                verdict(explanation),
                parts,
                groupLines.decisions(parts, decision),
                seriesLines.lines(),
                seriesLines.points(),
                known(worker, explanation),
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
                && forecast.satisfied(TargetDoseKind.PRIMARY) > 0
                && forecast.next()
                        .filter(next -> next.kind() == TargetDoseKind.BOOSTER)
                        .isPresent();
        return switch (schedule.status()) {
            case REVACCINATED ->
                booster && boosterDate(forecast).isEmpty() && !due.isEmpty()
                        ? messages.get("why.verdict.upcoming", due)
                        : upToDate(forecast)
                                + (due.isEmpty() ? "" : " " + messages.get("why.verdict.dose-upcoming", due));
            case EXEMPT, REFUSED -> explanation.waiver() == null ? held(schedule.hold()) : waiver(explanation.waiver());
            case NO_DOSES -> messages.get("why.verdict.no-doses", asOf);
            case INCOMPLETE ->
                due.isEmpty()
                        ? messages.get("why.verdict.incomplete")
                        : messages.get("why.verdict.incomplete-due", due) + overdueSince(explanation.asOf(), schedule);
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

    private String held(WorkerSchedule.@Nullable Hold hold) {
        return hold == null
                ? messages.get("why.verdict.contraindicated")
                : messages.get("why.verdict.held", HoldText.show(messages, hold));
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

    private String overdueSince(LocalDate asOf, WorkerSchedule schedule) {
        LocalDate overdue = schedule.overdueFrom();
        return overdue == null || asOf.isBefore(overdue)
                ? overdueFrom(show(overdue))
                : " " + messages.get("why.verdict.overdue-since", DateText.show(overdue));
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
        if (forecast == null || forecast.satisfied(TargetDoseKind.PRIMARY) == 0) {
            return "";
        }
        return forecast.evaluations().stream()
                .filter(evaluation -> evaluation.isValid()
                        && evaluation.target() != null
                        && evaluation.target().kind() == TargetDoseKind.BOOSTER)
                .map(evaluation -> evaluation.dose().date())
                .max(Comparator.naturalOrder())
                .map(DateText::show)
                .orElse("");
    }

    private List<String> known(Worker worker, Explanation explanation) {
        RuleSet rules = explanation.rules();
        List<String> lines = new ArrayList<>(new AgainstVaccines(messages, words).lines(explanation));
        snapshot.observationsOf(worker.id()).stream()
                .filter(seen -> seen.inForce() && !seen.date().isAfter(explanation.asOf()))
                .filter(seen -> rules != null && rules.asksFor(seen.code()))
                .map(seen -> messages.get(
                        DateLines.isIllness(seen.code()) ? "why.known.illness" : "why.known.line",
                        words.observation(seen.code()),
                        seen.dayUnknown() ? messages.get("waivers.day-unknown") : DateText.show(seen.date())))
                .forEach(lines::add);
        return lines;
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
                        words.source(rules.source()));
    }

    private static String show(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }
}
