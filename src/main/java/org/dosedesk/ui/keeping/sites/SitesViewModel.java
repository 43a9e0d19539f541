package org.dosedesk.ui.keeping.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
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
    private final LastAsked counting;
    private final Form form;
    private final Field<String> clinic;
    private final DayField from;
    private final DefaultDay<String> defaultDay;

    private final ObservableList<SiteRow> sites = FXCollections.observableArrayList();
    private final ObservableList<String> clinics = FXCollections.observableArrayList();
    private final ObservableList<ClinicAssignment> map = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SiteRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private boolean watched;
    private boolean stale = true;

    private record Counted(List<String> clinics, List<SiteRow> sites) {}

    /// Shows the register's sites as they are and as they become, while somebody looks.
    public SitesViewModel(Register register, AssignClinic assignClinic, Background background, Texts texts) {
        this.register = register;
        this.assignClinic = assignClinic;
        counting = new LastAsked(background);
        form = new Form(background, texts, "sites.day-missing");
        clinic = form.text();
        from = form.day(this::today);
        defaultDay = new DefaultDay<>(from.value(), DateText::show);
        form.check(this::problems);
        clear();
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

    /// Why the sites could not be counted, null when they were.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Another day has begun: so many work there now, and by this clinic. A day that was chosen stays.
    public void dayTurned(LocalDate now) {
        form.follow(() -> defaultDay.turn(now));
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

    /// What is typed about the chosen site's clinic.
    Form form() {
        return form;
    }

    /// The clinic's name as typed or chosen.
    Field<String> clinic() {
        return clinic;
    }

    /// The first day on which it serves the site.
    DayField from() {
        return from;
    }

    /// Whether a clinic is typed that is not assigned yet.
    public boolean unsaved() {
        return form.unsaved();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.unsavedText();
    }

    /// Throws away what is typed.
    void clear() {
        form.fill(() -> defaultDay.show(today()));
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
        return Optional.of(Spelling.clean(clinic.get())).filter(assignClinic::isNew);
    }

    /// Saves the line; what was typed stays when it fails.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> assign() {
        SiteRow site = chosen.get();
        LocalDate day = from.day().orElse(null);
        if (site == null || day == null) {
            return form.blocked();
        }
        String name = clinic.get();
        return form.save(
                progress -> {
                    assignClinic.assign(site.site().id(), name, day);
                    return name;
                },
                saved -> form.keepAnd(clinic::clear));
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (clinic.get().isBlank()) {
            found.add(new FieldProblem(clinic, Weight.MISSING, messages -> messages.get("sites.clinic-missing")));
        }
        if (from.get().isBlank()) {
            found.add(new FieldProblem(from, Weight.MISSING, messages -> messages.get("sites.day-missing")));
        }
        SiteRow site = chosen.get();
        if (site != null
                && from.day()
                        .filter(day -> !assignClinic.canBegin(site.site().id(), day))
                        .isPresent()) {
            found.add(new FieldProblem(from, Weight.WRONG, messages -> messages.get("sites.day-taken")));
        }
        return found;
    }

    private void fillMap() {
        SiteRow site = chosen.get();
        map.setAll(
                site == null
                        ? List.of()
                        : AssignClinic.assignments(
                                        register.snapshot(), site.site().id())
                                .reversed());
        form.look();
    }

    private void refresh() {
        stale = !watched;
        if (watched) {
            failure.set(null);
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
