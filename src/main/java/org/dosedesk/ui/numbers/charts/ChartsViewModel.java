package org.dosedesk.ui.numbers.charts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.numbers.charts.ChartPapers;
import org.dosedesk.usecase.numbers.charts.WorkOutCharts;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The charts as of a day, and the target. FX thread only.
public final class ChartsViewModel {
    private static final String TARGET = "charts/target";
    private static final String FIRST_TARGET = "80";

    private final WorkOutCharts charts;
    private final TableWriter writer;
    private final ChartPapers papers;
    private final PaperViewModel way;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final Background background;
    private final LastAsked working;
    private final AsOfDay asOf;
    private final StringProperty target;
    private final ReadOnlyObjectWrapper<@Nullable ChartNumbers> numbers = new ReadOnlyObjectWrapper<>(this, "numbers");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private boolean watched;

    /// Works out nothing until a screen shows it; begins with the target typed last.
    public ChartsViewModel(
            Register register,
            WorkOutCharts charts,
            TableWriter writer,
            ChartPapers papers,
            PaperCounter counter,
            SettingsKeeper settings,
            AsOfDay asOf,
            Background background,
            Texts texts) {
        this.asOf = asOf;
        this.charts = charts;
        this.writer = writer;
        this.papers = papers;
        this.texts = texts;
        this.settings = settings;
        this.background = background;
        working = new LastAsked(background);
        way = new PaperViewModel(counter, background, failure, this::order);
        target = new SimpleStringProperty(
                this, "target", settings.settings().typed().getOrDefault(TARGET, FIRST_TARGET));
        asOf.dayProperty().subscribe((before, after) -> refresh());
        target.subscribe((before, after) -> {
            remember(after);
            way.changed();
        });
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// The day that the charts are as of.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return asOf.dayProperty();
    }

    /// The target in percent, as typed; blank for none.
    StringProperty target() {
        return target;
    }

    /// The target; empty when there is none or what is typed is no whole number from 1 to 100.
    OptionalInt targetPercent() {
        String typed = target.get().strip().replaceAll("\\s*%$", "");
        int percent = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return percent >= 1 && percent <= 100 ? OptionalInt.of(percent) : OptionalInt.empty();
    }

    ReadOnlyObjectProperty<@Nullable ChartNumbers> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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

    /// Stops what is being worked out.
    void stop() {
        working.stop();
        busy.set(false);
    }

    /// The paper of the charts shown.
    PaperViewModel paper() {
        return way;
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

    private Optional<PaperOrder> order() {
        ChartNumbers made = numbers.get();
        Messages messages = texts.messages();
        return made == null
                ? Optional.empty()
                : Optional.of(PaperOrder.of(
                        messages.get("charts.pdf-name", made.day()),
                        papers.of(messages.get("charts.title"), made, targetPercent(), messages.language())));
    }

    private void remember(String typed) {
        if (typed.isBlank() || targetPercent().isPresent()) {
            settings.change(all -> all.withTyped(Map.of(TARGET, typed)));
        }
    }

    /// Works out anew what is shown.
    public void refresh() {
        if (!watched) {
            return;
        }
        LocalDate day = asOf.day();
        busy.set(true);
        failure.set(null);
        working.start(
                progress -> charts.of(day, progress),
                made -> {
                    busy.set(false);
                    numbers.set(made);
                    way.changed();
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }
}
