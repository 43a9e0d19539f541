package org.dosedesk.ui.keeping.sites;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The sites and the clinic-to-site map, counted while somebody looks. FX thread only.
public final class SitesViewModel {
    private final Register register;
    private final AssignClinic assignClinic;
    private final Background background;
    private final LastAsked counting;

    private final ObservableList<SiteRow> sites = FXCollections.observableArrayList();
    private final ObservableList<String> clinics = FXCollections.observableArrayList();
    private final ObservableList<ClinicAssignment> map = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SiteRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty clinic = new SimpleStringProperty(this, "clinic", "");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final DefaultDay<LocalDate> defaultDay = new DefaultDay<>(from, now -> now);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final BooleanBinding dayTaken;
    private final BooleanBinding canAssign;
    private boolean watched;
    private boolean stale = true;

    private record Counted(List<String> clinics, List<SiteRow> sites) {}

    /// Shows the register's sites as they are and as they become, while somebody looks.
    public SitesViewModel(Register register, AssignClinic assignClinic, Background background) {
        this.register = register;
        this.assignClinic = assignClinic;
        this.background = background;
        counting = new LastAsked(background);
        defaultDay.show(today());
        this.dayTaken = Bindings.createBooleanBinding(this::isDayTaken, chosen, from, map);
        this.canAssign = Bindings.createBooleanBinding(
                () -> chosen.get() != null && !clinic.get().isBlank() && from.get() != null && !dayTaken.get(),
                chosen,
                clinic,
                from,
                dayTaken);
        chosen.subscribe(this::fillMap);
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing.
    void watch(boolean looking) {
        watched = looking;
        if (looking && stale) {
            refresh();
        }
    }

    /// Another day has begun: so many work there now, and by this clinic. A day that was chosen stays.
    public void dayTurned(LocalDate now) {
        defaultDay.turn(now);
        refresh();
    }

    /// All sites in alphabetical order.
    public ObservableList<SiteRow> sites() {
        return sites;
    }

    /// The names of all clinics, to choose from.
    public ObservableList<String> clinics() {
        return clinics;
    }

    /// The chosen site's lines of the map, newest first.
    public ObservableList<ClinicAssignment> map() {
        return map;
    }

    /// The site chosen, null while none is.
    public ObjectProperty<@Nullable SiteRow> chosenProperty() {
        return chosen;
    }

    /// The clinic's name as typed or chosen.
    public StringProperty clinicProperty() {
        return clinic;
    }

    /// The first day on which it serves the site, null while what was typed is no date.
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /// Whether the map has a line from that day or a later one.
    public BooleanBinding dayTakenBinding() {
        return dayTaken;
    }

    /// Whether everything needed is there.
    public BooleanBinding canAssignBinding() {
        return canAssign;
    }

    /// Why the last save failed, null when it did not.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a clinic is typed that is not assigned yet.
    public boolean unsaved() {
        return !clinic.get().isBlank();
    }

    /// Today, by the register's clock.
    public LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// A clinic's name.
    String clinicName(ClinicAssignment line) {
        return register.snapshot().get(Clinic.class, line.clinic()).name();
    }

    /// The clinic typed, when the register hasn't got it; to be asked about before assigning.
    Optional<String> newClinic() {
        return Optional.of(Spelling.clean(clinic.get())).filter(name -> canAssign.get() && assignClinic.isNew(name));
    }

    /// Saves the line; what was typed stays when it fails.
    public void assign() {
        SiteRow site = chosen.get();
        LocalDate day = from.get();
        if (site == null || day == null || !canAssign.get()) {
            return;
        }
        String name = clinic.get();
        failure.set(null);
        background.start(
                progress -> {
                    assignClinic.assign(site.site().id(), name, day);
                    return name;
                },
                saved -> clinic.set(""),
                failure::set);
    }

    private boolean isDayTaken() {
        SiteRow site = chosen.get();
        LocalDate day = from.get();
        return site != null && day != null && !assignClinic.canBegin(site.site().id(), day);
    }

    private void fillMap() {
        SiteRow site = chosen.get();
        map.setAll(
                site == null
                        ? List.of()
                        : AssignClinic.assignments(
                                        register.snapshot(), site.site().id())
                                .reversed());
    }

    private void refresh() {
        stale = !watched;
        if (watched) {
            counting.start(progress -> count(register.snapshot()), this::show, failure::set);
        }
    }

    private Counted count(Snapshot snapshot) {
        return new Counted(
                snapshot.all(Clinic.class).stream()
                        .map(Clinic::name)
                        .sorted(KazakhOrder.INSTANCE)
                        .toList(),
                snapshot.all(Site.class).stream()
                        .map(site -> row(site, snapshot))
                        .sorted(Comparator.comparing(row -> row.site().name(), KazakhOrder.INSTANCE))
                        .toList());
    }

    private void show(Counted counted) {
        SiteRow before = chosen.get();
        clinics.setAll(counted.clinics());
        sites.setAll(counted.sites());
        Id<Site> wanted = before == null ? null : before.site().id();
        chosen.set(sites.stream()
                .filter(row -> row.site().id().equals(wanted))
                .findFirst()
                .orElse(sites.isEmpty() ? null : sites.getFirst()));
        fillMap();
    }

    private SiteRow row(Site site, Snapshot snapshot) {
        List<Worker> workers = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.site().equals(site.id()) && worker.onRoster(today()))
                .toList();
        List<String> hosted = workers.stream()
                .map(worker -> snapshot.get(Workshop.class, worker.workshop()))
                .distinct()
                .filter(workshop -> site.hosts(workshop.unit()))
                .map(workshop -> snapshot.get(Unit.class, workshop.unit()).name() + ": " + workshop.name())
                .sorted(KazakhOrder.INSTANCE)
                .toList();
        return new SiteRow(
                site,
                workers.size(),
                hosted,
                AssignClinic.clinicOn(snapshot, site.id(), today())
                        .map(Clinic::name)
                        .orElse(null));
    }
}
