package org.dosedesk.domain.campaign.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.plan.Load.Person;
import org.dosedesk.domain.campaign.plan.Load.Place;
import org.jspecify.annotations.Nullable;

/// Puts those who are free on slots. Each takes the earliest one with room: those with the fewest choices first,
/// then in
/// the order of the papers, so that a shift stays together as far as it can. Whoever finds none gets the place of
/// somebody who has another one, and so on along a chain; last, everyone moves up to what has become free before.
/// Not
/// for several threads.
final class Filling {
    /// Longer chains hardly ever find a place that shorter ones did not.
    private static final int LONGEST_CHAIN = 6;

    private final Map<Person, List<Place>> choices;
    private final Set<Object> hopeless = new HashSet<>();

    private Filling(Map<Person, List<Place>> choices) {
        this.choices = choices;
    }

    /// Puts everyone somewhere for whom there is room.
    ///
    /// @param choices what each can go on, the earliest first; in the order of the papers
    static void fill(Map<Person, List<Place>> choices) {
        Filling filling = new Filling(choices);
        List<Person> inTurn = choices.keySet().stream()
                .sorted(Comparator.comparingInt(
                        person -> filling.choices(person).size()))
                .toList();
        List<Person> left = new ArrayList<>();
        for (Person person : inTurn) {
            Optional<Place> open = filling.firstOpen(person);
            open.ifPresentOrElse(place -> Load.put(place, person), () -> left.add(person));
        }
        for (Person person : left) {
            Set<Object> seen = new HashSet<>();
            if (!filling.displace(person, null, LONGEST_CHAIN, seen)) {
                filling.hopeless.addAll(seen);
            }
        }
        inTurn.forEach(filling::moveUp);
    }

    private List<Place> choices(Person person) {
        return choices.getOrDefault(person, List.of());
    }

    private Optional<Place> firstOpen(Person person) {
        return choices(person).stream()
                .filter(place -> Load.isOpen(place, person))
                .findFirst();
    }

    // Whether somebody has got a place, if need be that of another who has got another one.
    private boolean displace(Person person, @Nullable Place not, int links, Set<Object> seen) {
        for (Place place : choices(person)) {
            if (place != not && Load.isOpen(place, person)) {
                Load.put(place, person);
                return true;
            }
        }
        if (links == 0) {
            return false;
        }
        for (Place place : choices(person)) {
            Object wall = wall(place, person);
            if (place != not && !hopeless.contains(wall) && seen.add(wall) && takes(place, person, links, seen)) {
                return true;
            }
        }
        return false;
    }

    // Whether one of those in the way has got another place.
    private boolean takes(Place place, Person person, int links, Set<Object> seen) {
        for (Person other : inTheWay(place, person)) {
            Place taken = other.place;
            if (taken == null || choices(other).size() < 2) {
                continue;
            }
            Load.remove(other);
            if (Load.isOpen(place, person)) {
                Load.put(place, person);
                if (displace(other, taken, links - 1, seen)) {
                    return true;
                }
                Load.remove(person);
            }
            Load.put(taken, other);
        }
        return false;
    }

    // What keeps somebody off a place: those on it, or those of the shift who are away on its day.
    private static Object wall(Place place, Person person) {
        return Load.isShort(place, person) ? List.of(place.day(), person.need.cell()) : place;
    }

    private List<Person> inTheWay(Place place, Person person) {
        Stream<Person> found = Load.isShort(place, person)
                ? person.shift().stream()
                        .filter(one -> one.place != null && one.place.day().equals(place.day()))
                : place.ofTheRoute().stream().flatMap(other -> other.people.stream());
        return found.filter(choices::containsKey)
                .sorted(Comparator.comparingInt((Person one) -> one.rank).reversed())
                .toList();
    }

    private void moveUp(Person person) {
        Place now = person.place;
        if (now != null) {
            Load.remove(person);
            Load.put(firstOpen(person).orElse(now), person);
        }
    }
}
