package org.dosedesk.ui.numbers.ending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.entry.exemption.Ending;
import org.dosedesk.usecase.entry.exemption.ListEndings;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What comes to its end in the month chosen, as the register is now and becomes, while somebody looks. FX thread
/// only.
public final class EndingViewModel {
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;

    private final Register register;
    private final ListEndings list;
    private final TableWriter writer;
    private final Background background;
    private final LastAsked listing;
    private final ObjectProperty<YearMonth> month;
    private final DefaultDay<YearMonth> defaultMonth;
    private final ObservableList<EndingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private boolean watched;
    private boolean stale = true;

    /// Begins with this month.
    public EndingViewModel(Register register, ListEndings list, TableWriter writer, Background background) {
        this.register = register;
        this.list = list;
        this.writer = writer;
        this.background = background;
        listing = new LastAsked(background);
        month = new SimpleObjectProperty<>(this, "month", YearMonth.from(today()));
        defaultMonth = new DefaultDay<>(month, YearMonth::from);
        defaultMonth.show(today());
        month.subscribe(chosen -> refresh());
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Another day has begun: the list of its month, unless another was chosen.
    public void dayTurned(LocalDate now) {
        defaultMonth.turn(now);
        refresh();
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing.
    void watch(boolean looking) {
        watched = looking;
        if (looking && stale) {
            refresh();
        }
    }

    /// Lists anew: the rules changed.
    public void refresh() {
        stale = !watched;
        if (!watched) {
            return;
        }
        YearMonth chosen = month.get();
        LocalDate day = today();
        listing.start(
                progress -> list.of(chosen, register.snapshot(), day).stream()
                        .map(EndingViewModel::row)
                        .toList(),
                found -> {
                    failure.set(null);
                    rows.setAll(found);
                },
                failure::set);
    }

    ObjectProperty<YearMonth> month() {
        return month;
    }

    /// This month, the twelve before it and the twenty-four after it.
    List<YearMonth> months() {
        YearMonth now = YearMonth.from(today());
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(now::plusMonths)
                .toList();
    }

    /// Goes on by so many months, as far as there are months to choose.
    void turn(int by) {
        YearMonth wanted = month.get().plusMonths(by);
        if (months().contains(wanted)) {
            month.set(wanted);
        }
    }

    ObservableList<EndingRow> rows() {
        return rows;
    }

    /// Why the last work failed, null when it did not. An [IOException] is about the file.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Saves the list as a table.
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

    private static EndingRow row(Ending ending) {
        return new EndingRow(
                ending.worker(),
                ending.workshop().name(),
                ending.site().name(),
                ending.sort().name().toLowerCase(Locale.ROOT),
                ending.entry(),
                ending.last(),
                ending.then());
    }
}
