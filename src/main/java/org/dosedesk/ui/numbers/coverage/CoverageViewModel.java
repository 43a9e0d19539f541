package org.dosedesk.ui.numbers.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.numbers.coverage.CoverageLine;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.numbers.coverage.LaterKnowledge;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The counts as of a day, as the register is now and becomes while somebody looks. Another day asked for stops
/// the work for the one before. FX thread only.
public final class CoverageViewModel {
    private final CoverageOfDay coverage;
    private final LastAsked counting;
    private final NamesViewModel names;
    private final ReportViewModel report;
    private final AsOfDay asOf;
    private final BooleanProperty then = new SimpleBooleanProperty(this, "then");
    private final ReadOnlyObjectWrapper<@Nullable Counts> counts = new ReadOnlyObjectWrapper<>(this, "counts");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private @Nullable LaterKnowledge answer;
    private boolean goingBack;
    private boolean watched;

    /// Follows the as-of day, and works nothing out until it is watched.
    public CoverageViewModel(
            Register register,
            CoverageOfDay coverage,
            ReportViewModel report,
            TableWriter writer,
            AsOfDay asOf,
            Background background) {
        this.asOf = asOf;
        this.coverage = coverage;
        this.report = report;
        counting = new LastAsked(background);
        names = new NamesViewModel(writer, background);
        then.subscribe(this::show);
        asOf.dayProperty().subscribe((before, after) -> {
            if (!goingBack) {
                look();
            }
        });
        register.onSaved(saved -> background.onScreen(this::look));
    }

    /// Counts anew: at once when somebody looks, else when somebody does.
    public void look() {
        if (watched) {
            refresh();
        } else {
            answer = null;
        }
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing.
    void watch(boolean looking) {
        watched = looking;
        if (looking && answer == null) {
            refresh();
        }
    }

    /// The day that the numbers are about, or will be about once they are there.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return asOf.dayProperty();
    }

    /// Whether what was known then is shown, rather than what is known now about then.
    BooleanProperty thenProperty() {
        return then;
    }

    /// The counts worked out last, null before the first.
    ReadOnlyObjectProperty<@Nullable Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    NamesViewModel names() {
        return names;
    }

    ReportViewModel report() {
        return report;
    }

    /// Shows the campaign's report of the counts that are shown.
    void openReport() {
        LaterKnowledge known = answer;
        if (known != null) {
            names.close();
            report.show(shown(known));
        }
    }

    /// Stops the work under way; the day goes back to the one that is shown.
    void stop() {
        counting.stop();
        busy.set(false);
        Counts shown = counts.get();
        if (shown != null) {
            goingBack = true;
            asOf.choose(shown.day());
            goingBack = false;
        }
    }

    /// Shows the names behind a number.
    ///
    /// @param status null for the head count
    void open(CountRow row, @Nullable RevaccinationStatus status) {
        LaterKnowledge known = answer;
        if (known != null) {
            DayCoverage shown = shown(known);
            names.show(new NamesViewModel.Subject(row, status, shown.day()), NameRows.behind(shown, row, status));
        }
    }

    /// Shows whom what was learnt later is about.
    void openLearnt() {
        LaterKnowledge known = answer;
        if (known != null) {
            names.show(new NamesViewModel.Subject(null, null, known.now().day()), NameRows.learnt(known));
        }
    }

    private void refresh() {
        busy.set(true);
        LocalDate wanted = asOf.day();
        counting.start(
                progress -> coverage.compare(wanted, progress),
                found -> {
                    busy.set(false);
                    failure.set(null);
                    answer = found;
                    show();
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }

    private void show() {
        LaterKnowledge known = answer;
        if (known == null) {
            return;
        }
        DayCoverage shown = shown(known);
        counts.set(new Counts(
                shown.day(),
                then.get(),
                shown.coverage().total(),
                rows(shown.byUnit(KazakhOrder.INSTANCE)),
                rows(shown.bySite(KazakhOrder.INSTANCE)),
                known.counts().entrySet().stream()
                        .map(entry -> new Counts.Learnt(NameRows.key(entry.getKey()), entry.getValue()))
                        .toList(),
                known.moved().size()));
        if (report.reportProperty().get() != null) {
            report.show(shown);
        }
        NamesViewModel.Subject open = names.subjectProperty().get();
        if (open != null) {
            if (open.row() == null) {
                openLearnt();
            } else {
                open(open.row(), open.status());
            }
        }
    }

    private DayCoverage shown(LaterKnowledge known) {
        return then.get() ? known.then() : known.now();
    }

    /// The total comes first: it is in sight without scrolling.
    private static List<CountRow> rows(List<CoverageLine> lines) {
        List<CountRow> rows = new ArrayList<>();
        for (CoverageLine line : lines) {
            rows.add(new CountRow(line.place(), line.name(), line.other(), line.tally()));
        }
        rows.sort(Comparator.comparing(row -> !row.total()));
        return rows;
    }
}
