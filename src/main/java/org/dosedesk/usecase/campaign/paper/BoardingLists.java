package org.dosedesk.usecase.campaign.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Fact;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;
import org.jspecify.annotations.Nullable;

/// Who rides in which run of a trip: a sheet a run, by the sites where it stops.
record BoardingLists(Source source) {
    List<CampaignSheet> of(Route trip) {
        return source.plan().slots().stream()
                .filter(slot -> slot.route().id().equals(trip.id()))
                .map(this::sheet)
                .toList();
    }

    private CampaignSheet sheet(Slot slot) {
        Messages messages = source.messages();
        Map<Id<Site>, List<Standing>> bySite = new LinkedHashMap<>();
        Run ride = slot.ride();
        if (ride != null) {
            ride.pickUps().forEach(stop -> bySite.put(stop.site(), new ArrayList<>()));
        }
        source.plan()
                .on(slot)
                .forEach(one -> bySite.computeIfAbsent(source.worker(one).site(), site -> new ArrayList<>())
                        .add(one));
        List<Group> groups = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Id<Site>, List<Standing>> stop : bySite.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            for (Standing one : stop.getValue()) {
                rows.add(row(number, source.worker(one), ride));
                number++;
            }
            if (!rows.isEmpty()) {
                groups.add(new Group(messages.get("campaignpaper.boarding.stop", source.site(stop.getKey())), rows));
            }
        }
        return source.sheet(
                messages.get("campaignpaper.boarding.title", source.title(slot.route()), slot.run()),
                false,
                facts(slot),
                List.of(),
                List.of(
                        source.column("paper.sitelist.column.number", 6),
                        source.column("papers.name", 34),
                        source.column("plan.col.workshop", 26),
                        source.column("plan.col.shift", 12),
                        source.column("papers.signature", 22)),
                groups,
                "campaignpaper.boarding.escort-signs");
    }

    private List<Fact> facts(Slot slot) {
        Run ride = Objects.requireNonNull(slot.ride());
        return List.of(
                source.day(slot.route().day()),
                source.fact("campaignpaper.departs", Source.time(ride.departs())),
                source.fact("campaignpaper.returns", Source.time(ride.returns())),
                source.toFill("campaignpaper.clinic", source.clinic(slot.route())),
                source.toFill("campaignpaper.vehicle", ride.vehicle()),
                source.toFill("campaignpaper.driver", ride.driver()),
                source.toFill("campaignpaper.escort", ride.escort()),
                source.fact("campaignpaper.passengers", source.passengers(slot, ride)),
                source.fact("campaignpaper.pick-ups", source.sites(ride.pickUps())),
                source.toFill("campaignpaper.boarding.lists", lists(slot)));
    }

    private List<String> row(int number, Worker worker, @Nullable Run ride) {
        boolean drives = ride != null && worker.id().equals(ride.driving());
        String name = worker.name().full();
        return List.of(
                Integer.toString(number),
                drives ? source.messages().get("campaignpaper.boarding.drives", name) : name,
                source.workshop(worker),
                worker.shift(),
                "");
    }

    // The latest one of each site: an older one was printed again.
    private String lists(Slot slot) {
        Map<Id<Site>, SiteList> latest = new LinkedHashMap<>();
        source.snapshot().all(SiteList.class).stream()
                .filter(list -> slot.route().id().equals(list.route()))
                .filter(list -> list.run() == null || list.run() == slot.run())
                .sorted(Comparator.comparingInt(SiteList::number))
                .forEach(list -> latest.put(list.site(), list));
        return latest.values().stream()
                .sorted(Comparator.comparingInt(SiteList::number))
                .map(list -> source.messages().get("paper.sitelist.number", list.number()) + " ("
                        + ListCode.of(list).text() + ")")
                .collect(Collectors.joining(", "));
    }
}
