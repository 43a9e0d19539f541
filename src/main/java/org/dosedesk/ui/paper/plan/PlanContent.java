package org.dosedesk.ui.paper.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A plan, ready to be shown.
///
/// @param snapshot what it was made from
/// @param rows everyone first, then each site with its shifts, in the order of the papers
/// @param routes those that are open, in the order of their days
record PlanContent(Snapshot snapshot, Plan plan, List<CellRow> rows, List<Route> routes) {

    static PlanContent of(Snapshot snapshot, Plan plan) {
        Map<Cell, List<Standing>> cells = new LinkedHashMap<>();
        plan.people()
                .forEach(one -> cells.computeIfAbsent(one.need().cell(), cell -> new ArrayList<>())
                        .add(one));
        List<CellRow> rows = new ArrayList<>();
        rows.add(new CellRow("", List.of(), "", "", plan.people()));
        Map<Id<Site>, List<Cell>> sites = new LinkedHashMap<>();
        cells.keySet()
                .forEach(cell -> sites.computeIfAbsent(cell.site(), site -> new ArrayList<>())
                        .add(cell));
        sites.forEach((site, here) -> {
            List<Standing> people = here.stream()
                    .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                    .toList();
            rows.add(new CellRow(snapshot.get(Site.class, site).name(), here, "", "", people));
            here.forEach(cell -> rows.add(row(snapshot, cell, cells.getOrDefault(cell, List.of()))));
        });
        List<Route> routes = plan.slots().stream().map(Slot::route).distinct().toList();
        return new PlanContent(snapshot, plan, List.copyOf(rows), routes);
    }

    private static CellRow row(Snapshot snapshot, Cell cell, List<Standing> people) {
        Site site = snapshot.get(Site.class, cell.site());
        Workshop workshop = snapshot.get(Workshop.class, cell.workshop());
        String unit = site.hosts(workshop.unit())
                ? snapshot.get(Unit.class, workshop.unit()).name() + ", "
                : "";
        return new CellRow(site.name(), List.of(cell), unit + workshop.name(), cell.shift(), people);
    }

    Campaign campaign() {
        return plan.campaign();
    }

    Worker worker(Standing one) {
        return snapshot.get(Worker.class, one.need().worker());
    }

    /// The name of the clinic of a route; empty where there is none.
    String clinic(Route route) {
        return RouteGroup.clinic(snapshot, route);
    }

    /// The lists of a route: one for each run and site of those who are on it.
    List<RouteList> lists(Route route) {
        return RouteGroup.of(snapshot, plan).stream()
                .filter(group -> group.slot().route().id().equals(route.id()))
                .map(RouteGroup::list)
                .toList();
    }

    /// How many can go on a route; null when there is no end to it.
    @Nullable Integer room(Route route) {
        Integer capacity = route.capacity();
        if (route instanceof Trip trip) {
            int seats = trip.runs().stream().mapToInt(run -> run.passengers()).sum();
            return capacity == null ? Integer.valueOf(seats) : Integer.valueOf(Math.min(seats, capacity));
        }
        return capacity;
    }
}
