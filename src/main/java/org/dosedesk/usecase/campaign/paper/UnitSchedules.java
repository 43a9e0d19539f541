package org.dosedesk.usecase.campaign.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;

/// Every worker of a unit, from the first dose on: what was given, when the next is due, and by which route.
record UnitSchedules(Source source, ForecastScheduler scheduler) {
    private static final Comparator<Worker> BY_NAME = Comparator.comparing(
                    (Worker worker) -> worker.name().full(), KazakhOrder.INSTANCE)
            .thenComparing(Worker::personnelNumber);

    List<CampaignSheet> of(Id<Unit> unit) {
        Messages messages = source.messages();
        Map<Id<Worker>, Standing> standings = source.plan().people().stream()
                .collect(Collectors.toMap(one -> one.need().worker(), Function.identity()));
        List<Worker> workers = source.snapshot().all(Worker.class).stream()
                .filter(worker -> source.snapshot().unitOf(worker).id().equals(unit))
                .filter(worker -> worker.onRoster(source.plan().asOf())
                        && source.plan().campaign().isFor(worker.site()))
                .sorted(BY_NAME)
                .toList();
        Map<String, List<Worker>> byWorkshop = workers.stream()
                .collect(Collectors.groupingBy(
                        worker -> source.workshop(worker) + " · " + source.site(worker.site()),
                        () -> new TreeMap<>(KazakhOrder.INSTANCE),
                        Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Worker>> workshop : byWorkshop.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            for (Worker worker : workshop.getValue()) {
                rows.add(row(number, worker, standings));
                number++;
            }
            groups.add(new Group(workshop.getKey(), rows));
        }
        String name = source.snapshot().get(Unit.class, unit).name();
        return List.of(source.sheet(
                messages.get(
                        "campaignpaper.schedule.title",
                        name,
                        GroupText.against(messages, source.plan().campaign().vaccineGroup())),
                true,
                List.of(
                        source.fact(
                                "campaignpaper.as-of",
                                DateText.show(source.plan().asOf())),
                        source.fact("campaignpaper.schedule.workers", Integer.toString(workers.size()))),
                List.of(),
                List.of(
                        source.column("paper.sitelist.column.number", 4),
                        source.column("papers.name", 24),
                        source.column("plan.col.shift", 8),
                        source.column("paper.sitelist.column.doses", 31),
                        source.column("campaignpaper.schedule.due", 9),
                        source.column("campaignpaper.schedule.status", 10),
                        source.column("plan.col.where", 14)),
                groups,
                "campaignpaper.schedule.post-signs",
                "campaignpaper.schedule.physician-signs"));
    }

    private List<String> row(int number, Worker worker, Map<Id<Worker>, Standing> standings) {
        Explanation explained =
                scheduler.explain(worker, source.snapshot(), source.plan().asOf());
        WorkerSchedule schedule = explained.schedule();
        String doses = explained.doses().stream()
                .map(dose -> DateText.show(dose.date()) + " "
                        + source.vaccine(source.snapshot().get(Vaccine.class, dose.vaccine())))
                .collect(Collectors.joining("; "));
        String due = schedule == null || schedule.dueOn() == null ? Source.UNKNOWN : DateText.show(schedule.dueOn());
        String status = schedule == null
                ? Source.UNKNOWN
                : source.messages()
                        .get("common.status." + schedule.status().name().toLowerCase(Locale.ROOT));
        return List.of(
                Integer.toString(number),
                worker.name().full(),
                worker.shift(),
                Source.known(doses),
                due,
                status,
                route(standings.get(worker.id())));
    }

    private String route(@Nullable Standing standing) {
        if (standing == null) {
            return "";
        }
        Slot slot = standing.slot();
        return slot == null
                ? source.messages().get("campaignpaper.schedule.no-route")
                : source.title(slot.route()) + ", " + DateText.show(slot.route().day());
    }
}
