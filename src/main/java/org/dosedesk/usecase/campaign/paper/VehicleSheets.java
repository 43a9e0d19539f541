package org.dosedesk.usecase.campaign.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;

/// Which vehicles are needed on a day, over all trips, each with its rides: also what is asked of the garage.
record VehicleSheets(Source source) {
    List<CampaignSheet> of(LocalDate day) {
        List<Slot> rides = source.plan().slots().stream()
                .filter(slot -> slot.ride() != null && slot.route().day().equals(day))
                .toList();
        Map<String, List<List<String>>> byVehicle = new LinkedHashMap<>();
        for (Slot slot : rides) {
            Run ride = Objects.requireNonNull(slot.ride());
            byVehicle
                    .computeIfAbsent(
                            ride.vehicle().isBlank()
                                    ? source.messages().get("campaignpaper.vehicles.unnamed")
                                    : ride.vehicle(),
                            vehicle -> new ArrayList<>())
                    .add(row(slot, ride));
        }
        int passengers =
                rides.stream().mapToInt(slot -> source.plan().on(slot).size()).sum();
        return List.of(source.sheet(
                source.messages().get("campaignpaper.vehicles.title", DateText.show(day)),
                true,
                List.of(
                        source.day(day),
                        source.fact("campaignpaper.vehicles.count", Integer.toString(byVehicle.size())),
                        source.fact("route.runs.name", Integer.toString(rides.size())),
                        source.fact("campaignpaper.passengers", Integer.toString(passengers))),
                List.of(),
                List.of(
                        source.column("campaignpaper.departs", 9),
                        source.column("campaignpaper.pick-ups", 22),
                        source.column("campaignpaper.to", 21),
                        source.column("campaignpaper.returns", 9),
                        source.column("campaignpaper.driver", 14),
                        source.column("campaignpaper.escort", 14),
                        source.column("campaignpaper.passengers-of-seats", 11)),
                byVehicle.entrySet().stream()
                        .map(vehicle -> new Group(vehicle.getKey(), vehicle.getValue()))
                        .toList(),
                "campaignpaper.vehicles.asked",
                "campaignpaper.vehicles.granted"));
    }

    private List<String> row(Slot slot, Run ride) {
        return List.of(
                Source.known(Source.time(ride.departs())),
                source.sites(ride.pickUps()),
                Source.known(source.clinic(slot.route())),
                Source.known(Source.time(ride.returns())),
                ride.driver(),
                ride.escort(),
                source.passengers(slot, ride));
    }
}
