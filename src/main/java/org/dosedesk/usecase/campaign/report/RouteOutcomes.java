package org.dosedesk.usecase.campaign.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.report.RouteOutcome.Fate;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What came of each route of a campaign, worked out from who was told and from the lists that came back. Pure;
/// looks
/// through all lists.
public final class RouteOutcomes {
    private final Snapshot snapshot;
    private final Campaign campaign;
    private final LocalDate asOf;
    private final ZoneId zone;
    private final Map<Id<Worker>, List<Told>> told;
    private final Map<Id<Route>, List<SiteList>> lists;

    private RouteOutcomes(Snapshot snapshot, Campaign campaign, LocalDate asOf, ZoneId zone) {
        this.snapshot = snapshot;
        this.campaign = campaign;
        this.asOf = asOf;
        this.zone = zone;
        told = CampaignRecords.told(snapshot, campaign.id()).stream().collect(Collectors.groupingBy(Told::worker));
        lists = new HashMap<>();
        for (SiteList list : snapshot.all(SiteList.class)) {
            Id<Route> route = list.route();
            if (route != null) {
                lists.computeIfAbsent(route, any -> new ArrayList<>()).add(list);
            }
        }
    }

    /// The routes of a campaign as of a day, by number.
    ///
    /// @param zone in which a day of telling is meant
    public static List<RouteOutcome> of(Snapshot snapshot, Campaign campaign, LocalDate asOf, ZoneId zone) {
        RouteOutcomes outcomes = new RouteOutcomes(snapshot, campaign, asOf, zone);
        return CampaignRecords.routes(snapshot, campaign.id()).stream()
                .map(outcomes::of)
                .toList();
    }

    private RouteOutcome of(Route route) {
        List<SiteList> papers = lists.getOrDefault(route.id(), List.of());
        Map<Id<Worker>, Outcome> rows = rows(papers);
        // Since when each was expected.
        Map<Id<Worker>, LocalDate> expected = new HashMap<>();
        told.forEach((worker, tellings) -> toldFor(route, tellings)
                .map(one -> day(one.recorded().at()))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> expected.put(worker, day)));
        int toldHere = expected.size();
        for (SiteList list : papers) {
            list.rows()
                    .forEach(
                            row -> expected.merge(inUse(row.worker()), day(list.preparedAt()), RouteOutcomes::earlier));
        }
        boolean back = papers.stream().anyMatch(list -> entered(list).findAny().isPresent());
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        expected.forEach((worker, since) -> fates.merge(
                Objects.requireNonNullElseGet(
                        noted(route, worker, since, rows.get(worker)), () -> unnoted(route, worker, back)),
                1,
                Integer::sum));
        int walkIns = (int) rows.entrySet().stream()
                .filter(row -> row.getValue() == Outcome.GIVEN && !expected.containsKey(row.getKey()))
                .count();
        return new RouteOutcome(route, toldHere, expected.size(), fates, walkIns);
    }

    // Who was sent elsewhere by the evening of the route's day was not expected any more.
    private Stream<Told> toldFor(Route route, List<Told> tellings) {
        return tellings.stream()
                .filter(one -> one.route().equals(route.id()))
                .filter(one -> tellings.stream()
                        .noneMatch(other -> !other.route().equals(route.id())
                                && other.recorded().at().isAfter(one.recorded().at())
                                && !day(other.recorded().at()).isAfter(route.day())));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    // Who missed one run and came on another was there.
    private Map<Id<Worker>, Outcome> rows(List<SiteList> papers) {
        Map<Id<Worker>, Outcome> rows = new HashMap<>();
        papers.stream()
                .flatMap(this::entered)
                .flatMap(attendance -> attendance.rows().stream())
                .forEach(row -> rows.merge(
                        inUse(row.worker()), row.outcome(), (one, other) -> one == Outcome.GIVEN ? one : other));
        return rows;
    }

    private Stream<Attendance> entered(SiteList list) {
        return snapshot.find(Attendance.class, Attendance.idFor(list.id())).stream()
                .filter(Attendance::entered);
    }

    private Id<Worker> inUse(Id<Worker> worker) {
        return MergedRecords.inUse(snapshot.get(Worker.class, worker), snapshot).id();
    }

    private @Nullable Fate noted(Route route, Id<Worker> worker, LocalDate since, @Nullable Outcome row) {
        if (row == Outcome.GIVEN) {
            return Fate.CAME;
        } else if (isDosed(worker, since, route.day())) {
            return route instanceof Residence ? Fate.CAME : Fate.ELSEWHERE;
        }
        return switch (row) {
            case ABSENT -> Fate.MISSED;
            case REFUSED -> Fate.REFUSED;
            case EXEMPT, NOT_ADMITTED -> Fate.NOT_ADMITTED;
            case UNWELL, POSTPONED -> Fate.POSTPONED;
            case ALREADY_HAD -> Fate.ELSEWHERE;
            case GIVEN, BLANK -> null;
            case null -> null;
        };
    }

    private Fate unnoted(Route route, Id<Worker> worker, boolean back) {
        boolean refuses = told.getOrDefault(worker, List.of()).stream()
                .anyMatch(one -> one.route().equals(route.id()) && one.answer() == Told.Answer.REFUSES);
        if (refuses || isHeld(worker, route.day(), Waiver.Kind.REFUSAL)) {
            return Fate.REFUSED;
        } else if (isHeld(worker, route.day(), Waiver.Kind.EXEMPTION)) {
            return Fate.NOT_ADMITTED;
        }
        return back && route.day().isBefore(asOf) ? Fate.MISSED : Fate.OPEN;
    }

    private boolean isDosed(Id<Worker> worker, LocalDate since, LocalDate until) {
        return snapshot.dosesOf(worker).stream()
                .filter(dose -> dose.inForce()
                        && !dose.date().isBefore(since)
                        && !dose.date().isAfter(until))
                .anyMatch(dose -> snapshot.get(Vaccine.class, dose.vaccine())
                        .vaccineGroup()
                        .equals(campaign.vaccineGroup()));
    }

    private boolean isHeld(Id<Worker> worker, LocalDate day, Waiver.Kind kind) {
        return snapshot.waiversOf(worker).stream()
                .anyMatch(waiver -> waiver.kind() == kind
                        && waiver.appliesOn(day)
                        && snapshot.all(Vaccine.class).stream()
                                .anyMatch(vaccine -> vaccine.vaccineGroup().equals(campaign.vaccineGroup())
                                        && waiver.against().covers(vaccine)));
    }
}
