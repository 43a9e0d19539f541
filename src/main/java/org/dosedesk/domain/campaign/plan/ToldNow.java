package org.dosedesk.domain.campaign.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.campaign.plan.ToldOtherwise.Why;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Compares what people were told last with what holds now.
final class ToldNow {
    private final PlanFacts facts;
    private final Map<Id<Route>, Route> routes = new HashMap<>();
    private final Map<Id<Worker>, Told> last = new HashMap<>();

    ToldNow(PlanFacts facts) {
        this.facts = facts;
        facts.routes().forEach(route -> routes.put(route.id(), route));
        facts.told().forEach(told -> last.merge(told.worker(), told, ToldNow::later));
    }

    /// The later of two tellings.
    static Told later(Told one, Told other) {
        return Comparator.comparing((Told told) -> told.recorded().at())
                                .thenComparing(told -> told.id().value())
                                .compare(one, other)
                        < 0
                ? other
                : one;
    }

    /// Whether somebody knows of the slot. What was told of a day that is over is history: a new route is told as
    /// if
    /// for the first time.
    Telling telling(Standing one) {
        Told told = last.get(one.need().worker());
        Slot slot = one.slot();
        if (told == null || slot == null || isOver(told)) {
            return Telling.NOT_TOLD;
        }
        return isSo(told, slot) ? Telling.TOLD : Telling.TELL_AGAIN;
    }

    /// Who was told what no longer holds, of the routes whose day is not over.
    List<ToldOtherwise> otherwise(Map<Id<Worker>, Standing> standings) {
        List<ToldOtherwise> otherwise = new ArrayList<>();
        for (Told told : last.values()) {
            Why why = isOver(told) ? null : why(told, standings.get(told.worker()));
            if (why != null) {
                otherwise.add(new ToldOtherwise(told, why));
            }
        }
        otherwise.sort(Comparator.comparing((ToldOtherwise one) -> one.told().day())
                .thenComparing(one -> one.told().worker().value()));
        return otherwise;
    }

    private boolean isOver(Told told) {
        Route route = routes.get(told.route());
        return told.day().isBefore(facts.asOf()) && (route == null || !route.isOpen(facts.asOf()));
    }

    private @Nullable Why why(Told told, @Nullable Standing standing) {
        Route route = routes.get(told.route());
        if (standing == null) {
            return Why.NOT_NEEDED;
        } else if (route == null || !route.isOpen(facts.asOf())) {
            return Why.CALLED_OFF;
        }
        Slot slot = standing.slot();
        Id<Site> site = facts.sites().get(told.worker());
        if (told.answer() != null && told.answer() != Told.Answer.COMES) {
            return Why.ANSWER;
        } else if (slot == null || !slot.is(told.route(), told.run())) {
            return Why.OTHER_ROUTE;
        } else if (!isSo(told, slot)) {
            return Why.OTHER_TIME;
        } else if (site != null && !slot.serves(site)) {
            return Why.OTHER_SITE;
        }
        return standing.obstacle() == null ? null : Why.NOT_VALID;
    }

    private static boolean isSo(Told told, Slot slot) {
        LocalTime time = told.time();
        return slot.is(told.route(), told.run())
                && told.day().equals(slot.route().day())
                && (time == null || slot.begins() == null || time.equals(slot.begins()));
    }
}
