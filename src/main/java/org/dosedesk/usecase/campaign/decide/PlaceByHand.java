package org.dosedesk.usecase.campaign.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Puts workers and shifts on routes by hand, and gives them back to the program's proposal. What was decided
/// before is
/// voided, so that a person has one placement at most. Waits for the disk.
public final class PlaceByHand {
    private final Register register;

    /// Places in this register.
    public PlaceByHand(Register register) {
        this.register = register;
    }

    /// Puts workers on a route.
    ///
    /// @param route null for none
    /// @param run the run of a trip, null where the program is to choose one
    /// @param reason why what was decided before no longer holds, in the user's language
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public void place(
            Campaign campaign,
            Collection<Id<Worker>> workers,
            @Nullable Id<Route> route,
            @Nullable Integer run,
            String reason) {
        List<Change> changes = voiding(campaign, workers, List.of(), reason);
        LocalDate today = LocalDate.now(register.clock());
        for (Id<Worker> worker : workers) {
            changes.add(Change.add(
                    new WorkerPlacement(Id.random(), campaign.id(), worker, today, route, run, now(), null)));
        }
        register.save(changes);
    }

    /// Puts whole shifts on a route, all at once. Whom it does not concern are those who were put somewhere alone.
    ///
    /// @param route null for none
    /// @param run the run of a trip, null where the program is to choose one
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public void placeShifts(
            Campaign campaign,
            Collection<Cell> shifts,
            @Nullable Id<Route> route,
            @Nullable Integer run,
            String reason) {
        List<Change> changes = voiding(campaign, List.of(), shifts, reason);
        for (Cell cell : shifts) {
            changes.add(Change.add(new CellPlacement(
                    Id.random(), campaign.id(), cell.site(), cell.workshop(), cell.shift(), route, run, now(), null)));
        }
        register.save(changes);
    }

    /// Gives workers and shifts back to the proposal.
    ///
    /// @return how many decisions were voided
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public int giveBack(Campaign campaign, Collection<Id<Worker>> workers, Collection<Cell> cells, String reason) {
        List<Change> changes = voiding(campaign, workers, cells, reason);
        if (!changes.isEmpty()) {
            register.save(changes);
        }
        return changes.size();
    }

    private List<Change> voiding(
            Campaign campaign, Collection<Id<Worker>> workers, Collection<Cell> cells, String reason) {
        Voided mark = new Voided(register.clock().instant(), register.user(), reason);
        List<Change> changes = new ArrayList<>();
        for (Placement placement : CampaignRecords.placements(register.snapshot(), campaign.id())) {
            switch (placement) {
                case WorkerPlacement one
                when workers.contains(one.worker()) -> changes.add(new Change(one, one.voided(mark)));
                case CellPlacement one
                when cells.contains(one.cell()) -> changes.add(new Change(one, one.voided(mark)));
                default -> {}
            }
        }
        return changes;
    }

    private Recorded now() {
        return new Recorded(register.clock().instant(), register.user());
    }
}
