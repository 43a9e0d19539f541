package org.dosedesk.ui.paper.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.OfferedVaccine;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.TimeText;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.jspecify.annotations.Nullable;

/// The fields of a route, and the route that they make. FX thread only.
final class RouteFields {
    final DayField day;
    final Field<String> opens;
    final Field<String> closes;
    final Field<String> capacity;
    final Field<Set<Id<Site>>> sites;
    final Field<String> clinic;
    final Field<Set<Id<Vaccine>>> vaccines;
    final Field<RouteState> state;
    final Runs runs;

    /// What no field shows of a route.
    ///
    /// @param number counts the campaign's routes
    record Head(Id<Route> id, Id<Campaign> campaign, Route.Kind kind, int number, Recorded recorded) {
        /// That of a saved route.
        static Head of(Route route) {
            return new Head(route.id(), route.campaign(), route.kind(), route.number(), recorded(route));
        }

        private static Recorded recorded(Route route) {
            return switch (route) {
                case Visit one -> one.recorded();
                case Trip one -> one.recorded();
                case Residence one -> one.recorded();
            };
        }
    }

    RouteFields(Form form, Supplier<LocalDate> today) {
        day = form.day(today);
        opens = form.text();
        closes = form.text();
        capacity = form.text();
        sites = form.choice(Set.of());
        clinic = form.text();
        vaccines = form.choice(Set.of());
        state = form.choice(RouteState.PLANNED);
        runs = new Runs(form);
    }

    /// Puts in a saved route while the form is filled.
    ///
    /// @param clinicName of its clinic, empty for none
    void show(Route route, String clinicName) {
        day.show(route.day());
        state.set(route.state());
        capacity.set(route.capacity() == null ? "" : route.capacity().toString());
        Set<Id<Vaccine>> offered = new LinkedHashSet<>();
        route.vaccines().forEach(one -> offered.add(one.vaccine()));
        vaccines.set(offered);
        clinic.set(clinicName);
        switch (route) {
            case Visit one -> {
                showHours(one.opens(), one.closes());
                showSites(one.sites());
            }
            case Trip one -> {
                showHours(one.opens(), one.closes());
                runs.fill(one.runs());
            }
            case Residence one -> showSites(one.sites());
        }
    }

    /// The clinic of a saved route, null for none.
    static @Nullable Id<Clinic> clinicOf(Route route) {
        return switch (route) {
            case Visit one -> one.clinic();
            case Trip one -> one.clinic();
            case Residence one -> null;
        };
    }

    /// The sites that are chosen, in the fields or in the runs.
    Set<Id<Site>> chosenSites(Route.Kind kind) {
        if (kind != Route.Kind.TRIP) {
            return sites.get();
        }
        Set<Id<Site>> pickUps = new LinkedHashSet<>();
        runs.all.get().forEach(run -> pickUps.addAll(run.pickUps()));
        return pickUps;
    }

    /// The route as far as it can be read; empty while there is no day.
    ///
    /// @param clinicId the clinic that is typed, null for none
    Optional<Route> route(Head head, @Nullable Id<Clinic> clinicId) {
        return day.day().map(on -> switch (head.kind()) {
            case VISIT ->
                new Visit(
                        head.id(),
                        head.campaign(),
                        head.number(),
                        on,
                        TimeText.parse(opens.get()).orElse(null),
                        TimeText.parse(closes.get()).orElse(null),
                        clinicId,
                        Numbers.read(capacity.get()).orElse(null),
                        offered(),
                        served(),
                        state.get(),
                        head.recorded(),
                        null);
            case TRIP ->
                new Trip(
                        head.id(),
                        head.campaign(),
                        head.number(),
                        on,
                        TimeText.parse(opens.get()).orElse(null),
                        TimeText.parse(closes.get()).orElse(null),
                        clinicId,
                        Numbers.read(capacity.get()).orElse(null),
                        offered(),
                        runs.read(),
                        state.get(),
                        head.recorded(),
                        null);
            case RESIDENCE ->
                new Residence(
                        head.id(), head.campaign(), head.number(), on, served(), state.get(), head.recorded(), null);
        });
    }

    private List<OfferedVaccine> offered() {
        return vaccines.get().stream().map(OfferedVaccine::new).toList();
    }

    private List<ServedSite> served() {
        return sites.get().stream().map(ServedSite::new).toList();
    }

    private void showHours(@Nullable LocalTime from, @Nullable LocalTime until) {
        opens.set(from == null ? "" : TimeText.show(from));
        closes.set(until == null ? "" : TimeText.show(until));
    }

    private void showSites(List<ServedSite> served) {
        Set<Id<Site>> chosen = new LinkedHashSet<>();
        served.forEach(one -> chosen.add(one.site()));
        sites.set(chosen);
    }
}
