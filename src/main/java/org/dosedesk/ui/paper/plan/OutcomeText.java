package org.dosedesk.ui.paper.plan;

import java.util.List;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.report.RouteOutcome;
import org.dosedesk.usecase.campaign.report.RouteOutcome.Fate;

/// What came of routes, in words.
record OutcomeText(PlanText words, Messages messages) {

    /// The routes whose day has come, two lines each, the latest first.
    List<String> lines(PlanContent content, List<RouteOutcome> outcomes) {
        return outcomes.stream()
                .filter(one -> !one.route().day().isAfter(content.plan().asOf()))
                .filter(one -> one.expected() + one.walkIns() > 0)
                .sorted((one, other) ->
                        other.route().day().compareTo(one.route().day()))
                .map(one -> words.route(content, one.route()) + "\n" + counts(one))
                .toList();
    }

    private String counts(RouteOutcome one) {
        return messages.get(
                "plan.outcome",
                one.told(),
                one.of(Fate.CAME),
                one.walkIns(),
                one.of(Fate.MISSED),
                one.of(Fate.REFUSED),
                one.of(Fate.NOT_ADMITTED),
                one.of(Fate.ELSEWHERE),
                one.of(Fate.POSTPONED),
                one.of(Fate.OPEN));
    }
}
