package org.dosedesk.ui.paper.plan;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.campaign.plan.ToldOtherwise;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.campaign.RouteText;
import org.jspecify.annotations.Nullable;

/// The plan in words.
record PlanText(Texts texts) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String campaign(Campaign campaign) {
        return messages().get("plan.period", DateText.show(campaign.from()), DateText.show(campaign.until()));
    }

    /// The route's number, day and kind, for a list to choose from.
    String route(PlanContent content, Route route) {
        return messages()
                .get("plan.route", route.number(), DateText.show(route.day()), kind(route), content.clinic(route))
                .strip();
    }

    /// The head of a route's column: its day, kind and clinic, and how full it is.
    String head(PlanContent content, Route route) {
        Integer room = content.room(route);
        int placed = content.plan().on(route.id()).size();
        String full = room == null ? Integer.toString(placed) : messages().get("plan.placed-of", placed, room);
        String agreed = route.state() == RouteState.AGREED ? " ✓" : "";
        return String.join("\n", route.number() + " · " + shortDay(route), kind(route) + agreed, full);
    }

    private static String shortDay(Route route) {
        return DateText.show(route.day()).substring(0, 5);
    }

    private String kind(Route route) {
        return RouteText.kind(messages(), route.kind());
    }

    /// What a cell says: how many of those on the route were told; nothing where nobody is on it.
    static String cell(List<Standing> people) {
        long told = people.stream().filter(one -> one.telling() == Telling.TOLD).count();
        return people.isEmpty() ? "" : told + "/" + people.size();
    }

    /// The line that always adds up.
    String sum(Plan plan) {
        return messages()
                .get(
                        "plan.sum",
                        plan.needed(),
                        plan.placed().size(),
                        plan.unassigned().size());
    }

    /// How many are to be told something.
    String telling(Plan plan) {
        long not = count(plan, Telling.NOT_TOLD);
        long again = count(plan, Telling.TELL_AGAIN);
        return messages().get("plan.telling", not, again);
    }

    private static long count(Plan plan, Telling telling) {
        return plan.placed().stream().filter(one -> one.telling() == telling).count();
    }

    String otherwise(Plan plan) {
        return messages().get("plan.otherwise", plan.toldOtherwise().size());
    }

    String name(Worker worker) {
        return worker.name().full();
    }

    /// A list that can be prepared: its run, its site, how many are on it.
    String list(PlanContent content, RouteList list) {
        String site = content.snapshot().get(Site.class, list.site()).name();
        Integer run = list.route().run();
        return (run == null ? "" : messages().get("plan.run", run) + " · ")
                + site
                + ": "
                + list.people().size();
    }

    /// Where somebody goes; with the run of a trip.
    String where(Standing one) {
        Slot slot = one.slot();
        if (slot == null) {
            return reason(one.unassigned());
        }
        LocalTime begins = slot.begins();
        String time = begins == null ? "" : " " + TIME.format(begins);
        String run = slot.run() == 0 ? "" : ", " + messages().get("plan.run", slot.run());
        return slot.route().number() + " · " + shortDay(slot.route()) + time + run;
    }

    /// Who put somebody there, and whether they know.
    String by(Standing one) {
        String by = messages()
                .get(
                        switch (one.by()) {
                            case PROPOSAL -> "plan.by.proposal";
                            case PRINTED -> "plan.by.printed";
                            case TOLD -> "plan.by.told";
                            case CELL_BY_HAND -> "plan.by.cell";
                            case WORKER_BY_HAND -> "plan.by.worker";
                        });
        return switch (one.telling()) {
            case TOLD ->
                one.by() == Standing.By.TOLD ? by : by + ", " + messages().get("plan.told");
            case TELL_AGAIN -> by + ", " + messages().get("plan.tell-again");
            case NOT_TOLD -> by;
        };
    }

    /// Why somebody is there and not elsewhere.
    String why(Standing one) {
        String passed = one.passedOver().stream()
                .map(passing -> messages()
                        .get(
                                "plan.why.passed",
                                passing.slot().route().number(),
                                DateText.show(passing.slot().route().day()),
                                reason(passing.reason())))
                .collect(Collectors.joining(" "));
        String due = messages().get("plan.why.due", DateText.show(one.need().dueOn()));
        String wrong = one.obstacle() == null
                ? ""
                : messages()
                        .get(
                                switch (one.obstacle()) {
                                    case TOO_EARLY -> "plan.obstacle.early";
                                    case HELD_BACK -> "plan.obstacle.held";
                                    case NOT_ON_ROSTER -> "plan.obstacle.roster";
                                    case VACCINE -> "plan.obstacle.vaccine";
                                    case NOT_THAT_DAY -> "plan.obstacle.day";
                                    case CAME_BACK -> "plan.obstacle.came-back";
                                });
        return Stream.of(due, by(one) + ".", passed, wrong)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String reason(Standing.@Nullable Reason reason) {
        return reason == null ? "" : RouteText.reason(messages(), reason);
    }

    /// Who was told what no longer holds, and why.
    String otherwise(PlanContent content, ToldOtherwise one) {
        Worker worker = content.snapshot().get(Worker.class, one.told().worker());
        String why = RouteText.why(messages(), one.why());
        return messages()
                .get(
                        "plan.otherwise.line",
                        worker.name().full(),
                        DateText.show(one.told().day()),
                        why);
    }

    /// What holds more than it should because people decided so, a line each; empty when nothing does.
    String over(PlanContent content) {
        return content.plan().over().stream()
                .map(over -> messages()
                        .get(
                                over.cell() == null ? "plan.over.room" : "plan.over.crew",
                                route(content, over.slot().route())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Messages messages() {
        return texts.messages();
    }
}
