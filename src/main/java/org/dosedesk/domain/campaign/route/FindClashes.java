package org.dosedesk.domain.campaign.route;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.route.Clash.Kind;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// What does not go together on one route, and between it and others. Pure.
///
/// @param others all routes that take place, of every campaign; the route itself may be among them
/// @param clinics the clinic that serves a site on a day by the clinic-to-site map, empty when none does
public record FindClashes(List<Route> others, BiFunction<Id<Site>, Route, Optional<Id<Clinic>>> clinics) {
    public FindClashes {
        others = List.copyOf(others);
    }

    private record Ride(Route route, int number, Run run) {
        @Nullable LocalDateTime departs() {
            LocalTime time = run.departs();
            return time == null ? null : route.day().atTime(time);
        }

        @Nullable LocalDateTime returns() {
            LocalTime back = run.returns();
            LocalTime away = run.departs();
            if (back == null || away == null) {
                return null;
            }
            return route.day().plusDays(back.isBefore(away) ? 1 : 0).atTime(back);
        }

        boolean overlaps(Ride other) {
            LocalDateTime begin = departs();
            LocalDateTime end = returns();
            LocalDateTime otherBegin = other.departs();
            LocalDateTime otherEnd = other.returns();
            return begin != null
                    && end != null
                    && otherBegin != null
                    && otherEnd != null
                    && begin.isBefore(otherEnd)
                    && otherBegin.isBefore(end);
        }
    }

    /// What is the matter with a route.
    public List<Clash> of(Route route) {
        List<Clash> clashes = new ArrayList<>();
        DayOfWeek day = route.day().getDayOfWeek();
        if (route.takesPeopleAway() && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)) {
            clashes.add(new Clash(Kind.WEEKEND, 0, null, null));
        }
        for (ServedSite served : sites(route)) {
            others.stream()
                    .filter(other -> !other.id().equals(route.id())
                            && route.takesPeopleAway()
                            && other.takesPeopleAway()
                            && other.day().equals(route.day())
                            && other.serves(served.site()))
                    .forEach(other -> clashes.add(new Clash(Kind.SITE_TWICE, 0, other, served.site())));
            Id<Clinic> own = clinic(route);
            Optional<Id<Clinic>> mapped = clinics.apply(served.site(), route);
            if (own != null && mapped.isPresent() && !mapped.get().equals(own)) {
                clashes.add(new Clash(Kind.OTHER_CLINIC, 0, null, served.site()));
            }
        }
        if (route instanceof Trip trip) {
            rides(trip).forEach(ride -> clashes.addAll(of(trip, ride)));
        }
        return clashes;
    }

    private List<Clash> of(Trip trip, Ride ride) {
        List<Clash> clashes = new ArrayList<>();
        if (ride.run.passengers() == 0) {
            clashes.add(new Clash(Kind.NO_SEATS, ride.number, null, null));
        }
        LocalTime departs = ride.run.departs();
        LocalTime returns = ride.run.returns();
        boolean late = departs != null && trip.closes() != null && departs.isAfter(trip.closes());
        boolean early = departs != null
                && returns != null
                && trip.opens() != null
                && !returns.isBefore(departs)
                && returns.isBefore(trip.opens());
        if (late || early) {
            clashes.add(new Clash(Kind.CLOSED, ride.number, null, null));
        }
        allRides(trip)
                .filter(other -> !isSame(ride, other) && ride.overlaps(other))
                .forEach(other -> {
                    Route where = other.route.id().equals(trip.id()) ? null : other.route;
                    if (same(ride, other, Run::vehicle)) {
                        clashes.add(new Clash(Kind.VEHICLE_TWICE, ride.number, where, null));
                    }
                    if (same(ride, other, Run::driver)) {
                        clashes.add(new Clash(Kind.DRIVER_TWICE, ride.number, where, null));
                    }
                });
        return clashes;
    }

    private Stream<Ride> allRides(Trip own) {
        Stream<Ride> elsewhere = others.stream()
                .filter(other -> !other.id().equals(own.id()))
                .flatMap(other -> other instanceof Trip trip ? rides(trip).stream() : Stream.of());
        return Stream.concat(rides(own).stream(), elsewhere);
    }

    private static List<Ride> rides(Trip trip) {
        List<Ride> rides = new ArrayList<>();
        for (Run run : trip.runs()) {
            rides.add(new Ride(trip, rides.size() + 1, run));
        }
        return rides;
    }

    private static boolean isSame(Ride one, Ride other) {
        return one.route.id().equals(other.route.id()) && one.number == other.number;
    }

    private static boolean same(Ride one, Ride other, Function<Run, String> what) {
        String name = Spelling.fold(what.apply(one.run));
        return !name.isEmpty() && Objects.equals(name, Spelling.fold(what.apply(other.run)));
    }

    private static List<ServedSite> sites(Route route) {
        return switch (route) {
            case Visit one -> one.sites();
            case Trip one ->
                one.runs().stream()
                        .flatMap(run -> run.pickUps().stream())
                        .distinct()
                        .toList();
            case Residence one -> one.sites();
        };
    }

    private static @Nullable Id<Clinic> clinic(Route route) {
        return switch (route) {
            case Visit one -> one.clinic();
            case Trip one -> one.clinic();
            case Residence one -> null;
        };
    }
}
