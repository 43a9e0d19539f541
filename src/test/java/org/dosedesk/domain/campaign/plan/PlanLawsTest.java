package org.dosedesk.domain.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Standing.By;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Laws that every plan keeps, on any plant and whatever people decided.
class PlanLawsTest {

    @Provide
    Arbitrary<PlanFacts> plants() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(0, 20, 60))
                .as(RandomPlants::facts);
    }

    @Property(tries = 400)
    void whoNeedsTheDoseIsPlacedOnceOrUnassignedWithAReason(@ForAll("plants") PlanFacts facts) {
        Plan plan = Planning.plan(facts);

        assertThat(plan.people())
                .extracting(one -> one.need().worker())
                .containsExactlyInAnyOrderElementsOf(
                        facts.needs().stream().map(Need::worker).toList());
        assertThat(plan.needed())
                .isEqualTo(plan.placed().size() + plan.unassigned().size());
        assertThat(plan.people())
                .allSatisfy(one -> assertThat(one.unassigned() == null).isEqualTo(one.isPlaced()));
        assertThat(plan.slots().stream().mapToInt(slot -> plan.on(slot).size()).sum())
                .isEqualTo(plan.placed().size());
    }

    @Property(tries = 400)
    void theProgramPutsNobodyWhereTheyCannotBeVaccinated(@ForAll("plants") PlanFacts facts) {
        for (Standing one : proposed(Planning.plan(facts))) {
            Route route = slot(one).route();
            assertThat(route.isOpen(facts.asOf())).isTrue();
            assertThat(slot(one).serves(one.need().cell().site())).isTrue();
            assertThat(one.need().obstacles()).doesNotContainKey(route.id());
        }
    }

    @Property(tries = 400)
    void nothingIsOverItsRoomAndNoShiftUnderItsFloorUnlessPeopleDecidedSo(@ForAll("plants") PlanFacts facts) {
        Plan plan = Planning.plan(facts);
        for (Slot slot : plan.slots()) {
            Integer seats = slot.seats();
            Integer capacity = slot.route().capacity();
            List<Standing> here = plan.on(slot);
            List<Standing> all = plan.on(slot.route().id());
            if (seats != null && here.size() > seats) {
                assertThat(proposed(here)).as("more than seats").isEmpty();
                assertThat(plan.over()).anyMatch(over -> over.slot().equals(slot));
            }
            if (capacity != null && all.size() > capacity) {
                assertThat(proposed(all)).as("more than the clinic takes").isEmpty();
                assertThat(plan.over()).anyMatch(over -> over.slot().route().equals(slot.route()));
            }
        }
        Map<Cell, Map<LocalDate, List<Standing>>> away = plan.placed().stream()
                .filter(one ->
                        slot(one).route().takesPeopleAway() && one.need().cell().isCrew())
                .collect(Collectors.groupingBy(
                        one -> one.need().cell(),
                        Collectors.groupingBy(one -> slot(one).route().day())));
        away.forEach((cell, days) -> days.forEach((day, gone) -> {
            if (gone.size() > facts.campaign().mayBeAway(facts.crews().getOrDefault(cell, 0))) {
                assertThat(proposed(gone)).as("%s on %s", cell, day).isEmpty();
                assertThat(plan.over()).anyMatch(over -> cell.equals(over.cell()));
            }
        }));
    }

    @Property(tries = 400)
    void whomPeoplePutSomewhereStaysThereAsLongAsItIsOpen(@ForAll("plants") PlanFacts facts) {
        Plan plan = Planning.plan(facts);
        Map<Id<Worker>, Standing> standings = byWorker(plan);
        Set<Id<Route>> open = facts.routes().stream()
                .filter(route -> route.isOpen(facts.asOf()))
                .flatMap(route -> Slot.of(route).stream())
                .map(slot -> slot.route().id())
                .collect(Collectors.toSet());
        for (Told told : facts.told()) {
            Standing one = standing(standings, told.worker());
            boolean byHand = one.by() == By.WORKER_BY_HAND || one.by() == By.CELL_BY_HAND;
            if (open.contains(told.route()) && told.answer() != Told.Answer.NOT_THAT_DAY && !byHand) {
                assertThat(one.by()).isEqualTo(By.TOLD);
                assertThat(slot(one).route().id()).isEqualTo(told.route());
            } else if (one.slot() == null || !slot(one).route().id().equals(told.route())) {
                assertThat(plan.toldOtherwise()).anyMatch(other -> other.told().equals(told));
            }
        }
        for (Stay stay : facts.printed()) {
            Standing one = standing(standings, stay.worker());
            if (open.contains(stay.route()) && one.by() != By.CELL_BY_HAND) {
                assertThat(slot(one).route().id()).isEqualTo(stay.route());
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheInputChangesNothing(@ForAll("plants") PlanFacts facts, @ForAll int seed) {
        Random random = new Random(seed);
        PlanFacts shuffled = new PlanFacts(
                facts.campaign(),
                facts.asOf(),
                shuffled(facts.needs(), random),
                shuffled(facts.routes(), random),
                shuffled(facts.placements(), random),
                shuffled(facts.told(), random),
                shuffled(facts.printed(), random),
                facts.crews(),
                facts.sites());

        assertThat(Planning.plan(shuffled)).isEqualTo(Planning.plan(facts));
    }

    /// A cause that goes takes its effect with it: the plan is made anew from what is there.
    @Property(tries = 200)
    void undoingACauseUndoesItsEffect(@ForAll("plants") PlanFacts facts, @ForAll int seed) {
        if (facts.needs().isEmpty()) {
            return;
        }
        Plan before = Planning.plan(facts);
        Need someone = facts.needs().get(Math.floorMod(seed, facts.needs().size()));
        List<Need> without =
                facts.needs().stream().filter(need -> !need.equals(someone)).toList();

        assertThat(Planning.plan(withNeeds(facts, without)).people())
                .noneMatch(one -> one.need().equals(someone));
        List<Need> again = new ArrayList<>(without);
        again.add(someone);
        assertThat(Planning.plan(withNeeds(facts, again))).isEqualTo(before);
    }

    /// One person more or one seat more: whom people put somewhere stays, and of the others only a chain of people
    /// who
    /// make room for one another.
    @Property(tries = 400)
    void aSmallChangeMovesFew(@ForAll("plants") PlanFacts facts, @ForAll int seed) {
        if (facts.needs().isEmpty()) {
            return;
        }
        Plan with = Planning.plan(facts);
        Need someone = facts.needs().get(Math.floorMod(seed, facts.needs().size()));
        List<Need> without =
                facts.needs().stream().filter(need -> !need.equals(someone)).toList();
        assertFewMoved(facts, Planning.plan(withNeeds(facts, without)), with);

        List<Route> wider = new ArrayList<>(facts.routes());
        for (int at = 0; at < wider.size(); at++) {
            if (wider.get(at) instanceof Visit visit && visit.capacity() != null) {
                wider.set(at, withOneMore(visit));
                assertFewMoved(facts, with, Planning.plan(withRoutes(facts, wider)));
                return;
            }
        }
    }

    private static void assertFewMoved(PlanFacts facts, Plan one, Plan other) {
        Map<Id<Worker>, Standing> before = byWorker(one);
        Set<Id<Worker>> moved = new HashSet<>();
        for (Standing after : other.people()) {
            Standing was = before.get(after.need().worker());
            if (was != null && !place(was).equals(place(after))) {
                assertThat(after.by()).isEqualTo(By.PROPOSAL);
                moved.add(after.need().worker());
            }
        }
        int slots =
                facts.routes().stream().mapToInt(route -> Slot.of(route).size()).sum();
        assertThat(moved).as("moved over %d slots", slots).hasSizeLessThanOrEqualTo(2 * slots);
    }

    private static String place(Standing one) {
        Slot slot = one.slot();
        if (slot == null) {
            return "none";
        }
        // Of the runs of a trip the program may choose another one, unless somebody named one.
        return slot.route().id() + (one.by() == By.PROPOSAL ? " " + slot.run() : "");
    }

    /// A person who has somewhere to go is unassigned only while all of it is full, or their shift is short.
    @Property(tries = 400)
    void nobodyIsLeftOutBesideAnEmptySeat(@ForAll("plants") PlanFacts facts) {
        Plan plan = Planning.plan(facts);
        for (Standing one : plan.unassigned()) {
            if (one.by() != By.PROPOSAL) {
                assertThat(one.unassigned()).isEqualTo(Reason.BY_HAND);
                continue;
            }
            List<Slot> serving = plan.slots().stream()
                    .filter(slot -> slot.serves(one.need().cell().site()))
                    .toList();
            assertThat(one.passedOver()).extracting(Standing.PassedOver::slot).containsExactlyElementsOf(serving);
            assertThat(one.unassigned() == Reason.NO_ROUTE).isEqualTo(serving.isEmpty());
        }
    }

    private static Visit withOneMore(Visit visit) {
        Integer capacity = visit.capacity();
        return new Visit(
                visit.id(),
                visit.campaign(),
                visit.number(),
                visit.day(),
                visit.opens(),
                visit.closes(),
                visit.clinic(),
                capacity == null ? null : Integer.valueOf(capacity + 1),
                visit.vaccines(),
                visit.sites(),
                visit.state(),
                visit.recorded(),
                visit.voided());
    }

    private static PlanFacts withNeeds(PlanFacts facts, List<Need> needs) {
        return new PlanFacts(
                facts.campaign(),
                facts.asOf(),
                needs,
                facts.routes(),
                facts.placements(),
                facts.told(),
                facts.printed(),
                facts.crews(),
                facts.sites());
    }

    private static PlanFacts withRoutes(PlanFacts facts, List<Route> routes) {
        return new PlanFacts(
                facts.campaign(),
                facts.asOf(),
                facts.needs(),
                routes,
                facts.placements(),
                facts.told(),
                facts.printed(),
                facts.crews(),
                facts.sites());
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<Standing> proposed(Plan plan) {
        return proposed(plan.placed());
    }

    private static List<Standing> proposed(List<Standing> people) {
        return people.stream().filter(one -> one.by() == By.PROPOSAL).toList();
    }

    private static Slot slot(Standing one) {
        Slot slot = one.slot();
        assertThat(slot).isNotNull();
        return Objects.requireNonNull(slot);
    }

    private static Standing standing(Map<Id<Worker>, Standing> standings, Id<Worker> worker) {
        @Nullable Standing one = standings.get(worker);
        return Objects.requireNonNull(one);
    }

    private static Map<Id<Worker>, Standing> byWorker(Plan plan) {
        Map<Id<Worker>, Standing> map = new HashMap<>();
        plan.people().forEach(one -> map.put(one.need().worker(), one));
        return map;
    }
}
