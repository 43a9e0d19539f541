package org.dosedesk.usecase.people.worker.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Which record stands for which.
public final class MergedRecords {
    private MergedRecords() {}

    /// The record in use that holds this worker's entries: the worker itself for one in use. Of records that
    /// replace one another in a circle, as when two posts merged them the other way round, it is the same one for
    /// all.
    public static Worker inUse(Worker worker, Snapshot snapshot) {
        Set<Id<Worker>> seen = new HashSet<>();
        Worker found = worker;
        while (found.replacedBy() != null) {
            if (!seen.add(found.id())) {
                return firstInCircle(found, snapshot);
            }
            found = snapshot.get(Worker.class, found.replacedBy());
        }
        return found;
    }

    private static Worker firstInCircle(Worker one, Snapshot snapshot) {
        Worker first = one;
        Worker next = one;
        while (next.replacedBy() != null && !next.replacedBy().equals(one.id())) {
            next = snapshot.get(Worker.class, next.replacedBy());
            first = next.id().value().compareTo(first.id().value()) < 0 ? next : first;
        }
        return first;
    }

    /// The records that were merged into this one.
    public static List<Worker> mergedInto(Id<Worker> worker, Snapshot snapshot) {
        return snapshot.all(Worker.class).stream()
                .filter(other -> worker.equals(other.replacedBy()))
                .toList();
    }
}
