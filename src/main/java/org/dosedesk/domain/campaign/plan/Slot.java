package org.dosedesk.domain.campaign.plan;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// Where somebody can be put: a route, or one run of a trip.
///
/// @param run the run of a trip, counted from 1; 0 for any other route
public record Slot(Route route, int run) {
    /// The earliest first; on one day visits, then trips, then the place of residence.
    public static final Comparator<Slot> EARLIEST = Comparator.comparing((Slot slot) -> slot.route.day())
            .thenComparingInt(slot -> slot.route instanceof Residence ? 2 : slot.route instanceof Trip ? 1 : 0)
            .thenComparing(Slot::begins, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(slot -> slot.route.number())
            .thenComparingInt(Slot::run);

    /// All slots of a route.
    public static List<Slot> of(Route route) {
        return route instanceof Trip trip
                ? IntStream.rangeClosed(1, trip.runs().size())
                        .mapToObj(run -> new Slot(trip, run))
                        .toList()
                : List.of(new Slot(route, 0));
    }

    /// The ride, null for any other route than a trip.
    public @Nullable Run ride() {
        return route instanceof Trip trip && run > 0 ? trip.runs().get(run - 1) : null;
    }

    /// When it begins on its day, null when unknown.
    public @Nullable LocalTime begins() {
        Run ride = ride();
        return ride != null ? ride.departs() : route instanceof Visit visit ? visit.opens() : null;
    }

    /// Whether workers of a site can go on it.
    public boolean serves(Id<Site> site) {
        Run ride = ride();
        return ride == null ? route.serves(site) : ride.picksUpAt(site);
    }

    /// How many its vehicle takes; null where there is none.
    public @Nullable Integer seats() {
        Run ride = ride();
        return ride == null ? null : Integer.valueOf(ride.passengers());
    }

    /// Whether it is this route, and this run where one is named.
    boolean is(Id<Route> id, @Nullable Integer number) {
        return route.id().equals(id) && (number == null || run == 0 || Objects.equals(number, run));
    }
}
