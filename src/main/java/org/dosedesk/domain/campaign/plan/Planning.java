package org.dosedesk.domain.campaign.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.campaign.plan.Load.Person;
import org.dosedesk.domain.campaign.plan.Load.Place;
import org.dosedesk.domain.campaign.plan.Standing.By;
import org.dosedesk.domain.campaign.plan.Standing.PassedOver;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;

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
        load = new Load(facts.campaign(), facts.crews(), slots);
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
        propose(free);
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
        Person person = load.person(need, standings.size());
        Slot slot = among.stream()
                .filter(one -> Load.isOpen(load.place(one), person))
                .findFirst()
                .orElse(among.getFirst());
        Place place = load.place(slot);
        for (Reason full : Load.full(place, person)) {
            over.add(new Plan.Over(slot, full, full == Reason.CREW ? need.cell() : null));
        }
        Load.put(place, person);
        return new Standing(
                need,
                slot,
                decision.by(),
                null,
                List.of(),
                need.obstacles().get(slot.route().id()),
                Telling.NOT_TOLD);
    }

    private void propose(List<Need> free) {
        Map<Person, List<Place>> choices = new LinkedHashMap<>();
        for (Need need : free) {
            choices.put(
                    load.person(need, choices.size()),
                    serving(need).stream()
                            .filter(slot ->
                                    !need.obstacles().containsKey(slot.route().id()))
                            .map(load::place)
                            .toList());
        }
        Filling.fill(choices);
        choices.keySet().forEach(person -> standings.put(person.need.worker(), proposed(person)));
    }

    private Standing proposed(Person person) {
        Place place = person.place;
        List<PassedOver> passed = new ArrayList<>();
        for (Slot slot : serving(person.need)) {
            if (place != null && load.place(slot).equals(place)) {
                break;
            }
            passed.add(new PassedOver(slot, reason(slot, person)));
        }
        return place == null
                ? new Standing(person.need, null, By.PROPOSAL, deciding(passed), passed, null, Telling.NOT_TOLD)
                : new Standing(person.need, place.slot, By.PROPOSAL, null, passed, null, Telling.NOT_TOLD);
    }

    // Full is also what others have left only when everyone had moved up.
    private Reason reason(Slot slot, Person person) {
        Need.Obstacle obstacle = person.need.obstacles().get(slot.route().id());
        return obstacle != null
                ? Reason.of(obstacle)
                : Load.full(load.place(slot), person).stream().findFirst().orElse(Reason.NO_ROOM);
    }

    // The one that is mended most easily: a seat, a shift's share, a vaccine, a day.
    private static Reason deciding(List<PassedOver> passed) {
        return List.of(Reason.NO_ROOM, Reason.CREW, Reason.VACCINE, Reason.NO_VALID_DAY).stream()
                .filter(reason -> passed.stream().anyMatch(one -> one.reason() == reason))
                .findFirst()
                .orElse(Reason.NO_ROUTE);
    }

    private List<Slot> serving(Need need) {
        return bySite.computeIfAbsent(
                need.cell().site(),
                site -> slots.stream().filter(slot -> slot.serves(site)).toList());
    }
}
