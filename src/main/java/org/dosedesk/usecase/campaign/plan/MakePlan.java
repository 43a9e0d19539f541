package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Need;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.PlanFacts;
import org.dosedesk.domain.campaign.plan.Planning;
import org.dosedesk.domain.campaign.plan.Stay;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.Scheduler;
import org.dosedesk.usecase.schedule.hold.FindContraindications;

/// Makes a campaign's plan as of a day. Nothing of it is stored, so that whatever changes in the register changes
/// the
/// plan by itself. Pure; takes a moment, and all cores.
public final class MakePlan {
    private static final int REPORT_EVERY = 64;

    private final RulesInUse rules;
    private final FindContraindications contraindications;

    /// Plans by the rules that are in use when it is asked.
    public MakePlan(RulesInUse rules) {
        this.rules = rules;
        contraindications = new FindContraindications(rules);
    }

    /// The plan that follows from what the snapshot knows.
    public Plan plan(Snapshot snapshot, Campaign campaign, LocalDate asOf, Progress progress) {
        return Planning.plan(facts(snapshot, campaign, asOf, progress));
    }

    /// The schedules that a campaign's plan goes by.
    public Scheduler scheduler(Campaign campaign) {
        return new ForecastScheduler(rules, new Forecaster(), campaign.vaccineGroup());
    }

    /// What the plan follows from.
    public PlanFacts facts(Snapshot snapshot, Campaign campaign, LocalDate asOf, Progress progress) {
        List<Route> routes = CampaignRecords.routes(snapshot, campaign.id());
        CameBack back = new CameBack(snapshot, routes);
        DoneAsTold done = new DoneAsTold(snapshot, campaign, routes);
        List<Told> told = CampaignRecords.told(snapshot, campaign.id()).stream()
                .filter(one -> !done.is(one) && !back.isOver(one.worker(), one.route()))
                .toList();
        List<Worker> workers = snapshot.all(Worker.class).stream()
                .filter(worker -> campaign.isFor(worker.site()))
                .toList();
        Map<Cell, Integer> crews = new HashMap<>();
        workers.stream()
                .filter(worker -> worker.onRoster(asOf))
                .forEach(worker -> crews.merge(Cell.of(worker), 1, Integer::sum));
        List<Placement> placements = CampaignRecords.placements(snapshot, campaign.id());
        List<Stay> printed = printed(snapshot, routes);
        FindNeeds find = new FindNeeds(
                snapshot,
                campaign,
                asOf,
                new Decisions(routes, asOf, placements, told, printed),
                back,
                new ForecastScheduler(rules, new Forecaster(), campaign.vaccineGroup()),
                contraindications);
        AtomicInteger counted = new AtomicInteger();
        List<Need> needs = workers.parallelStream()
                .flatMap(worker -> {
                    int count = counted.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report(count, workers.size());
                    }
                    return find.of(worker).stream();
                })
                .toList();
        Map<Id<Worker>, Id<Site>> sites = told.stream()
                .map(Told::worker)
                .distinct()
                .flatMap(id -> snapshot.find(Worker.class, id).stream())
                .collect(Collectors.toMap(Worker::id, Worker::site));
        return new PlanFacts(campaign, asOf, needs, routes, placements, told, printed, crews, sites);
    }

    // A list whose paper has come back holds nobody any more: who was vaccinated needs nothing, the others are free.
    private static List<Stay> printed(Snapshot snapshot, List<Route> routes) {
        Set<Id<Route>> ours = new HashSet<>();
        routes.forEach(route -> ours.add(route.id()));
        return snapshot.all(SiteList.class).stream()
                .filter(list -> snapshot.find(Attendance.class, Attendance.idFor(list.id()))
                        .filter(Attendance::entered)
                        .isEmpty())
                .flatMap(list -> {
                    Id<Route> route = list.route();
                    return route == null || !ours.contains(route)
                            ? Stream.empty()
                            : list.rows().stream()
                                    .map(row -> new Stay(inUse(snapshot, row.worker()), route, list.run()));
                })
                .toList();
    }

    // A printed list keeps the record under which somebody was printed, even if another one is in use since.
    private static Id<Worker> inUse(Snapshot snapshot, Id<Worker> printed) {
        return snapshot.find(Worker.class, printed)
                .map(worker -> MergedRecords.inUse(worker, snapshot).id())
                .orElse(printed);
    }
}
