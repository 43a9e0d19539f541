package org.dosedesk.ui.people.workerform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The units, workshops and sites to choose from, by the alphabet. FX thread only.
final class Places {
    final ObservableList<Offer<Unit>> units = FXCollections.observableArrayList();
    final ObservableList<Offer<Workshop>> workshops = FXCollections.observableArrayList();
    final ObservableList<Offer<Site>> sites = FXCollections.observableArrayList();

    /// Offers what the register has.
    ///
    /// @param unit whose workshops are offered, null for none
    void offer(Snapshot snapshot, @Nullable Offer<Unit> unit) {
        set(
                units,
                sorted(snapshot.all(Unit.class).stream(), Unit::name)
                        .map(found -> Offer.known(found.id(), found.name())));
        set(
                sites,
                sorted(snapshot.all(Site.class).stream(), Site::name)
                        .map(found -> Offer.known(found.id(), found.name())));
        offerWorkshops(snapshot, unit);
    }

    /// Offers the workshops of a unit.
    void offerWorkshops(Snapshot snapshot, @Nullable Offer<Unit> unit) {
        set(
                workshops,
                sorted(
                                snapshot.all(Workshop.class).stream()
                                        .filter(workshop ->
                                                unit != null && workshop.unit().equals(unit.id())),
                                Workshop::name)
                        .map(found -> Offer.known(found.id(), found.name())));
    }

    /// The site that is a unit's own, when there is exactly one.
    static Optional<Offer<Site>> siteOf(Snapshot snapshot, Offer<Unit> unit) {
        List<Site> own = snapshot.all(Site.class).stream()
                .filter(site -> unit.id().equals(site.host()))
                .toList();
        return own.size() == 1
                ? Optional.of(Offer.known(own.getFirst().id(), own.getFirst().name()))
                : Optional.empty();
    }

    /// What a typed name means: the offer of that name, however its letters are written, else a new place.
    ///
    /// @param now what is chosen at the moment: stays when nothing was typed, and keeps its key when its name was
    static <T extends Entity> @Nullable Offer<T> named(List<Offer<T>> offers, String typed, @Nullable Offer<T> now) {
        String name = Spelling.clean(typed);
        if (name.isEmpty() || (now != null && now.name().equals(name))) {
            return now;
        }
        String folded = Spelling.fold(name);
        return offers.stream()
                .filter(offer -> Spelling.fold(offer.name()).equals(folded))
                .findFirst()
                .orElseGet(() -> Offer.typed(name));
    }

    private static <T> Stream<T> sorted(Stream<T> records, Function<T, String> name) {
        return records.sorted(Comparator.comparing(name, KazakhOrder.INSTANCE));
    }

    private static <T> void set(ObservableList<T> offered, Stream<T> found) {
        List<T> now = found.toList();
        if (!now.equals(offered)) {
            offered.setAll(now);
        }
    }
}
