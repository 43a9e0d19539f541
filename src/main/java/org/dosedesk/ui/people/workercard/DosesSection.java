package org.dosedesk.ui.people.workercard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Navigation;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The doses on the card: a table, and what can be done about the dose chosen. Enter or a double click corrects it.
final class DosesSection extends VBox {
    private final TableView<Card.DoseLine> table = new TableView<>();
    private final Messages messages;
    private final CardText words;
    private final EntryActions actions;

    DosesSection(CardText words, EntryActions actions, Navigation navigation) {
        super(10);
        this.words = words;
        this.actions = actions;
        this.messages = words.messages();
        Label title = new Label(messages.get("card.doses"));
        title.getStyleClass().add("title-4");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                space,
                button("correctDose", "card.correct-dose", "fth-edit-2", true, line -> actions.correct(line.dose())),
                button("reaction", "card.reaction", "fth-activity", true, line -> navigation.reaction(line.dose())),
                button(
                        "voidDose",
                        "card.void-dose",
                        "fth-slash",
                        true,
                        line -> actions.askToVoid(line.dose(), name(line))),
                button(
                        "restoreDose",
                        "card.restore-dose",
                        "fth-rotate-ccw",
                        false,
                        line -> actions.restore(line.dose(), name(line))));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, table);
        initializeTable();
    }

    void show(List<Card.DoseLine> lines) {
        Card.DoseLine chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(lines);
        if (chosen != null) {
            lines.stream()
                    .filter(line -> line.dose().id().equals(chosen.dose().id()))
                    .findFirst()
                    .ifPresent(line -> table.getSelectionModel().select(line));
        }
    }

    private void initializeTable() {
        table.setId("doses");
        table.getStyleClass().add("dense");
        table.setPrefHeight(200);
        table.setMinHeight(130);
        table.setAccessibleText(messages.get("card.doses"));
        Label none = new Label(messages.get("card.no-doses"));
        none.getStyleClass().add("text-muted");
        none.setWrapText(true);
        table.setPlaceholder(none);
        column("date", "card.col.date", 98, line -> words.date(line.dose().date()));
        column(
                "vaccine",
                "card.col.vaccine",
                210,
                line -> messages.get("common.vaccine." + line.vaccine().code()));
        column(
                "lot",
                "card.col.lot",
                105,
                line -> line.dose().lot() == null
                        ? messages.get("card.unknown")
                        : line.dose().lot());
        column("expiry", "card.col.expiry", 98, line -> words.date(line.dose().expiry()));
        column("place", "card.col.place", 200, this::place);
        column("remarks", "card.col.remarks", 330, this::remarks);
        table.setRowFactory(made -> {
            TableRow<Card.DoseLine> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    actions.correct(row.getItem().dose());
                }
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Card.DoseLine line = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                actions.correct(line.dose());
                event.consume();
            }
        });
    }

    private Button button(String id, String key, String icon, boolean forCounting, Consumer<Card.DoseLine> action) {
        Button button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        ForEntering.mark(button);
        button.setOnAction(event -> {
            Card.DoseLine line = table.getSelectionModel().getSelectedItem();
            if (line != null) {
                action.accept(line);
            }
        });
        button.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(line -> line.dose().inForce() != forCounting)
                        .orElse(true));
        return button;
    }

    private String name(Card.DoseLine line) {
        return words.name(line.dose(), line.vaccine().code());
    }

    private String place(Card.DoseLine line) {
        Dose dose = line.dose();
        String place = messages.get("common.place." + dose.place().name().toLowerCase(Locale.ROOT));
        return place + line.clinic().map(clinic -> " · " + clinic.name()).orElse("");
    }

    private String remarks(Card.DoseLine line) {
        List<String> parts = new ArrayList<>();
        if (!line.dose().inForce()) {
            parts.add(words.mark(line.dose()));
        }
        line.reactions()
                .forEach(reaction -> parts.add(messages.get("card.reaction.at-dose", words.reaction(reaction))));
        if (line.dose().consent()) {
            parts.add(messages.get("card.consent"));
        }
        parts.add(line.dose().givenBy());
        parts.add(line.dose().note());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private void column(String id, String key, double width, Function<Card.DoseLine, @Nullable String> text) {
        TableColumn<Card.DoseLine, Card.DoseLine> column = new TableColumn<>(messages.get(key));
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        boolean struck = !id.equals("remarks");
        column.setCellFactory(made -> new StruckCell(text, struck));
        table.getColumns().add(column);
    }
}
