package org.dosedesk.usecase.takeback;

import java.util.HashSet;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Which records a record that counts needs.
final class References {
    private References() {}

    /// The identities of the records without which this one would hang in the air; none when it doesn't count.
    static Set<Id<?>> of(Entity record) {
        if (!Snapshot.counts(record)) {
            return Set.of();
        }
        return switch (record) {
            case Worker worker -> set(worker.workshop(), worker.site(), worker.replacedBy());
            case Dose dose -> set(dose.worker(), dose.clinic());
            case Reaction reaction -> set(reaction.worker(), reaction.dose());
            case WorkerEntry entry -> set(entry.worker());
            case Workshop workshop -> set(workshop.unit());
            case Site site -> set(site.host());
            case ClinicAssignment assignment -> set(assignment.site(), assignment.clinic());
            case SiteList list -> ofList(list);
            case Attendance attendance -> ofAttendance(attendance);
            default -> Set.of();
        };
    }

    private static Set<Id<?>> ofList(SiteList list) {
        Set<Id<?>> needed = set(list.site());
        list.rows().stream().map(SiteListRow::worker).forEach(needed::add);
        return needed;
    }

    private static Set<Id<?>> ofAttendance(Attendance attendance) {
        Set<Id<?>> needed = set(attendance.siteList(), attendance.clinic());
        for (AttendanceRow row : attendance.rows()) {
            needed.addAll(set(row.worker(), row.dose(), row.notGiven()));
        }
        return needed;
    }

    private static Set<Id<?>> set(@Nullable Id<?>... ids) {
        Set<Id<?>> set = new HashSet<>();
        for (Id<?> id : ids) {
            if (id != null) {
                set.add(id);
            }
        }
        return set;
    }
}
