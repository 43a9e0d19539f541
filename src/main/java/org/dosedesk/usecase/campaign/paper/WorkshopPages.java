package org.dosedesk.usecase.campaign.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Column;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Fact;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;

/// When and where people come, and who is away when. Anybody may read these pages: nothing on them tells what for.
record WorkshopPages(Source source) {
    /// A sheet a workshop of a site, by shifts, to be signed by each.
    List<CampaignSheet> toSign(Id<Site> site) {
        List<CampaignSheet> sheets = new ArrayList<>();
        byWorkshop(placed(site))
                .forEach((workshop, people) -> sheets.add(source.sheet(
                        text("campaignpaper.signing.title") + ": " + workshop,
                        false,
                        facts(site),
                        List.of(text("campaignpaper.signing.please")),
                        columns(true),
                        groups(people, this::shift, true),
                        "campaignpaper.head-signs")));
        return sheets;
    }

    /// One sheet of a site for its notice board, by workshops and shifts.
    List<CampaignSheet> forTheBoard(Id<Site> site) {
        return List.of(source.sheet(
                text("campaignpaper.signing.title") + ": " + source.site(site),
                false,
                List.of(),
                List.of(),
                columns(false),
                groups(
                        placed(site),
                        worker -> source.workshop(worker) + (worker.shift().isBlank() ? "" : " · " + shift(worker)),
                        false)));
    }

    /// A sheet a workshop of a site, by days.
    List<CampaignSheet> away(Id<Site> site) {
        List<CampaignSheet> sheets = new ArrayList<>();
        byWorkshop(placed(site).stream()
                        .filter(one -> one.slot() != null && one.slot().route().takesPeopleAway())
                        .toList())
                .forEach((workshop, people) -> sheets.add(source.sheet(
                        text("campaignpaper.away.title") + ": " + workshop,
                        false,
                        facts(site),
                        List.of(),
                        List.of(
                                source.column("papers.name", 46),
                                source.column("plan.col.shift", 16),
                                source.column("campaignpaper.time", 16),
                                source.column("plan.col.where", 22)),
                        days(people),
                        "campaignpaper.head-signs")));
        return sheets;
    }

    private List<Fact> facts(Id<Site> site) {
        return List.of(
                source.fact("plan.col.site", source.site(site)),
                source.fact("campaignpaper.as-of", DateText.show(source.plan().asOf())));
    }

    private List<Column> columns(boolean signed) {
        List<Column> columns = new ArrayList<>(List.of(
                source.column("papers.name", signed ? 34 : 40),
                source.column("campaignpaper.day", 15),
                source.column("campaignpaper.time", 13),
                source.column("campaignpaper.where", signed ? 20 : 32)));
        if (signed) {
            columns.add(source.column("papers.signature", 18));
        }
        return columns;
    }

    private List<Group> groups(List<Standing> people, Function<Worker, String> heading, boolean signed) {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (Standing one : people) {
            Worker worker = source.worker(one);
            Slot slot = slot(one);
            List<String> row = new ArrayList<>(
                    List.of(worker.name().full(), day(slot.route()), begins(slot), where(worker, slot)));
            if (signed) {
                row.add("");
            }
            rows.computeIfAbsent(heading.apply(worker), of -> new ArrayList<>()).add(row);
        }
        return rows.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Group> days(List<Standing> people) {
        return people.stream()
                .sorted(Comparator.comparing((Standing one) -> slot(one), Slot.EARLIEST))
                .collect(Collectors.groupingBy(one -> slot(one).route().day(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Group(
                        text(
                                "campaignpaper.away.day",
                                DateText.show(day.getKey()),
                                day.getValue().size()),
                        day.getValue().stream().map(this::awayRow).toList()))
                .toList();
    }

    private List<String> awayRow(Standing one) {
        Worker worker = source.worker(one);
        Slot slot = slot(one);
        return List.of(worker.name().full(), worker.shift(), Source.known(Source.hours(slot)), where(worker, slot));
    }

    private List<Standing> placed(Id<Site> site) {
        return source.plan().placed().stream()
                .filter(one -> one.need().cell().site().equals(site))
                .toList();
    }

    private Map<String, List<Standing>> byWorkshop(List<Standing> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        one -> source.workshop(source.worker(one)), LinkedHashMap::new, Collectors.toList()));
    }

    private String shift(Worker worker) {
        return worker.shift().isBlank() ? "" : text("campaignpaper.shift", worker.shift());
    }

    private String day(Route route) {
        String day = DateText.show(route.day());
        return route instanceof Residence ? text("campaignpaper.until", day) : day;
    }

    private static String begins(Slot slot) {
        return slot.route() instanceof Visit ? Source.hours(slot) : Source.time(slot.begins());
    }

    private String where(Worker worker, Slot slot) {
        return switch (slot.route()) {
            case Visit visit -> source.site(source.meeting(worker, visit.sites()));
            case Trip trip -> {
                Run ride = slot.ride();
                String from = source.site(source.meeting(worker, ride == null ? List.of() : ride.pickUps()));
                String vehicle = ride == null || ride.vehicle().isBlank() ? "" : " (" + ride.vehicle() + ")";
                yield text("campaignpaper.where.trip", from, slot.run()) + vehicle;
            }
            case Residence residence -> text("campaignpaper.where.residence");
        };
    }

    private static Slot slot(Standing one) {
        Slot slot = one.slot();
        if (slot == null) {
            throw new IllegalArgumentException("on no route");
        }
        return slot;
    }

    private String text(String key, Object... arguments) {
        Messages messages = source.messages();
        return messages.get(key, arguments);
    }
}
