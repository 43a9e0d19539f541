package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Those of one site whom the plan puts on a route, or on one run of a trip.
///
/// @param siteName as it is called now
/// @param clinicName empty when no clinic is chosen
/// @param people as they stand in the plan, in the order of the papers
public record RouteGroup(
        Campaign campaign, Slot slot, Id<Site> site, String siteName, String clinicName, List<Standing> people) {
    public RouteGroup {
        people = List.copyOf(people);
    }

    /// All groups of a plan, the earliest first.
    public static List<RouteGroup> of(Snapshot snapshot, Plan plan) {
        List<RouteGroup> groups = new ArrayList<>();
        for (Slot slot : plan.slots()) {
            Map<Id<Site>, List<Standing>> sites = new LinkedHashMap<>();
            plan.on(slot)
                    .forEach(one -> sites.computeIfAbsent(
                                    snapshot.get(Worker.class, one.need().worker())
                                            .site(),
                                    site -> new ArrayList<>())
                            .add(one));
            sites.forEach((site, people) -> groups.add(new RouteGroup(
                    plan.campaign(),
                    slot,
                    site,
                    snapshot.get(Site.class, site).name(),
                    clinic(snapshot, slot.route()),
                    people)));
        }
        return groups;
    }

    /// The name of the clinic of a route; empty where there is none.
    public static String clinic(Snapshot snapshot, Route route) {
        Id<Clinic> id = switch (route) {
            case Visit visit -> visit.clinic();
            case Trip trip -> trip.clinic();
            case Residence residence -> null;
        };
        return id == null
                ? ""
                : snapshot.find(Clinic.class, id).map(Clinic::name).orElse("");
    }

    /// The run of a trip, counted from 1; null for any other route.
    public @Nullable Integer run() {
        return slot.run() == 0 ? null : Integer.valueOf(slot.run());
    }

    /// The day of the route.
    public LocalDate day() {
        return slot.route().day();
    }

    /// When it ends on its day; null when that is unknown, or on the next day.
    public @Nullable LocalTime ends() {
        Run ride = slot.ride();
        LocalTime begins = slot.begins();
        LocalTime ends = ride != null ? ride.returns() : slot.route() instanceof Visit visit ? visit.closes() : null;
        return begins == null || ends == null || !ends.isAfter(begins) ? null : ends;
    }

    /// Who they are.
    public Set<Id<Worker>> workers() {
        return people.stream().map(one -> one.need().worker()).collect(Collectors.toUnmodifiableSet());
    }

    /// How many of them are told, not told, or to be told again.
    public long count(Telling telling) {
        return people.stream().filter(one -> one.telling() == telling).count();
    }

    /// Whether this is the same run or route and site, whoever is on it and whenever it is.
    public boolean isSameAs(RouteGroup other) {
        return slot.route().id().equals(other.slot.route().id())
                && slot.run() == other.slot.run()
                && site.equals(other.site);
    }

    /// The same place without anybody.
    public RouteGroup emptied() {
        return new RouteGroup(campaign, slot, site, siteName, clinicName, List.of());
    }

    /// The list that can be prepared for them.
    public RouteList list() {
        Route route = slot.route();
        return new RouteList(
                new RouteOfList(route.id(), run()),
                site,
                route.day(),
                clinicName,
                route.vaccines().size() == 1 ? route.vaccines().getFirst().vaccine() : null,
                workers());
    }
}
