package org.dosedesk.usecase.campaign.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;

/// For whom a route is over, though its day is not: a list of it has come back and says what became of them. A
/// route
/// that was moved to another day since begins anew.
final class CameBack {
    private final Map<Id<Worker>, Set<Id<Route>>> over = new HashMap<>();

    CameBack(Snapshot snapshot, List<Route> routes) {
        Map<Id<Route>, Route> byId = new HashMap<>();
        routes.forEach(route -> byId.put(route.id(), route));
        for (SiteList list : snapshot.all(SiteList.class)) {
            Route route = list.route() == null ? null : byId.get(list.route());
            if (route != null && route.day().equals(list.day())) {
                snapshot.find(Attendance.class, Attendance.idFor(list.id()))
                        .filter(Attendance::entered)
                        .ifPresent(attendance -> attendance.rows().forEach(row -> add(snapshot, row, route.id())));
            }
        }
    }

    private void add(Snapshot snapshot, AttendanceRow row, Id<Route> route) {
        if (row.outcome() != Outcome.BLANK) {
            Worker worker = MergedRecords.inUse(snapshot.get(Worker.class, row.worker()), snapshot);
            over.computeIfAbsent(worker.id(), any -> new HashSet<>()).add(route);
        }
    }

    /// Whether a route is over for a worker.
    boolean isOver(Id<Worker> worker, Id<Route> route) {
        return over.getOrDefault(worker, Set.of()).contains(route);
    }
}
