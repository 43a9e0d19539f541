package org.dosedesk.usecase.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.usecase.register.Snapshot;

/// What a snapshot holds of campaigns; only what is in force.
public final class CampaignRecords {
    private CampaignRecords() {}

    /// The campaigns against something, the latest first.
    public static List<Campaign> campaigns(Snapshot snapshot, String vaccineGroup) {
        return inForce(snapshot, Campaign.class)
                .filter(campaign -> campaign.vaccineGroup().equals(vaccineGroup))
                .sorted(Comparator.comparing(Campaign::from)
                        .thenComparing(campaign -> campaign.recorded().at())
                        .reversed())
                .toList();
    }

    /// The routes of a campaign, those called off among them, by number.
    public static List<Route> routes(Snapshot snapshot, Id<Campaign> campaign) {
        return everyRoute(snapshot)
                .filter(route -> route.inForce() && route.campaign().equals(campaign))
                .sorted(Comparator.comparingInt(Route::number))
                .toList();
    }

    /// The routes of every campaign that take place.
    public static List<Route> takingPlace(Snapshot snapshot) {
        return everyRoute(snapshot)
                .filter(route -> route.inForce() && route.state() != RouteState.CALLED_OFF)
                .toList();
    }

    /// The route with this identity, voided or not.
    public static Optional<Route> route(Snapshot snapshot, Id<Route> id) {
        return everyRoute(snapshot).filter(route -> route.id().equals(id)).findFirst();
    }

    /// The number that a campaign's next route gets; those of voided routes are not used again.
    public static int nextNumber(Snapshot snapshot, Id<Campaign> campaign) {
        return everyRoute(snapshot)
                        .filter(route -> route.campaign().equals(campaign))
                        .mapToInt(Route::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /// Who was put where by hand.
    public static List<Placement> placements(Snapshot snapshot, Id<Campaign> campaign) {
        return Stream.<Placement>concat(
                        inForce(snapshot, WorkerPlacement.class), inForce(snapshot, CellPlacement.class))
                .filter(placement -> placement.campaign().equals(campaign))
                .toList();
    }

    /// Who was told what.
    public static List<Told> told(Snapshot snapshot, Id<Campaign> campaign) {
        return inForce(snapshot, Told.class)
                .filter(told -> told.campaign().equals(campaign))
                .toList();
    }

    /// What each was told last.
    public static Collection<Told> lastTold(Snapshot snapshot, Id<Campaign> campaign) {
        return told(snapshot, campaign).stream()
                .collect(Collectors.toMap(
                        Told::worker,
                        Function.identity(),
                        BinaryOperator.maxBy(
                                Comparator.comparing(one -> one.recorded().at()))))
                .values();
    }

    private static Stream<Route> everyRoute(Snapshot snapshot) {
        return Stream.of(Visit.class, Trip.class, Residence.class)
                .map(snapshot::all)
                .flatMap(Collection<? extends Entity>::stream)
                .map(Route.class::cast);
    }

    private static <T extends Voidable> Stream<T> inForce(Snapshot snapshot, Class<T> type) {
        return snapshot.all(type).stream().filter(Voidable::inForce);
    }
}
