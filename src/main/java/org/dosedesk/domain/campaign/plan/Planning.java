package org.dosedesk.domain.campaign.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.campaign.plan.Standing.By;
import org.dosedesk.domain.campaign.plan.Standing.PassedOver;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Makes the plan. Whom people put somewhere (by hand, by telling, by printing) stays there. Everyone else takes
/// the
/// earliest slot with room, those with the fewest slots to choose from first, then in the order of the papers: so a
/// shift stays together as far as it can, and somebody more displaces few.
public final class Planning {
    private final PlanFacts facts;
    private final List<Slot> slots;
    private final Decided decided;
    private final Load load;
    private final Map<Id<Site>, List<Slot>> bySite = new HashMap<>();
    private final Map<Id<Worker>, Standing> standings = new HashMap<>();
    private final Set<Plan.Over> over = new LinkedHashSet<>();

    private Planning(PlanFacts facts) {
        this.facts = facts;
        slots = facts.routes().stream()
                .filter(route -> route.isOpen(facts.asOf()))
                .flatMap(route -> Slot.of(route).stream())
                .sorted(Slot.EARLIEST)
                .toList();
        decided = new Decided(facts, slots);
        load = new Load(facts.campaign(), facts.crews());
    }

    /// The plan that follows from these facts. Pure; safe for use by several threads.
    public static Plan plan(PlanFacts facts) {
        return new Planning(facts).plan();
    }

    private Plan plan() {
        List<Need> inOrder = facts.needs().stream()
                .sorted(Comparator.comparing(Need::order)
                        .thenComparing(need -> need.worker().value()))
                .toList();
        List<Need> free = new ArrayList<>();
        for (Need need : inOrder) {
            Decided.Decision decision = decided.about(need).orElse(null);
            if (decision == null) {
                free.add(need);
            } else {
                standings.put(need.worker(), stay(need, decision));
            }
        }
        Map<Need, Integer> choices = new HashMap<>();
        free.forEach(need -> choices.put(need, choices(need).size()));
        free.stream()
                .sorted(Comparator.comparing(choices::get))
                .forEachOrdered(need -> standings.put(need.worker(), propose(need)));
        ToldNow told = new ToldNow(facts);
        List<Standing> people = inOrder.stream()
                .map(need -> Objects.requireNonNull(standings.get(need.worker())))
                .map(one -> one.telling(told.telling(one)))
                .toList();
        return new Plan(facts.campaign(), facts.asOf(), slots, people, told.otherwise(standings), List.copyOf(over));
    }

    private Standing stay(Need need, Decided.Decision decision) {
        List<Slot> among = decision.slots();
        if (among.isEmpty()) {
            return new Standing(need, null, decision.by(), Reason.BY_HAND, List.of(), null, Telling.NOT_TOLD);
        }
        Slot slot = among.stream()
                .filter(one -> load.full(one, need).isEmpty())
                .findFirst()
                .orElse(among.getFirst());
        for (Reason full : load.full(slot, need)) {
            over.add(new Plan.Over(slot, full, full == Reason.CREW ? need.cell() : null));
        }
        load.put(slot, need);
        return new Standing(
                need,
                slot,
                decision.by(),
                null,
                List.of(),
                need.obstacles().get(slot.route().id()),
                Telling.NOT_TOLD);
    }

    private Standing propose(Need need) {
        List<PassedOver> passed = new ArrayList<>();
        for (Slot slot : serving(need)) {
            Reason reason = reason(slot, need);
            if (reason == null) {
                load.put(slot, need);
                return new Standing(need, slot, By.PROPOSAL, null, passed, null, Telling.NOT_TOLD);
            }
            passed.add(new PassedOver(slot, reason));
        }
        return new Standing(need, null, By.PROPOSAL, deciding(passed), passed, null, Telling.NOT_TOLD);
    }

    private @Nullable Reason reason(Slot slot, Need need) {
        Need.Obstacle obstacle = need.obstacles().get(slot.route().id());
        if (obstacle != null) {
            return Reason.of(obstacle);
        }
        return load.full(slot, need).stream().findFirst().orElse(null);
    }

    // The one that is mended most easily: a seat, a shift's share, a vaccine, a day.
    private static Reason deciding(List<PassedOver> passed) {
        return List.of(Reason.NO_ROOM, Reason.CREW, Reason.VACCINE, Reason.NO_VALID_DAY).stream()
                .filter(reason -> passed.stream().anyMatch(one -> one.reason() == reason))
                .findFirst()
                .orElse(Reason.NO_ROUTE);
    }

    private List<Slot> choices(Need need) {
        return serving(need).stream()
                .filter(slot -> !need.obstacles().containsKey(slot.route().id()))
                .toList();
    }

    private List<Slot> serving(Need need) {
        return bySite.computeIfAbsent(
                need.cell().site(),
                site -> slots.stream().filter(slot -> slot.serves(site)).toList());
    }
}
