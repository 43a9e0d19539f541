package org.dosedesk.usecase.campaign.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coming.VialOrder;
import org.dosedesk.domain.coming.VialSize;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Fact;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;
import org.dosedesk.usecase.numbers.coming.NoShows;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// What a clinic is asked for: how many come when, with which vaccines, and how many doses and vials that takes.
record ClinicLetters(Source source, FindContraindications contraindications) {
    List<CampaignSheet> of(Route route) {
        Messages messages = source.messages();
        List<Standing> people = source.plan().on(route.id());
        int percent = NoShows.of(source.snapshot()).percent();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                route instanceof Trip ? "campaignpaper.letter.drive" : "campaignpaper.letter.come",
                GroupText.against(messages, source.plan().campaign().vaccineGroup())));
        sentences.addAll(arrivals(route));
        sentences.add(messages.get("campaignpaper.letter.no-shows", percent));
        CampaignSheet letter = source.sheet(
                messages.get("campaignpaper.letter.title", Source.known(source.clinic(route))),
                false,
                facts(route, people.size()),
                sentences,
                List.of(
                        source.column("paper.sitelist.vaccine", 40),
                        source.column("campaignpaper.letter.people", 20),
                        source.column("campaignpaper.letter.doses", 20),
                        source.column("campaignpaper.letter.vials", 20)),
                people.isEmpty() ? List.of() : List.of(new Group("", rows(route, people, percent))),
                "campaignpaper.letter.responsible",
                "campaignpaper.letter.agreed");
        return List.of(letter.sentOut());
    }

    private List<Fact> facts(Route route, int people) {
        return List.of(
                source.day(route.day()),
                source.fact("campaignpaper.letter.hours", openingHours(route)),
                source.fact("campaignpaper.letter.people", Integer.toString(people)),
                switch (route) {
                    case Trip trip -> source.fact("campaignpaper.clinic", source.clinic(trip));
                    case Visit visit -> source.fact("plan.col.site", source.sites(visit.sites()));
                    case Residence residence -> source.fact("plan.col.site", source.sites(residence.sites()));
                });
    }

    private static String openingHours(Route route) {
        return switch (route) {
            case Visit visit -> Source.hours(visit.opens(), visit.closes());
            case Trip trip -> Source.hours(trip.opens(), trip.closes());
            case Residence residence -> "";
        };
    }

    // The runs of a trip: how many get there with each.
    private List<String> arrivals(Route route) {
        return source.plan().slots().stream()
                .filter(slot -> slot.route().id().equals(route.id()))
                .flatMap(slot -> Optional.ofNullable(slot.ride()).map(ride -> arrival(slot, ride)).stream())
                .toList();
    }

    private String arrival(Slot slot, Run ride) {
        return source.messages()
                .get(
                        "campaignpaper.letter.run",
                        slot.run(),
                        Source.known(Source.hours(ride.departs(), ride.returns())),
                        source.plan().on(slot).size());
    }

    private List<List<String>> rows(Route route, List<Standing> people, int percent) {
        List<Vaccine> offered = route.vaccines().stream()
                .map(one -> source.snapshot().get(Vaccine.class, one.vaccine()))
                .toList();
        if (offered.isEmpty()) {
            return List.of(
                    row(source.messages().get("campaignpaper.letter.any-vaccine"), people.size(), percent, null));
        }
        Map<Optional<Vaccine>, Long> counts = people.stream()
                .collect(Collectors.groupingBy(
                        one -> first(offered, one, route), LinkedHashMap::new, Collectors.counting()));
        List<List<String>> rows = new ArrayList<>();
        for (Vaccine vaccine : offered) {
            rows.add(row(
                    source.vaccine(vaccine),
                    counts.getOrDefault(Optional.of(vaccine), 0L).intValue(),
                    percent,
                    vaccine));
        }
        int other = counts.getOrDefault(Optional.<Vaccine>empty(), 0L).intValue();
        if (other > 0) {
            rows.add(row(source.messages().get("campaignpaper.letter.other-vaccine"), other, percent, null));
        }
        return rows;
    }

    // The first one offered that the worker may get on the day.
    private Optional<Vaccine> first(List<Vaccine> offered, Standing one, Route route) {
        return offered.stream()
                .filter(vaccine -> contraindications
                        .against(one.need().worker(), source.snapshot(), vaccine, route.day())
                        .isEmpty())
                .findFirst();
    }

    private List<String> row(String name, int people, int percent, @Nullable Vaccine vaccine) {
        Optional<Integer> size = Optional.ofNullable(vaccine).flatMap(one -> VialSize.known(one.code()));
        VialOrder order = new VialOrder(people, 0, 0, percent, size.orElse(1));
        return List.of(
                name,
                Integer.toString(people),
                Integer.toString(order.expected()),
                size.isEmpty() ? Source.UNKNOWN : Integer.toString(order.vials()));
    }
}
