package org.dosedesk.usecase.paper.sitelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;

/// Who stands on a list that is still out: saved against the same disease and not entered yet. A list whose visit is
/// more than thirty days past is given up for lost: a paper that comes back does so within a month.
public final class OpenLists {
    private static final int LOST_AFTER_DAYS = 30;

    private final Map<Id<Worker>, List<OpenList>> byWorker = new HashMap<>();

    /// @param today from which the thirty days are counted back, or the new list's day if that is earlier
    public OpenLists(Snapshot snapshot, String vaccineGroup, LocalDate today) {
        LocalDate since = today.minusDays(LOST_AFTER_DAYS);
        snapshot.all(SiteList.class).stream()
                .filter(list -> list.group().equals(vaccineGroup) && !list.day().isBefore(since))
                .filter(list -> !entered(snapshot, list))
                .sorted(Comparator.comparingInt(SiteList::number))
                .forEachOrdered(list -> list.rows().forEach(row -> add(snapshot, list, row)));
    }

    /// The open lists that a worker stands on, by number.
    public List<OpenList> of(Id<Worker> worker) {
        return byWorker.getOrDefault(worker, List.of());
    }

    private void add(Snapshot snapshot, SiteList list, SiteListRow row) {
        Worker worker = MergedRecords.inUse(snapshot.get(Worker.class, row.worker()), snapshot);
        byWorker.computeIfAbsent(worker.id(), id -> new ArrayList<>()).add(new OpenList(list.number(), list.day()));
    }

    private static boolean entered(Snapshot snapshot, SiteList list) {
        return snapshot.find(Attendance.class, Attendance.idFor(list.id()))
                .map(Attendance::entered)
                .orElse(false);
    }
}
