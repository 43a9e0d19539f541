package org.dosedesk.ui.people.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.entry.notgiven.LastNotGiven;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Who is due, as of a day and for a place. FX thread only.
public final class DueViewModel {
    private static final Comparator<DueRow> ORDER = Comparator.comparing(DueRow::site, KazakhOrder.INSTANCE)
            .thenComparing(DueRow::workshop, KazakhOrder.INSTANCE)
            .thenComparing(DueRow::name, KazakhOrder.INSTANCE);

    private final Register register;
    private final Schedules schedules;
    private final CountCoverage countCoverage;
    private final RunningPlan plans;
    private final Supplier<String> vaccineGroup;
    private final LastAsked counting;

    private final ReadOnlyObjectWrapper<PlaceRow> overview;
    private final ObjectProperty<PlaceRow> place;
    private final ReadOnlyObjectWrapper<LocalDate> asOf;
    private final BooleanProperty showOverdue = new SimpleBooleanProperty(this, "showOverdue", true);
    private final BooleanProperty showDue = new SimpleBooleanProperty(this, "showDue", true);
    private final BooleanProperty showIncomplete = new SimpleBooleanProperty(this, "showIncomplete", true);
    private final BooleanProperty showNoDoses = new SimpleBooleanProperty(this, "showNoDoses", false);
    private final BooleanProperty showExempt = new SimpleBooleanProperty(this, "showExempt", false);
    private final ReadOnlyBooleanWrapper campaignRuns = new ReadOnlyBooleanWrapper(this, "campaignRuns");
    private boolean watched;
    private boolean stale = true;
    private boolean showing;
    private final ObservableList<DueRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.tickedProperty()});

    private record Counted(
            LocalDate asOf, PlaceRow everywhere, PlaceRow here, List<DueRow> rows, boolean campaignRuns) {}

    /// Shows the schedules as they are and as they become, while somebody looks.
    ///
    /// @param vaccineGroup what the schedules are about
    public DueViewModel(
            Register register,
            Schedules schedules,
            CountCoverage countCoverage,
            RunningPlan plans,
            Supplier<String> vaccineGroup,
            Background background) {
        this.register = register;
        this.schedules = schedules;
        this.countCoverage = countCoverage;
        this.plans = plans;
        this.vaccineGroup = vaccineGroup;
        counting = new LastAsked(background);
        this.asOf = new ReadOnlyObjectWrapper<>(this, "asOf", schedules.asOf());
        PlaceRow everywhere =
                PlaceOverview.of(countCoverage.count(List.of(), register.snapshot()), register.snapshot());
        this.overview = new ReadOnlyObjectWrapper<>(this, "overview", everywhere);
        this.place = new SimpleObjectProperty<>(this, "place", everywhere);
        place.subscribe((before, after) -> refresh());
        showOverdue.subscribe((before, after) -> refresh());
        showDue.subscribe((before, after) -> refresh());
        showIncomplete.subscribe((before, after) -> refresh());
        showNoDoses.subscribe((before, after) -> refresh());
        showExempt.subscribe((before, after) -> refresh());
        schedules.onChanged(workers -> background.onScreen(this::refresh));
        // A reason why nothing was given changes no schedule.
        register.onSaved(saved -> {
            if (saved.touches(NotGiven.class)) {
                background.onScreen(this::refresh);
            }
            if (saved.touches(Site.class, Unit.class, Workshop.class) || changesPlan(saved)) {
                background.onScreen(this::refresh);
            }
        });
    }

    private static boolean changesPlan(Register.Saved saved) {
        return saved.touches(
                Campaign.class,
                Visit.class,
                Trip.class,
                Residence.class,
                WorkerPlacement.class,
                CellPlacement.class,
                Told.class,
                SiteList.class,
                Attendance.class);
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing.
    void watch(boolean looking) {
        watched = looking;
        if (looking && stale) {
            refresh();
        }
    }

    /// Everywhere, with its sites and workshops.
    public ReadOnlyObjectProperty<PlaceRow> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// The place whose people the table shows.
    public ObjectProperty<PlaceRow> placeProperty() {
        return place;
    }

    /// The day that everything here is about.
    public ReadOnlyObjectProperty<LocalDate> asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /// Whether the overdue are in the table.
    public BooleanProperty showOverdueProperty() {
        return showOverdue;
    }

    /// Whether the due are in the table.
    public BooleanProperty showDueProperty() {
        return showDue;
    }

    /// Whether those with an unfinished course are in the table.
    public BooleanProperty showIncompleteProperty() {
        return showIncomplete;
    }

    /// Whether those without any dose are in the table.
    public BooleanProperty showNoDosesProperty() {
        return showNoDoses;
    }

    /// Whether the exempt are in the table, with what keeps them away.
    public BooleanProperty showExemptProperty() {
        return showExempt;
    }

    /// Whether a campaign runs on the day: then the people stand somewhere in its plan.
    public ReadOnlyBooleanProperty campaignRunsProperty() {
        return campaignRuns.getReadOnlyProperty();
    }

    /// The people, by site, workshop and name; changes when a tick changes, too.
    public ObservableList<DueRow> rows() {
        return rows;
    }

    /// Whether anyone is on the roster at all.
    public boolean rosterEmpty() {
        return overview.get().tally().total() == 0;
    }

    /// Ticks everyone in the table, or takes all ticks off.
    public void tickAll(boolean ticked) {
        rows.forEach(row -> row.tickedProperty().set(ticked));
    }

    /// The workers ticked.
    public Set<Id<Worker>> ticked() {
        return rows.stream()
                .filter(row -> row.tickedProperty().get())
                .map(row -> row.worker().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The site that a list would be for: that of the ticked workers, or else that of the place shown; empty when
    /// that is not one site.
    public Optional<Id<Site>> siteForList() {
        Set<Id<Site>> sites = new HashSet<>();
        rows.stream()
                .filter(row -> row.tickedProperty().get())
                .forEach(row -> sites.add(row.worker().site()));
        if (sites.isEmpty()) {
            return Optional.ofNullable(place.get().site());
        }
        return sites.size() == 1 ? Optional.of(sites.iterator().next()) : Optional.empty();
    }

    /// The vaccine of a dose.
    Vaccine vaccine(Dose dose) {
        return register.snapshot().get(Vaccine.class, dose.vaccine());
    }

    // What is shown is worked out off the FX thread; what was ticked or chosen meanwhile stays.
    private void refresh() {
        stale = !watched;
        if (!watched || showing) {
            return;
        }
        Set<RevaccinationStatus> shown = shown();
        PlaceRow chosen = place.get();
        counting.start(
                progress -> {
                    Snapshot snapshot = register.snapshot();
                    List<WorkerSchedule> all = List.copyOf(schedules.all());
                    PlaceRow everywhere = PlaceOverview.of(countCoverage.count(all, snapshot), snapshot);
                    PlaceRow here = find(everywhere, chosen).orElse(everywhere);
                    LocalDate day = schedules.asOf();
                    Optional<Plan> plan = plans.on(day, snapshot, progress);
                    Map<Id<Worker>, Standing> standings = new HashMap<>();
                    plan.ifPresent(made -> made.people()
                            .forEach(one -> standings.put(one.need().worker(), one)));
                    List<DueRow> found = rows(all, shown, here, standings, snapshot);
                    return new Counted(day, everywhere, here, found, plan.isPresent());
                },
                this::show,
                problem -> {
                    throw new IllegalStateException("who is due could not be counted", problem);
                });
    }

    private void show(Counted counted) {
        Set<Id<Worker>> ticked = ticked();
        counted.rows()
                .forEach(row ->
                        row.tickedProperty().set(ticked.contains(row.worker().id())));
        showing = true;
        asOf.set(counted.asOf());
        overview.set(counted.everywhere());
        place.set(counted.here());
        rows.setAll(counted.rows());
        campaignRuns.set(counted.campaignRuns());
        showing = false;
    }

    private static Optional<PlaceRow> find(PlaceRow row, PlaceRow wanted) {
        if (row.samePlace(wanted)) {
            return Optional.of(row);
        }
        return row.parts().stream().flatMap(part -> find(part, wanted).stream()).findFirst();
    }

    private Set<RevaccinationStatus> shown() {
        Set<RevaccinationStatus> shown = EnumSet.noneOf(RevaccinationStatus.class);
        if (showOverdue.get()) {
            shown.add(RevaccinationStatus.OVERDUE);
        }
        if (showDue.get()) {
            shown.add(RevaccinationStatus.DUE);
        }
        if (showIncomplete.get()) {
            shown.add(RevaccinationStatus.INCOMPLETE);
        }
        if (showNoDoses.get()) {
            shown.add(RevaccinationStatus.NO_DOSES);
        }
        if (showExempt.get()) {
            shown.add(RevaccinationStatus.EXEMPT);
        }
        return shown;
    }

    private List<DueRow> rows(
            List<WorkerSchedule> all,
            Set<RevaccinationStatus> shown,
            PlaceRow here,
            Map<Id<Worker>, Standing> standings,
            Snapshot snapshot) {
        return all.stream()
                .filter(schedule -> shown.contains(schedule.status()))
                .map(schedule -> row(schedule, standings.get(schedule.worker()), snapshot))
                .filter(row -> inPlace(row.worker(), here))
                .sorted(ORDER)
                .toList();
    }

    private static boolean inPlace(Worker worker, PlaceRow chosen) {
        return (chosen.site() == null || chosen.site().equals(worker.site()))
                && (chosen.workshop() == null || chosen.workshop().equals(worker.workshop()));
    }

    private DueRow row(WorkerSchedule schedule, @Nullable Standing standing, Snapshot snapshot) {
        String group = vaccineGroup.get();
        Worker worker = snapshot.get(Worker.class, schedule.worker());
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        Site site = snapshot.get(Site.class, worker.site());
        Dose last = snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && vaccine(dose).vaccineGroup().equals(group))
                .max(Comparator.comparing(Dose::date))
                .orElse(null);
        return new DueRow(
                worker,
                workshop.name(),
                site.name(),
                site.hosts(workshop.unit())
                        ? snapshot.get(Unit.class, workshop.unit()).name()
                        : null,
                schedule,
                last,
                LastNotGiven.of(snapshot, worker.id(), group).orElse(null),
                standing);
    }
}
