package org.dosedesk.ui.people.workers;

import java.util.Set;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.usecase.people.worker.WorkerQuery;

/// Which workers are wanted; the empty set of statuses wants them all.
record RowFilter(WorkerQuery query, Choice site, Choice unit, Choice workshop, Set<RevaccinationStatus> statuses) {
    RowFilter {
        statuses = Set.copyOf(statuses);
    }

    boolean wants(WorkerRow row) {
        return site.admits(row.site())
                && unit.admits(row.unit())
                && workshop.admits(row.workshop())
                && (statuses.isEmpty() || (row.status() != null && statuses.contains(row.status())))
                && query.matches(row.searchKey());
    }

    /// Whether everyone wanted here is wanted by the other filter, too.
    boolean narrows(RowFilter other) {
        return query.narrows(other.query)
                && site.equals(other.site)
                && unit.equals(other.unit)
                && workshop.equals(other.workshop)
                && statuses.equals(other.statuses);
    }

    boolean wantsEveryone() {
        return query.isEmpty() && site.isAny() && unit.isAny() && workshop.isAny() && statuses.isEmpty();
    }
}
