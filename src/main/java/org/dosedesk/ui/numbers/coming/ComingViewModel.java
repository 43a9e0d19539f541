package org.dosedesk.ui.numbers.coming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.VialOrder;
import org.dosedesk.domain.coming.VialSize;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.numbers.coming.ForecastComing;
import org.dosedesk.usecase.numbers.coming.NoShows;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Who falls due in the weeks chosen and what that takes. FX thread only.
public final class ComingViewModel {
    private static final int WEEKS = 12;
    private static final String SIZE = "coming/vial/";

    private final Register register;
    private final ForecastComing forecast;
    private final Supplier<String> vaccineGroup;
    private final TableWriter writer;
    private final Background background;
    private final LastAsked working;
    private final ObjectProperty<Integer> weeks = new SimpleObjectProperty<>(this, "weeks", WEEKS);
    private final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    private final StringProperty inVial = new SimpleStringProperty(this, "inVial", "");
    private final StringProperty noShows = new SimpleStringProperty(this, "noShows", "");
    private final ReadOnlyObjectWrapper<@Nullable Coming> coming = new ReadOnlyObjectWrapper<>(this, "coming");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private boolean watched;

    /// Works out nothing until a screen shows it.
    ///
    /// @param vaccineGroup what the forecast is about
    public ComingViewModel(
            Register register,
            ForecastComing forecast,
            Supplier<String> vaccineGroup,
            TableWriter writer,
            SettingsKeeper settings,
            Background background) {
        this.register = register;
        this.forecast = forecast;
        this.vaccineGroup = vaccineGroup;
        this.writer = writer;
        this.background = background;
        working = new LastAsked(background);
        weeks.subscribe((before, after) -> refresh());
        vaccine.subscribe((before, after) -> {
            if (after != null) {
                inVial.set(settings.settings()
                        .typed()
                        .getOrDefault(
                                SIZE + after.code(),
                                VialSize.known(after.code())
                                        .map(String::valueOf)
                                        .orElse("")));
            }
        });
        inVial.subscribe((before, after) -> {
            Vaccine chosen = vaccine.get();
            if (chosen != null && dosesPerVial().isPresent()) {
                settings.change(all -> all.withTyped(Map.of(SIZE + chosen.code(), after)));
            }
        });
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Whether a screen shows this: only then is anything worked out.
    void watch(boolean shown) {
        watched = shown;
        if (shown) {
            refresh();
        } else {
            stop();
        }
    }

    ObjectProperty<Integer> weeks() {
        return weeks;
    }

    ObjectProperty<@Nullable Vaccine> vaccine() {
        return vaccine;
    }

    /// How many doses a vial holds, as typed.
    StringProperty inVial() {
        return inVial;
    }

    /// How many of a hundred usually do not come, as typed; blank to go by what the register knows.
    StringProperty noShows() {
        return noShows;
    }

    ReadOnlyObjectProperty<@Nullable Coming> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The doses in a vial; empty when what is typed is no number from 1 to 100.
    Optional<Integer> dosesPerVial() {
        return number(inVial.get(), 1, 100);
    }

    /// The share of no-shows; empty when what is typed is no number from 0 to 100.
    Optional<Integer> noShowPercent() {
        Coming now = coming.get();
        return noShows.get().isBlank() && now != null
                ? Optional.of(now.noShows().percent())
                : number(noShows.get(), 0, 100);
    }

    /// The order for a site; empty while a number is missing.
    Optional<VialOrder> order(Site site) {
        Coming now = coming.get();
        return now == null
                ? Optional.empty()
                : dosesPerVial()
                        .flatMap(doses ->
                                noShowPercent().map(percent -> now.plan().order(site.id(), percent, doses)));
    }

    /// Stops what is being worked out.
    void stop() {
        working.stop();
        busy.set(false);
    }

    /// Saves a table.
    ///
    /// @param onDone is told when the file is there
    void save(Path file, List<String> header, List<List<String>> lines, Consumer<Path> onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    writer.write(file, header, lines.stream());
                    return file;
                },
                onDone,
                failure::set);
    }

    /// Works out anew what is shown.
    public void refresh() {
        if (!watched) {
            return;
        }
        int many = weeks.get();
        LocalDate today = LocalDate.now(register.clock());
        busy.set(true);
        failure.set(null);
        working.start(
                progress -> {
                    Snapshot snapshot = register.snapshot();
                    ComingPlan plan = forecast.of(snapshot, today, many, progress);
                    return new Coming(snapshot, plan, NoShows.of(snapshot), sites(snapshot, today), vaccines(snapshot));
                },
                this::show,
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }

    private void show(Coming made) {
        busy.set(false);
        coming.set(made);
        Vaccine chosen = vaccine.get();
        if (chosen == null || !made.vaccines().contains(chosen)) {
            vaccine.set(proposed(made));
        }
    }

    // Whose vials we know before others; the order of another vaccine group says nothing here.
    private static @Nullable Vaccine proposed(Coming made) {
        return made.vaccines().stream()
                .min(Comparator.comparing(one -> VialSize.known(one.code()).isEmpty()))
                .orElse(null);
    }

    private static List<Site> sites(Snapshot snapshot, LocalDate day) {
        return snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(day))
                .map(Worker::site)
                .distinct()
                .map(site -> snapshot.get(Site.class, site))
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .toList();
    }

    private List<Vaccine> vaccines(Snapshot snapshot) {
        String group = vaccineGroup.get();
        List<Vaccine> found = new ArrayList<>(snapshot.all(Vaccine.class));
        found.removeIf(one -> !one.vaccineGroup().equals(group));
        found.sort(Comparator.comparing(Vaccine::tradeName));
        return found;
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        String digits = typed.strip().replaceAll("\\s*%$", "");
        return digits.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(digits)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }
}
