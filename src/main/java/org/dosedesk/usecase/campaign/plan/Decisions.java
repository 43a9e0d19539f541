package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.plan.Stay;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// The open routes of a campaign, and which of them people decided on.
final class Decisions {
    private final List<Route> open;
    private final Map<Id<Worker>, Set<Id<Route>>> ofWorkers = new HashMap<>();
    private final Map<Cell, Set<Id<Route>>> ofCells = new HashMap<>();
    private final Map<Id<Worker>, Set<LocalDate>> cannot = new HashMap<>();

    Decisions(List<Route> routes, LocalDate asOf, List<Placement> placements, List<Told> told, List<Stay> printed) {
        open = routes.stream().filter(route -> route.isOpen(asOf)).toList();
        for (Placement placement : placements) {
            switch (placement) {
                case WorkerPlacement one -> add(ofWorkers, one.worker(), one.route());
                case CellPlacement one -> add(ofCells, one.cell(), one.route());
            }
        }
        printed.forEach(one -> add(ofWorkers, one.worker(), one.route()));
        for (Told one : told) {
            add(ofWorkers, one.worker(), one.route());
            if (one.answer() == Told.Answer.NOT_THAT_DAY) {
                cannot.computeIfAbsent(one.worker(), worker -> new HashSet<>()).add(one.day());
            }
        }
    }

    private static <K> void add(Map<K, Set<Id<Route>>> decided, K key, @Nullable Id<Route> route) {
        if (route != null) {
            decided.computeIfAbsent(key, of -> new HashSet<>()).add(route);
        }
    }

    /// The open routes that a worker can be on: those that serve the worker's site, and those that people decided
    /// on.
    List<Route> about(Worker worker) {
        Set<Id<Route>> byPerson = ofWorkers.getOrDefault(worker.id(), Set.of());
        Set<Id<Route>> byCell = ofCells.getOrDefault(Cell.of(worker), Set.of());
        return open.stream()
                .filter(route ->
                        route.serves(worker.site()) || byPerson.contains(route.id()) || byCell.contains(route.id()))
                .toList();
    }

    /// Whether the worker said not to be able to come on a day.
    boolean cannotCome(Worker worker, LocalDate day) {
        return cannot.getOrDefault(worker.id(), Set.of()).contains(day);
    }
}
