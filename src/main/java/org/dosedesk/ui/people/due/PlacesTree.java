package org.dosedesk.ui.people.due;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tree of sites and workshops with their counts; what is chosen in it stays chosen when the counts change.
final class PlacesTree {
    private static final double LEAST_NAME = 130;
    private static final double LEAST_NUMBER = 36;
    private static final double DIGIT = 10;
    private static final double PADDING = 20;
    private static final double SCROLL_BAR = 18;

    private final TreeTableView<PlaceRow> tree;
    private final Messages messages;

    PlacesTree(TreeTableView<PlaceRow> tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
    }

    void names(TreeTableColumn<PlaceRow, String> column) {
        column.setMinWidth(LEAST_NAME);
        tree.widthProperty().subscribe(this::share);
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(placeName(cell.getValue().getValue())));
    }

    void totals(TreeTableColumn<PlaceRow, Number> column) {
        countColumn(
                column,
                new FontIcon("fth-users"),
                messages.get("due.on-roster"),
                row -> row.tally().total());
    }

    void follow(ReadOnlyObjectProperty<PlaceRow> overview, ObjectProperty<PlaceRow> chosen) {
        overview.subscribe(everywhere -> show(everywhere, chosen.get()));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                chosen.set(item.getValue());
            }
        });
    }

    void counts(TreeTableColumn<PlaceRow, Number> column, RevaccinationStatus status) {
        countColumn(
                column,
                StatusLabel.icon(status),
                StatusLabel.text(messages, status),
                row -> row.tally().of(status));
    }

    /// Columns are as wide as their biggest number, which is the sum, and the names have the rest.
    private void share() {
        TreeItem<PlaceRow> root = tree.getRoot();
        double rest = tree.getWidth() - SCROLL_BAR;
        for (TreeTableColumn<PlaceRow, ?> column : tree.getColumns()) {
            if (column.getGraphic() != null && root != null) {
                int digits = String.valueOf(column.getCellData(root)).length();
                column.setPrefWidth(Math.max(LEAST_NUMBER, PADDING + DIGIT * digits));
                rest -= column.getPrefWidth();
            }
        }
        tree.getColumns().getFirst().setPrefWidth(Math.max(LEAST_NAME, rest));
    }

    private void show(PlaceRow everywhere, PlaceRow chosen) {
        TreeItem<PlaceRow> root = item(everywhere);
        root.setExpanded(true);
        tree.setRoot(root);
        share();
        select(root, chosen);
    }

    private void select(TreeItem<PlaceRow> item, PlaceRow chosen) {
        if (item.getValue().samePlace(chosen)) {
            tree.getSelectionModel().select(item);
        }
        item.getChildren().forEach(child -> select(child, chosen));
    }

    private static TreeItem<PlaceRow> item(PlaceRow row) {
        TreeItem<PlaceRow> item = new TreeItem<>(row);
        row.parts().forEach(part -> item.getChildren().add(item(part)));
        return item;
    }

    private String placeName(PlaceRow row) {
        if (row.site() == null) {
            return messages.get("due.everywhere");
        }
        String hostedUnit = row.hostedUnit();
        return hostedUnit == null ? row.name() : messages.get("due.hosted", row.name(), hostedUnit);
    }

    private static void countColumn(
            TreeTableColumn<PlaceRow, Number> column,
            FontIcon icon,
            String meaning,
            Function<PlaceRow, Integer> value) {
        Label header = new Label("", icon);
        header.setAccessibleText(meaning);
        header.setTooltip(new Tooltip(meaning));
        column.setGraphic(header);
        column.getStyleClass().add("number");
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(value.apply(cell.getValue().getValue())));
    }
}
