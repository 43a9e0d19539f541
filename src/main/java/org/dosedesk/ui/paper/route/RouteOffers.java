package org.dosedesk.ui.paper.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineOrder;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What a route can be made of: the campaign's sites, the clinics, the vaccines against what it is about, and the
/// vehicles and drivers of earlier runs. FX thread only.
final class RouteOffers {
    private final Register register;
    private final ObservableList<Id<Site>> sites = FXCollections.observableArrayList();
    private final ObservableList<String> clinics = FXCollections.observableArrayList();
    private final ObservableList<Id<Vaccine>> vaccines = FXCollections.observableArrayList();
    private final ObservableList<String> vehicles = FXCollections.observableArrayList();
    private final ObservableList<String> drivers = FXCollections.observableArrayList();

    RouteOffers(Register register) {
        this.register = register;
    }

    ObservableList<Id<Site>> sites() {
        return sites;
    }

    ObservableList<String> clinics() {
        return clinics;
    }

    ObservableList<Id<Vaccine>> vaccines() {
        return vaccines;
    }

    ObservableList<String> vehicles() {
        return vehicles;
    }

    ObservableList<String> drivers() {
        return drivers;
    }

    /// Offers what the register knows now.
    ///
    /// @param route the one that is changed, null for none: its sites are offered, though the campaign isn't for
    /// them
    void renew(Campaign campaign, @Nullable Route route) {
        Snapshot snapshot = register.snapshot();
        set(
                sites,
                snapshot.all(Site.class).stream()
                        .filter(site -> campaign.isFor(site.id()) || (route != null && route.serves(site.id())))
                        .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                        .map(Site::id));
        set(clinics, snapshot.all(Clinic.class).stream().map(Clinic::name).sorted(KazakhOrder.INSTANCE));
        set(
                vaccines,
                snapshot.all(Vaccine.class).stream()
                        .filter(vaccine -> vaccine.vaccineGroup().equals(campaign.vaccineGroup()))
                        .sorted(VaccineOrder.startingWith(campaign.vaccineGroup()))
                        .map(Vaccine::id));
        List<Run> runs = runs();
        set(vehicles, typed(runs, Run::vehicle));
        set(drivers, typed(runs, Run::driver));
    }

    /// The runs of all trips so far, the latest last.
    List<Run> runs() {
        return register.snapshot().all(Trip.class).stream()
                .filter(Trip::inForce)
                .sorted(Comparator.comparing(Trip::day))
                .flatMap(trip -> trip.runs().stream())
                .toList();
    }

    /// The clinic of a name, however its letters are written.
    Optional<Clinic> clinicNamed(String name) {
        String folded = Spelling.fold(name);
        return register.snapshot().all(Clinic.class).stream()
                .filter(clinic -> Spelling.fold(clinic.name()).equals(folded))
                .findFirst();
    }

    /// The clinic that serves sites on a day by the clinic-to-site map; empty when it is not one and the same.
    Optional<String> clinicFor(Set<Id<Site>> chosen, LocalDate day) {
        Set<String> mapped = chosen.stream()
                .flatMap(site -> AssignClinic.clinicOn(register.snapshot(), site, day).stream())
                .map(Clinic::name)
                .collect(Collectors.toSet());
        return mapped.size() == 1 ? Optional.of(mapped.iterator().next()) : Optional.empty();
    }

    /// The workers by their names as they compare; of several of one name nobody knows which one drives.
    static Map<String, Id<Worker>> workersByName(Snapshot snapshot) {
        Map<String, Id<Worker>> names = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Worker worker : snapshot.all(Worker.class)) {
            String name = Spelling.fold(worker.name().full());
            if (names.put(name, worker.id()) != null) {
                several.add(name);
            }
        }
        names.keySet().removeAll(several);
        return names;
    }

    private static Stream<String> typed(List<Run> runs, Function<Run, String> what) {
        return runs.stream()
                .map(what)
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted(KazakhOrder.INSTANCE);
    }

    private static <T> void set(ObservableList<T> offered, Stream<T> found) {
        List<T> now = found.toList();
        if (!now.equals(offered)) {
            offered.setAll(now);
        }
    }
}
