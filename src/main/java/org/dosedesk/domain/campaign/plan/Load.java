package org.dosedesk.domain.campaign.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;

/// How full everything is while a plan is made. Not for several threads.
final class Load {
    private final Campaign campaign;
    private final Map<Cell, Integer> crews;
    private final Map<Id<Route>, Integer> onRoute = new HashMap<>();
    private final Map<Seat, Integer> onRide = new HashMap<>();
    private final Map<Away, Integer> away = new HashMap<>();

    private record Seat(Id<Route> route, int run) {}

    private record Away(Cell cell, LocalDate day) {}

    Load(Campaign campaign, Map<Cell, Integer> crews) {
        this.campaign = campaign;
        this.crews = crews;
    }

    /// Why nobody more of the cell can be put there; empty when somebody can.
    List<Reason> full(Slot slot, Need need) {
        List<Reason> reasons = new ArrayList<>();
        if (isFull(slot, need)) {
            reasons.add(Reason.NO_ROOM);
        }
        if (isShort(slot, need.cell())) {
            reasons.add(Reason.CREW);
        }
        return reasons;
    }

    private boolean isFull(Slot slot, Need need) {
        Integer capacity = slot.route().capacity();
        Integer seats = slot.seats();
        return (capacity != null && onRoute.getOrDefault(slot.route().id(), 0) >= capacity)
                || (seats != null && !drives(slot, need.worker()) && onRide.getOrDefault(seat(slot), 0) >= seats);
    }

    private boolean isShort(Slot slot, Cell cell) {
        return slot.route().takesPeopleAway()
                && cell.isCrew()
                && away.getOrDefault(new Away(cell, slot.route().day()), 0)
                        >= campaign.mayBeAway(crews.getOrDefault(cell, 0));
    }

    void put(Slot slot, Need need) {
        onRoute.merge(slot.route().id(), 1, Integer::sum);
        if (!drives(slot, need.worker())) {
            onRide.merge(seat(slot), 1, Integer::sum);
        }
        if (slot.route().takesPeopleAway()) {
            away.merge(new Away(need.cell(), slot.route().day()), 1, Integer::sum);
        }
    }

    private static Seat seat(Slot slot) {
        return new Seat(slot.route().id(), slot.run());
    }

    private static boolean drives(Slot slot, Id<Worker> worker) {
        Run ride = slot.ride();
        return ride != null && worker.equals(ride.driving());
    }
}
