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
import org.dosedesk.ui.kit.ScrollIntoView;
import org.dosedesk.ui.kit.table.Table;

/// The runs of a trip: Insert adds one, Delete takes one away and Ctrl+Z puts it back, Enter and F2 go to its
/// fields.
final class RunTable {
    private final TableView<Integer> view;
    private final RouteViewModel vm;
    private final Runs runs;
    private final Node first;

    /// @param first the first field of the run that is shown
    RunTable(TableView<Integer> view, RouteViewModel vm, Node first, Messages messages) {
        this.view = view;
        this.vm = vm;
        this.first = first;
        runs = vm.fields().runs;
        Table<Integer> table = Table.of(view, messages);
        table.digits(table.column("run", messages.get("route.run")), place -> Integer.toString(place + 1))
                .digits(
                        table.column("runDeparts", messages.get("route.departs")),
                        place -> run(place).departs())
                .digits(
                        table.column("runReturns", messages.get("route.returns")),
                        place -> run(place).returns())
                .digits(table.column("runSeats", messages.get("route.taken")), this::taken)
                .text(table.column("runPickUps", messages.get("route.pick-ups")), this::pickUps)
                .text(
                        table.column("runVehicle", messages.get("route.vehicle")),
                        place -> run(place).vehicle())
                .text(
                        table.column("runDriver", messages.get("route.driver")),
                        place -> run(place).driver());
        view.setItems(runs.places());
        view.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (place.intValue() >= 0) {
                runs.show(place.intValue());
            }
        });
        runs.shown().when(Focus.onScreen(view)).subscribe(place -> select(place.intValue()));
        runs.all.value().when(Focus.onScreen(view)).subscribe(now -> view.refresh());
        vm.preview().forecast().when(Focus.onScreen(view)).subscribe(known -> view.refresh());
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
                goTo(view);
                key.consume();
            } else if (view.isFocused() && onTable(key)) {
                key.consume();
            }
        });
    }

    /// Adds a run and goes to its fields.
    void add() {
        runs.add();
        goTo(first);
    }

    private static void goTo(Node field) {
        field.requestFocus();
        ScrollIntoView.bring(field);
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
        if (runs.places().isEmpty()) {
            add();
        } else {
            goTo(first);
        }
    }

    private void select(int place) {
        if (place < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            view.getSelectionModel().clearAndSelect(place);
        }
    }

    private RunDraft run(int place) {
        List<RunDraft> all = runs.all.get();
        return place < all.size() ? all.get(place) : RunDraft.EMPTY;
    }

    // How many the plan puts there, of how many passengers.
    private String taken(int place) {
        RunDraft run = run(place);
        String seats =
                run.seatCount().map(count -> Integer.toString(run.passengers())).orElse("");
        return Optional.ofNullable(vm.preview().forecast().get())
                .filter(known -> place < known.byRun().size() && !seats.isEmpty())
                .map(known -> known.byRun().get(place) + " / " + seats)
                .orElse(seats);
    }

    private String pickUps(int place) {
        return run(place).pickUps().stream().map(vm.words()::site).collect(Collectors.joining(", "));
    }
}
