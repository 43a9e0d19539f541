package org.dosedesk.ui.paper.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.jspecify.annotations.Nullable;

/// The runs of a trip: all of them, and the one whose fields are shown. FX thread only.
final class Runs {
    final Field<List<RunDraft>> all;
    final Field<String> vehicle;
    final Field<String> seats;
    final Field<String> driver;
    final Field<String> escort;
    final Field<Set<Id<Site>>> pickUps;
    final Field<String> departs;
    final Field<String> returns;

    private final Form form;
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown", -1);
    private final ReadOnlyBooleanWrapper removed = new ReadOnlyBooleanWrapper(this, "removed");
    private final Map<String, Integer> seatsOf = new HashMap<>();
    private Map<String, Id<Worker>> people = Map.of();
    private @Nullable Removed last;
    private boolean showing;

    private record Removed(int place, RunDraft run) {}

    Runs(Form form) {
        this.form = form;
        all = form.choice(List.of());
        vehicle = form.text();
        seats = form.text();
        driver = form.text();
        escort = form.text();
        pickUps = form.choice(Set.of());
        departs = form.text();
        returns = form.text();
        all.value().subscribe((was, is) -> follow(is));
        vehicle.value().subscribe((was, is) -> proposeSeats());
        for (Field<?> field : List.of(vehicle, seats, driver, escort, pickUps, departs, returns)) {
            field.value().subscribe((was, is) -> take());
        }
    }

    /// The places of the runs, counted from 0: a table of them keeps its place while a run is typed in.
    ObservableList<Integer> places() {
        return places;
    }

    /// Which run the fields show, counted from 0; -1 for none.
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether a run that was removed can be put back.
    ReadOnlyBooleanProperty removed() {
        return removed.getReadOnlyProperty();
    }

    /// What is known of vehicles and drivers.
    ///
    /// @param known runs, the latest last
    void learn(List<Run> known) {
        seatsOf.clear();
        known.forEach(run -> seatsOf.put(Spelling.fold(run.vehicle()), run.seats()));
    }

    /// The workers by name, so that a driver who is one of them is known.
    void learn(Map<String, Id<Worker>> byName) {
        people = Map.copyOf(byName);
    }

    /// Puts in saved runs while the form is filled.
    void fill(List<Run> saved) {
        last = null;
        removed.set(false);
        all.set(saved.stream().map(RunDraft::of).toList());
        put(saved.isEmpty() ? -1 : 0);
    }

    /// Shows a run in the fields; nobody has typed anything then.
    void show(int place) {
        if (place != shown.get() && place < all.get().size()) {
            form.follow(() -> put(place));
        }
    }

    /// Adds a run like the last one, without its times.
    void add() {
        List<RunDraft> more = new ArrayList<>(all.get());
        more.add(more.isEmpty() ? RunDraft.EMPTY : more.getLast().next());
        all.set(List.copyOf(more));
        show(more.size() - 1);
    }

    /// Takes the run shown away.
    void remove() {
        int place = shown.get();
        if (place >= 0) {
            List<RunDraft> fewer = new ArrayList<>(all.get());
            last = new Removed(place, fewer.remove(place));
            shown.set(-1);
            all.set(List.copyOf(fewer));
            removed.set(true);
            form.follow(() -> put(Math.min(place, fewer.size() - 1)));
        }
    }

    /// Puts the run back that was removed last.
    void putBack() {
        Removed back = last;
        if (back != null) {
            List<RunDraft> more = new ArrayList<>(all.get());
            int place = Math.min(back.place, more.size());
            more.add(place, back.run);
            shown.set(-1);
            all.set(List.copyOf(more));
            last = null;
            removed.set(false);
            show(place);
        }
    }

    /// The runs as far as they can be read.
    List<Run> read() {
        return all.get().stream().map(run -> run.run(people)).toList();
    }

    /// Whether it is known how many seats a run has.
    ///
    /// @param number counted from 1
    boolean seatsAreTyped(int number) {
        return all.get().get(number - 1).seatCount().isPresent();
    }

    /// The driver's record, when a run's driver is one of the workers; else null.
    @Nullable Id<Worker> driving(RunDraft run) {
        return run.run(people).driving();
    }

    private void put(int place) {
        RunDraft run = place < 0 ? RunDraft.EMPTY : all.get().get(place);
        showing = true;
        shown.set(place);
        vehicle.set(run.vehicle());
        seats.set(run.seats());
        driver.set(run.driver());
        escort.set(run.escort());
        pickUps.set(run.pickUps());
        departs.set(run.departs());
        returns.set(run.returns());
        showing = false;
    }

    private void take() {
        int place = shown.get();
        if (showing || form.isFilling() || place < 0) {
            return;
        }
        List<RunDraft> typed = new ArrayList<>(all.get());
        RunDraft before = typed.get(place);
        typed.set(
                place,
                new RunDraft(
                        vehicle.get(),
                        seats.get(),
                        driver.get(),
                        driver.get().equals(before.driver()) ? before.driving() : null,
                        escort.get(),
                        pickUps.get(),
                        departs.get(),
                        returns.get()));
        all.set(List.copyOf(typed));
    }

    private void proposeSeats() {
        Integer known = seatsOf.get(Spelling.fold(vehicle.get()));
        if (!showing && !form.isFilling() && seats.get().isBlank() && known != null) {
            seats.set(Integer.toString(known));
        }
    }

    private void follow(List<RunDraft> now) {
        if (places.size() > now.size()) {
            places.remove(now.size(), places.size());
        }
        while (places.size() < now.size()) {
            places.add(places.size());
        }
    }
}
