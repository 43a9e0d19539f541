package org.dosedesk.domain.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// Who goes on which route as of a day. Immutable. Those needed are those placed and those unassigned.
///
/// @param slots of the routes that are open, the earliest first
/// @param people who need the dose, in the order of the papers
/// @param toldOtherwise who was told what no longer holds
/// @param over the slots and shifts that hold more than they should because people decided so
public record Plan(
        Campaign campaign,
        LocalDate asOf,
        List<Slot> slots,
        List<Standing> people,
        List<ToldOtherwise> toldOtherwise,
        List<Over> over) {
    public Plan {
        slots = List.copyOf(slots);
        people = List.copyOf(people);
        toldOtherwise = List.copyOf(toldOtherwise);
        over = List.copyOf(over);
    }

    /// More than there is room for, or more of a shift than may be away.
    ///
    /// @param cell the shift, null when it is about room
    public record Over(
            Slot slot, Standing.Reason reason, @Nullable Cell cell) {}

    /// How many need the dose.
    public int needed() {
        return people.size();
    }

    /// Who is on a route.
    public List<Standing> placed() {
        return people.stream().filter(Standing::isPlaced).toList();
    }

    /// Who is on none.
    public List<Standing> unassigned() {
        return people.stream().filter(one -> !one.isPlaced()).toList();
    }

    /// Who is on a slot.
    public List<Standing> on(Slot slot) {
        return people.stream().filter(one -> slot.equals(one.slot())).toList();
    }

    /// Who is on a route, whatever the run.
    public List<Standing> on(Id<Route> route) {
        return people.stream()
                .filter(one -> one.slot() != null && one.slot().route().id().equals(route))
                .toList();
    }
}
