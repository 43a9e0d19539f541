package org.dosedesk.ui.paper.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Clash;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.coming.VialOrder;
import org.dosedesk.domain.coming.VialSize;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.plan.ForecastRoute.Forecast;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A route in words.
record RouteWords(Messages messages, Snapshot snapshot) {
    private static final int MOST_NAMES = 10;

    /// What the form is about.
    ///
    /// @param number null for a new route
    String title(Route.Kind kind, @Nullable Integer number) {
        if (number == null) {
            return messages.get(
                    switch (kind) {
                        case VISIT -> "route.new.visit";
                        case TRIP -> "route.new.trip";
                        case RESIDENCE -> "route.new.residence";
                    });
        }
        return messages.get(
                switch (kind) {
                    case VISIT -> "route.title.visit";
                    case TRIP -> "route.title.trip";
                    case RESIDENCE -> "route.title.residence";
                },
                number);
    }

    /// How far a route is.
    static String state(Messages messages, RouteState state) {
        return messages.get(
                switch (state) {
                    case PLANNED -> "route.state.planned";
                    case AGREED -> "route.state.agreed";
                    case CALLED_OFF -> "route.state.called-off";
                });
    }

    String site(Id<Site> id) {
        return snapshot.find(Site.class, id).map(Site::name).orElse("");
    }

    String vaccine(Id<Vaccine> id) {
        return messages.get("common.vaccine." + snapshot.get(Vaccine.class, id).code());
    }

    /// How many passengers a run takes; empty while nobody knows its seats.
    ///
    /// @param driverIsWorker whether its driver may be one of those who are vaccinated
    String seats(RunDraft run, boolean driverIsWorker) {
        String seats = run.seatCount()
                .map(count -> messages.get("route.seats-left", count, run.passengers()))
                .orElse("");
        return driverIsWorker ? (seats + " " + messages.get("route.driver-is-worker")).strip() : seats;
    }

    /// What is the matter with a route.
    String clash(Route route, Clash clash) {
        Id<Site> site = clash.site();
        String siteName = site == null ? "" : site(site);
        Route other = clash.other();
        String where = other == null ? messages.get("route.clash.here") : other(other);
        return switch (clash.kind()) {
            case SITE_TWICE -> messages.get("route.clash.site-twice", siteName, where);
            case OTHER_CLINIC ->
                messages.get(
                        "route.clash.other-clinic",
                        siteName,
                        site == null
                                ? ""
                                : AssignClinic.clinicOn(snapshot, site, route.day())
                                        .map(Clinic::name)
                                        .orElse(""));
            case WEEKEND -> messages.get("route.clash.weekend", DateText.show(route.day()));
            case VEHICLE_TWICE -> messages.get("route.clash.vehicle-twice", clash.run(), where);
            case DRIVER_TWICE -> messages.get("route.clash.driver-twice", clash.run(), where);
            case CLOSED -> messages.get("route.clash.closed", clash.run());
            case NO_SEATS -> messages.get("route.clash.no-seats", clash.run());
        };
    }

    private String other(Route other) {
        return messages.get("route.clash.other", title(other.kind(), other.number()), DateText.show(other.day()));
    }

    /// What the plan makes of a route, sentence by sentence.
    List<String> forecast(Route route, Forecast forecast) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.count("route.forecast.placed", forecast.placed()));
        if (forecast.tooEarly() > 0) {
            sentences.add(messages.count("route.forecast.too-early", forecast.tooEarly()));
        }
        if (forecast.placed() > 0 && !(route instanceof Residence)) {
            int percent = forecast.noShows().percent();
            int expected = order(forecast, 1).expected();
            sentences.add(messages.count("route.forecast.doses", expected, percent));
            vials(route, forecast).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> vials(Route route, Forecast forecast) {
        String all = route.vaccines().stream()
                .map(offered -> snapshot.get(Vaccine.class, offered.vaccine()))
                .flatMap(vaccine -> VialSize.known(vaccine.code())
                        .map(doses -> messages.get(
                                "route.forecast.vials-of",
                                messages.get("common.vaccine." + vaccine.code()),
                                messages.count(
                                        "route.vials", order(forecast, doses).vials())))
                        .stream())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(messages.get("route.forecast.vials", all));
    }

    private static VialOrder order(Forecast forecast, int dosesPerVial) {
        return new VialOrder(forecast.placed(), 0, 0, forecast.noShows().percent(), dosesPerVial);
    }

    /// Who was told, by name as far as there is room.
    String told(List<Told> told) {
        if (told.isEmpty()) {
            return messages.get("route.told.nobody");
        }
        Stream<String> names = told.stream()
                .flatMap(one -> snapshot.find(Worker.class, one.worker()).stream())
                .map(worker -> worker.name().full())
                .sorted()
                .limit(MOST_NAMES);
        int more = told.size() - MOST_NAMES;
        String all = names.collect(Collectors.joining(", "))
                + (more > 0 ? " " + messages.get("common.take-back.more", more) : "");
        return messages.count("route.told", told.size(), all);
    }
}
