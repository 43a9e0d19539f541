package org.dosedesk.domain.campaign.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.plan.Standing.By;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// What people decided: the worker put somewhere by hand first, then the worker's shift, then what the worker was
/// told,
/// then a printed list. Of two decisions of one kind the later one holds. What was decided about a route that is
/// closed
/// decides nothing any more.
final class Decided {
    private static final Comparator<Placement> LATER =
            Comparator.comparing((Placement one) -> one.recorded().at()).thenComparing(Decided::key);

    private final Map<Id<Route>, List<Slot>> slots;
    private final Map<Id<Worker>, WorkerPlacement> workers = new HashMap<>();
    private final Map<Cell, CellPlacement> cells = new HashMap<>();
    private final Map<Id<Worker>, Told> told = new HashMap<>();
    private final Map<Id<Worker>, Stay> printed = new HashMap<>();

    /// @param slots where the worker stays, to choose one of; empty to be on none
    record Decision(List<Slot> slots, By by) {}

    Decided(PlanFacts facts, List<Slot> slots) {
        this.slots = slots.stream()
                .collect(Collectors.groupingBy(slot -> slot.route().id()));
        for (Placement placement : facts.placements()) {
            switch (placement) {
                case WorkerPlacement one -> workers.merge(one.worker(), one, Decided::later);
                case CellPlacement one -> cells.merge(one.cell(), one, Decided::later);
            }
        }
        facts.told().forEach(one -> told.merge(one.worker(), one, ToldNow::later));
        facts.printed().forEach(stay -> {
            if (!among(stay.route(), stay.run()).isEmpty()) {
                printed.merge(stay.worker(), stay, this::earlier);
            }
        });
    }

    /// What was decided about somebody; empty when nothing was.
    Optional<Decision> about(Need need) {
        return byHand(workers.get(need.worker()), By.WORKER_BY_HAND)
                .or(() -> byHand(cells.get(need.cell()), By.CELL_BY_HAND))
                .or(() -> told(told.get(need.worker())))
                .or(() -> printed(printed.get(need.worker())));
    }

    private Optional<Decision> byHand(@Nullable Placement placement, By by) {
        if (placement == null) {
            return Optional.empty();
        }
        Id<Route> route = placement.route();
        return route == null ? Optional.of(new Decision(List.of(), by)) : open(among(route, placement.run()), by);
    }

    private Optional<Decision> told(@Nullable Told one) {
        return one == null || one.answer() == Told.Answer.NOT_THAT_DAY
                ? Optional.empty()
                : open(among(one.route(), one.run()), By.TOLD);
    }

    private Optional<Decision> printed(@Nullable Stay stay) {
        return stay == null ? Optional.empty() : open(among(stay.route(), stay.run()), By.PRINTED);
    }

    private static Optional<Decision> open(List<Slot> slots, By by) {
        return slots.isEmpty() ? Optional.empty() : Optional.of(new Decision(slots, by));
    }

    private List<Slot> among(Id<Route> route, @Nullable Integer run) {
        return slots.getOrDefault(route, List.of()).stream()
                .filter(slot -> slot.is(route, run))
                .toList();
    }

    private Stay earlier(Stay one, Stay other) {
        Slot first = among(one.route(), one.run()).getFirst();
        return Slot.EARLIEST.compare(first, among(other.route(), other.run()).getFirst()) <= 0 ? one : other;
    }

    // Two decisions of one moment still have one order.
    private static <T extends Placement> T later(T one, T other) {
        return LATER.compare(one, other) < 0 ? other : one;
    }

    private static UUID key(Placement placement) {
        return placement.id().value();
    }
}
