package org.dosedesk.domain.campaign.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.ToldOtherwise.Why;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Compares what people were told last with what holds now.
final class ToldNow {
    private ToldNow() {}

    /// The later of two tellings.
    static Told later(Told one, Told other) {
        return Comparator.comparing((Told told) -> told.recorded().at())
                                .thenComparing(told -> told.id().value())
                                .compare(one, other)
                        < 0
                ? other
                : one;
    }

    /// Who was told what no longer holds, of the routes whose day is not over.
    static List<ToldOtherwise> otherwise(PlanFacts facts, Map<Id<Worker>, Standing> standings) {
        Map<Id<Route>, Route> routes = new HashMap<>();
        facts.routes().forEach(route -> routes.put(route.id(), route));
        Map<Id<Worker>, Told> last = new HashMap<>();
        facts.told().forEach(told -> last.merge(told.worker(), told, ToldNow::later));
        List<ToldOtherwise> otherwise = new ArrayList<>();
        for (Told told : last.values()) {
            Route route = routes.get(told.route());
            if (told.day().isBefore(facts.asOf()) && (route == null || !route.isOpen(facts.asOf()))) {
                continue;
            }
            Why why = why(told, route, standings.get(told.worker()), facts);
            if (why != null) {
                otherwise.add(new ToldOtherwise(told, why));
            }
        }
        otherwise.sort(Comparator.comparing((ToldOtherwise one) -> one.told().day())
                .thenComparing(one -> one.told().worker().value()));
        return otherwise;
    }

    private static @Nullable Why why(Told told, @Nullable Route route, @Nullable Standing standing, PlanFacts facts) {
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
        } else if (!told.day().equals(route.day()) || movedTo(slot, told.time())) {
            return Why.OTHER_TIME;
        } else if (site != null && !slot.serves(site)) {
            return Why.OTHER_SITE;
        }
        return standing.obstacle() == null ? null : Why.NOT_VALID;
    }

    private static boolean movedTo(Slot slot, @Nullable LocalTime told) {
        return told != null && slot.begins() != null && !Objects.equals(told, slot.begins());
    }
}
