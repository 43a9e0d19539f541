package org.dosedesk.ui.paper.route;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.jspecify.annotations.Nullable;

/// What is asked before a changed route is saved, because people were told of it.
///
/// @param before the route as it was opened, null for a new one
/// @param typed the route as it would be saved, null while it cannot be
record RouteQuestions(
        RouteWords words,
        KeepRoutes keep,
        @Nullable Route before,
        @Nullable Route typed) {

    /// What is asked before it is called off; empty when it isn't.
    Optional<String> callOff() {
        Route opened = before;
        return opened == null || !isCalledOff(opened)
                ? Optional.empty()
                : Optional.of(words.messages()
                        .get("route.call-off.question", opened.number(), words.told(keep.told(opened))));
    }

    /// What is asked before people have to be told another day, time or run; empty when there are none.
    Optional<String> tellAgain() {
        Route opened = before;
        Route changed = typed;
        if (opened == null || changed == null || isCalledOff(opened)) {
            return Optional.empty();
        }
        List<Told> otherwise = keep.told(opened).stream()
                .filter(told -> isSo(told, opened) && !isSo(told, changed))
                .toList();
        return otherwise.isEmpty()
                ? Optional.empty()
                : Optional.of(words.messages().get("route.tell-again.question", words.told(otherwise)));
    }

    private boolean isCalledOff(Route opened) {
        return typed != null && opened.state() != RouteState.CALLED_OFF && typed.state() == RouteState.CALLED_OFF;
    }

    private static boolean isSo(Told told, Route route) {
        return told.day().equals(route.day())
                && Slot.of(route).stream()
                        .anyMatch(slot -> Objects.equals(told.time(), slot.begins())
                                && (told.run() == null || told.run() == slot.run()));
    }
}
