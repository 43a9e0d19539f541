package org.dosedesk.usecase.takeback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
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
            case Told told -> set(told.worker(), told.campaign(), told.route());
            case WorkerPlacement placement -> set(placement.worker(), placement.campaign(), placement.route());
            case WorkerEntry entry -> set(entry.worker());
            case CellPlacement placement ->
                set(placement.campaign(), placement.route(), placement.site(), placement.workshop());
            case Campaign campaign -> sites(campaign.sites());
            case Visit visit -> with(sites(visit.sites()), visit.campaign(), visit.clinic());
            case Trip trip -> ofTrip(trip);
            case Residence residence -> with(sites(residence.sites()), residence.campaign());
            case Workshop workshop -> set(workshop.unit());
            case Site site -> set(site.host());
            case ClinicAssignment assignment -> set(assignment.site(), assignment.clinic());
            case SiteList list -> ofList(list);
            case Attendance attendance -> ofAttendance(attendance);
            default -> Set.of();
        };
    }

    private static Set<Id<?>> ofList(SiteList list) {
        Set<Id<?>> needed = set(list.site(), list.route());
        list.rows().stream().map(SiteListRow::worker).forEach(needed::add);
        return needed;
    }

    private static Set<Id<?>> ofTrip(Trip trip) {
        Set<Id<?>> needed = set(trip.campaign(), trip.clinic());
        for (Run run : trip.runs()) {
            needed.addAll(with(sites(run.pickUps()), run.driving()));
        }
        return needed;
    }

    private static Set<Id<?>> sites(List<ServedSite> served) {
        Set<Id<?>> needed = new HashSet<>();
        served.forEach(one -> needed.add(one.site()));
        return needed;
    }

    private static Set<Id<?>> ofAttendance(Attendance attendance) {
        Set<Id<?>> needed = set(attendance.siteList(), attendance.clinic());
        for (AttendanceRow row : attendance.rows()) {
            needed.addAll(set(row.worker(), row.dose(), row.notGiven()));
        }
        return needed;
    }

    private static Set<Id<?>> with(Set<Id<?>> needed, @Nullable Id<?>... more) {
        needed.addAll(set(more));
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
