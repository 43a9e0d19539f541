package org.dosedesk.ui.kit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.TableView;

/// Selects the rows again that were selected before all rows were replaced by fresh ones. FX thread only.
final class KeptSelection<R> {
    private final TableView<R> view;
    private final Function<R, Object> identity;
    private final ListChangeListener<R> onRows = this::rowsChanged;
    private final WeakListChangeListener<R> weakly = new WeakListChangeListener<>(onRows);
    private Set<Object> selected = Set.of();
    private boolean restoring;

    KeptSelection(TableView<R> view, Function<R, Object> identity) {
        this.view = view;
        this.identity = identity;
        // An empty list in another's place is no change of the value, but still another list.
        view.itemsProperty().subscribe(() -> follow(view.getItems()));
        follow(view.getItems());
        view.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) change -> remember());
    }

    private void follow(ObservableList<R> rows) {
        if (rows != null) {
            rows.removeListener(weakly);
            rows.addListener(weakly);
            restore();
        }
    }

    // Rows that go take their selection with them: what was selected last is meant.
    private void remember() {
        Set<Object> now = new HashSet<>();
        for (R row : view.getSelectionModel().getSelectedItems()) {
            if (row != null) {
                now.add(identity.apply(row));
            }
        }
        if (!now.isEmpty() && !restoring) {
            selected = now;
        }
    }

    private void rowsChanged(ListChangeListener.Change<? extends R> change) {
        while (change.next()) {
            if (change.wasRemoved() && change.wasAdded()) {
                restore();
                return;
            }
        }
    }

    private void restore() {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < view.getItems().size() && places.size() < selected.size(); at++) {
            if (selected.contains(identity.apply(view.getItems().get(at)))) {
                places.add(at);
            }
        }
        if (!places.isEmpty() && !view.getSelectionModel().getSelectedIndices().equals(places)) {
            restoring = true;
            int[] rest = places.stream().skip(1).mapToInt(Integer::intValue).toArray();
            view.getSelectionModel().clearSelection();
            view.getSelectionModel().selectIndices(places.getFirst(), rest);
            restoring = false;
        }
    }
}
