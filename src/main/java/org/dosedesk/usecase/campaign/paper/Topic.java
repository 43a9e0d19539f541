package org.dosedesk.usecase.campaign.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;

/// What a paper of a campaign is about.
public sealed interface Topic {
    /// A route.
    record OfRoute(Route route) implements Topic {}

    /// A day on which people are driven.
    record OfDay(LocalDate day) implements Topic {}

    /// The people of a site.
    record OfSite(Id<Site> site) implements Topic {}

    /// The people of a unit.
    record OfUnit(Id<Unit> unit) implements Topic {}

    /// What papers of a kind can be about, the nearest first.
    static List<Topic> of(CampaignPaperKind kind, Plan plan, Snapshot snapshot) {
        Stream<Route> routes = plan.slots().stream().map(Slot::route).distinct();
        return switch (kind) {
            case BOARDING ->
                routes.filter(Trip.class::isInstance).<Topic>map(OfRoute::new).toList();
            case LETTER ->
                routes.filter(route -> !(route instanceof Residence))
                        .<Topic>map(OfRoute::new)
                        .toList();
            case VEHICLES ->
                routes.filter(Trip.class::isInstance)
                        .map(Route::day)
                        .distinct()
                        .<Topic>map(OfDay::new)
                        .toList();
            case SIGNING, BOARD, AWAY ->
                plan.placed().stream()
                        .filter(one -> kind != CampaignPaperKind.AWAY || isAway(one))
                        .map(one -> one.need().cell().site())
                        .distinct()
                        .<Topic>map(OfSite::new)
                        .toList();
            case SCHEDULE ->
                snapshot.all(Worker.class).stream()
                        .filter(worker ->
                                worker.onRoster(plan.asOf()) && plan.campaign().isFor(worker.site()))
                        .map(snapshot::unitOf)
                        .distinct()
                        .sorted(Comparator.comparing(Unit::name, KazakhOrder.INSTANCE))
                        .<Topic>map(unit -> new OfUnit(unit.id()))
                        .toList();
        };
    }

    private static boolean isAway(Standing one) {
        Slot slot = one.slot();
        return slot != null && slot.route().takesPeopleAway();
    }

    /// Whether it has to do with a route.
    default boolean concerns(Route other) {
        return switch (this) {
            case OfRoute one -> one.route().id().equals(other.id());
            case OfDay one -> Objects.equals(one.day(), other.day());
            case OfSite one -> other.serves(one.site());
            case OfUnit one -> false;
        };
    }
}
