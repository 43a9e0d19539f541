package org.dosedesk.ui.people.workers;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.usecase.people.worker.WorkerQuery;

/// What is searched and filtered for. FX thread only.
public final class WorkerFilters {
    static final RowFilter NONE = new RowFilter(WorkerQuery.of(""), Choice.ANY, Choice.ANY, Choice.ANY, Set.of());

    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<Choice> site = new SimpleObjectProperty<>(this, "site", Choice.ANY);
    private final ObjectProperty<Choice> unit = new SimpleObjectProperty<>(this, "unit", Choice.ANY);
    private final ObjectProperty<Choice> workshop = new SimpleObjectProperty<>(this, "workshop", Choice.ANY);
    private final ObservableSet<RevaccinationStatus> statuses = FXCollections.observableSet();

    /// What is typed into the search.
    public StringProperty search() {
        return search;
    }

    /// The statuses wanted; none stands for all.
    public ObservableSet<RevaccinationStatus> statuses() {
        return statuses;
    }

    /// Wants everyone again.
    public void clear() {
        search.set("");
        site.set(Choice.ANY);
        unit.set(Choice.ANY);
        workshop.set(Choice.ANY);
        statuses.clear();
    }

    ObjectProperty<Choice> site() {
        return site;
    }

    ObjectProperty<Choice> unit() {
        return unit;
    }

    ObjectProperty<Choice> workshop() {
        return workshop;
    }

    RowFilter wanted() {
        return new RowFilter(WorkerQuery.of(search.get()), site.get(), unit.get(), workshop.get(), statuses);
    }

    void onChanged(Runnable action) {
        for (ObservableValue<?> choice : List.of(search, site, unit, workshop)) {
            choice.subscribe((before, after) -> action.run());
        }
        statuses.addListener((SetChangeListener<RevaccinationStatus>) change -> action.run());
    }
}
