package org.dosedesk.usecase.campaign.decide;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Adds routes to a campaign, changes them and calls them off. Waits for the disk.
public final class KeepRoutes {
    private final Register register;

    /// Keeps the routes of a register.
    public KeepRoutes(Register register) {
        this.register = register;
    }

    /// The routes of a campaign, those called off among them, by number.
    public List<Route> of(Id<Campaign> campaign) {
        return CampaignRecords.routes(register.snapshot(), campaign);
    }

    /// The number that the campaign's next route gets.
    public int nextNumber(Id<Campaign> campaign) {
        return CampaignRecords.nextNumber(register.snapshot(), campaign);
    }

    /// Who wrote a new route down, now.
    public Recorded now() {
        return new Recorded(register.clock().instant(), register.user());
    }

    /// Saves a route.
    ///
    /// @param read as it was when it was opened, null for a new one
    /// @throws org.dosedesk.usecase.register.StaleRecordException when somebody changed it meanwhile
    /// @throws RouteInUseException when it is called off, and people were vaccinated on it
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public void save(@Nullable Route read, Route route) {
        save(read, route, null);
    }

    /// Saves a route together with a clinic that the register does not know yet.
    ///
    /// @param read as it was when it was opened, null for a new one
    /// @param clinic null when there is none to add
    /// @throws org.dosedesk.usecase.register.StaleRecordException when somebody changed it meanwhile
    /// @throws RouteInUseException when it is called off, and people were vaccinated on it
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing was
    public void save(@Nullable Route read, Route route, @Nullable Clinic clinic) {
        Snapshot snapshot = register.snapshot();
        List<Change> changes = new ArrayList<>();
        if (clinic != null) {
            changes.add(Change.add(clinic));
        }
        if (read == null) {
            changes.add(Change.add(route));
        } else {
            snapshot.needCurrent(read);
            if (route.state() == RouteState.CALLED_OFF && read.state() != RouteState.CALLED_OFF) {
                needUnused(snapshot, read);
            }
            if (!route.equals(read)) {
                changes.add(new Change(read, route));
            }
        }
        if (!changes.isEmpty()) {
            register.save(changes);
        }
    }

    /// Calls a route off. Whom it leaves behind the plan puts elsewhere.
    ///
    /// @throws RouteInUseException when people were vaccinated on it
    public void callOff(Route read) {
        save(read, withState(read, RouteState.CALLED_OFF));
    }

    /// Who was told to go on a route and has not been told anything else since.
    public List<Told> told(Route route) {
        List<Told> all = CampaignRecords.told(register.snapshot(), route.campaign());
        return all.stream()
                .filter(one -> one.route().equals(route.id()))
                .filter(one -> all.stream()
                        .noneMatch(other -> other.worker().equals(one.worker())
                                && other.recorded().at().isAfter(one.recorded().at())))
                .toList();
    }

    /// The same route, further or less far.
    public static Route withState(Route route, RouteState state) {
        return switch (route) {
            case Visit one ->
                new Visit(
                        one.id(),
                        one.campaign(),
                        one.number(),
                        one.day(),
                        one.opens(),
                        one.closes(),
                        one.clinic(),
                        one.capacity(),
                        one.vaccines(),
                        one.sites(),
                        state,
                        one.recorded(),
                        one.voided());
            case Trip one ->
                new Trip(
                        one.id(),
                        one.campaign(),
                        one.number(),
                        one.day(),
                        one.opens(),
                        one.closes(),
                        one.clinic(),
                        one.capacity(),
                        one.vaccines(),
                        one.runs(),
                        state,
                        one.recorded(),
                        one.voided());
            case Residence one ->
                new Residence(
                        one.id(),
                        one.campaign(),
                        one.number(),
                        one.day(),
                        one.sites(),
                        state,
                        one.recorded(),
                        one.voided());
        };
    }

    private static void needUnused(Snapshot snapshot, Route route) {
        long given = snapshot.all(SiteList.class).stream()
                .filter(list -> route.id().equals(list.route()))
                .flatMap(list -> snapshot.find(Attendance.class, Attendance.idFor(list.id())).stream())
                .filter(Attendance::entered)
                .flatMap(attendance -> attendance.rows().stream())
                .filter(row -> row.dose() != null)
                .count();
        if (given > 0) {
            throw new RouteInUseException((int) given);
        }
    }
}
