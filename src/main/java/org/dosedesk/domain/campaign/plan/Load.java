package org.dosedesk.domain.campaign.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// How full everything is while a plan is made. Not for several threads.
final class Load {
    private final Campaign campaign;
    private final Map<Cell, Integer> rosters;
    private final Map<Cell, Crew> crews = new HashMap<>();
    private final IdentityHashMap<Slot, Place> places = new IdentityHashMap<>();

    /// Somebody who is to be put on a slot.
    static final class Person {
        final Need need;

        /// Where they stand in the order of the papers.
        final int rank;

        private final Crew crew;

        @Nullable Place place;

        private Person(Need need, int rank, Crew crew) {
            this.need = need;
            this.rank = rank;
            this.crew = crew;
        }

        /// Those of the same shift who were met so far.
        List<Person> shift() {
            return crew.people;
        }
    }

    /// A slot with those on it.
    static final class Place {
        final Slot slot;
        final Set<Person> people = new LinkedHashSet<>();
        private final Count route;
        private int seated;

        private Place(Slot slot, Count route) {
            this.slot = slot;
            this.route = route;
            route.places.add(this);
        }

        /// All places of the same route.
        List<Place> ofTheRoute() {
            return route.places;
        }

        LocalDate day() {
            return slot.route().day();
        }
    }

    private static final class Count {
        private final List<Place> places = new ArrayList<>();
        private int people;
    }

    private static final class Crew {
        private final int most;
        private final List<Person> people = new ArrayList<>();
        private final Map<LocalDate, Integer> away = new HashMap<>();

        private Crew(int most) {
            this.most = most;
        }
    }

    Load(Campaign campaign, Map<Cell, Integer> rosters, List<Slot> slots) {
        this.campaign = campaign;
        this.rosters = rosters;
        Map<Id<Route>, Count> routes = new HashMap<>();
        slots.forEach(slot -> places.put(
                slot, new Place(slot, routes.computeIfAbsent(slot.route().id(), route -> new Count()))));
    }

    Person person(Need need, int rank) {
        Crew crew = crews.computeIfAbsent(
                need.cell(),
                cell -> new Crew(
                        cell.isCrew() ? campaign.mayBeAway(rosters.getOrDefault(cell, 0)) : Integer.MAX_VALUE));
        Person person = new Person(need, rank, crew);
        crew.people.add(person);
        return person;
    }

    /// The place of one of the slots.
    Place place(Slot slot) {
        Place place = places.get(slot);
        if (place == null) {
            throw new IllegalArgumentException("not one of the slots");
        }
        return place;
    }

    /// Why nobody more of the shift can be put there; empty when somebody can.
    static List<Reason> full(Place place, Person person) {
        List<Reason> reasons = new ArrayList<>(0);
        if (isFull(place, person)) {
            reasons.add(Reason.NO_ROOM);
        }
        if (isShort(place, person)) {
            reasons.add(Reason.CREW);
        }
        return reasons;
    }

    static boolean isOpen(Place place, Person person) {
        return !isFull(place, person) && !isShort(place, person);
    }

    static boolean isShort(Place place, Person person) {
        return place.slot.route().takesPeopleAway()
                && person.crew.away.getOrDefault(place.day(), 0) >= person.crew.most;
    }

    private static boolean isFull(Place place, Person person) {
        Integer capacity = place.slot.route().capacity();
        Integer seats = place.slot.seats();
        return (capacity != null && place.route.people >= capacity)
                || (seats != null && place.seated >= seats && !drives(place, person));
    }

    static void put(Place place, Person person) {
        place.people.add(person);
        person.place = place;
        count(place, person, 1);
    }

    static void remove(Person person) {
        Place place = person.place;
        if (place != null) {
            place.people.remove(person);
            person.place = null;
            count(place, person, -1);
        }
    }

    private static void count(Place place, Person person, int by) {
        place.route.people += by;
        if (!drives(place, person)) {
            place.seated += by;
        }
        if (place.slot.route().takesPeopleAway()) {
            person.crew.away.merge(place.day(), by, Integer::sum);
        }
    }

    private static boolean drives(Place place, Person person) {
        Run ride = place.slot.ride();
        return ride != null && person.need.worker().equals(ride.driving());
    }
}
