package org.dosedesk.ui.paper.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.table.Table;

/// The runs of a trip: Insert adds one, Delete takes one away and Ctrl+Z puts it back, Enter and F2 go to its fields.
final class RunTable {
    private final TableView<RunDraft> view;
    private final RouteViewModel vm;
    private final Runs runs;
    private final Node first;

    /// @param first the first field of the run that is shown
    RunTable(TableView<RunDraft> view, RouteViewModel vm, Node first, Messages messages) {
        this.view = view;
        this.vm = vm;
        this.first = first;
        runs = vm.fields().runs;
        Table<RunDraft> table = Table.of(view, messages);
        table.digits(table.column("run", messages.get("route.run")), run -> Integer.toString(place(run) + 1))
                .text(table.column("runVehicle", messages.get("route.vehicle")), RunDraft::vehicle)
                .digits(table.column("runSeats", messages.get("route.passengers")), this::passengers)
                .digits(table.column("runPlanned", messages.get("route.planned")), this::planned)
                .text(table.column("runDriver", messages.get("route.driver")), RunDraft::driver)
                .text(table.column("runPickUps", messages.get("route.pick-ups")), this::pickUps)
                .digits(table.column("runDeparts", messages.get("route.departs")), RunDraft::departs)
                .digits(table.column("runReturns", messages.get("route.returns")), RunDraft::returns);
        view.setItems(runs.rows());
        view.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (place.intValue() >= 0) {
                runs.show(place.intValue());
            }
        });
        runs.shown().when(Focus.onScreen(view)).subscribe(place -> select(place.intValue()));
        vm.forecast().when(Focus.onScreen(view)).subscribe(known -> view.refresh());
    }

    /// Listens to the keys of the form: a run can be added from any field.
    void listen(Node root, Node last) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!view.isVisible()) {
                return;
            }
            if (key.getCode() == KeyCode.INSERT) {
                add();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && last.isFocused()) {
                view.requestFocus();
                key.consume();
            } else if (view.isFocused() && onTable(key)) {
                key.consume();
            }
        });
    }

    /// Adds a run and goes to its fields.
    void add() {
        runs.add();
        first.requestFocus();
    }

    private boolean onTable(KeyEvent key) {
        return switch (key.getCode()) {
            case DELETE -> {
                runs.remove();
                yield true;
            }
            case Z -> {
                if (key.isShortcutDown()) {
                    runs.putBack();
                }
                yield key.isShortcutDown();
            }
            case ENTER, F2 -> {
                if (!key.isShortcutDown()) {
                    edit();
                }
                yield !key.isShortcutDown();
            }
            default -> false;
        };
    }

    private void edit() {
        if (runs.rows().isEmpty()) {
            add();
        } else {
            first.requestFocus();
        }
    }

    private void select(int place) {
        if (place < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            view.getSelectionModel().clearAndSelect(place);
        }
    }

    private int place(RunDraft run) {
        List<RunDraft> rows = runs.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == run) {
                return i;
            }
        }
        return 0;
    }

    private String passengers(RunDraft run) {
        return run.seatCount()
                .map(seats -> Integer.toString(run.passengers()))
                .orElse("");
    }

    private String planned(RunDraft run) {
        int place = place(run);
        return Optional.ofNullable(vm.forecast().get())
                .filter(known -> place < known.byRun().size())
                .map(known -> Integer.toString(known.byRun().get(place)))
                .orElse("");
    }

    private String pickUps(RunDraft run) {
        return run.pickUps().stream().map(vm.words()::site).collect(Collectors.joining(", "));
    }
}
