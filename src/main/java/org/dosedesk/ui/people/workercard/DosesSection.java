package org.dosedesk.ui.people.workercard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The doses on the card: a table, and what can be done about the dose chosen. Enter or a double click corrects it.
final class DosesSection extends VBox {
    private static final double HEAD = 54;
    private static final double ROW = 31;
    private static final double LEAST = 130;
    private static final double PADDING = 18;
    private static final double FONT = 14;

    private final TableView<Card.DoseLine> table = new TableView<>();
    private final Messages messages;
    private final CardText words;
    private final Table<Card.DoseLine> all;
    private final EntryActions actions;

    DosesSection(CardText words, EntryActions actions, Navigation navigation) {
        super(10);
        this.words = words;
        this.actions = actions;
        this.messages = words.messages();
        all = Table.of(table, messages);
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
        table.getItems().setAll(lines);
        fit();
    }

    // As high as its rows: the card scrolls, and not the table in it.
    private void fit() {
        double wrapping = table.getColumns().getLast().getWidth() - PADDING;
        double rows = table.getItems().stream()
                .mapToDouble(line -> {
                    Text remarks = new Text(remarks(line));
                    remarks.setFont(Font.font(FONT));
                    remarks.setWrappingWidth(Math.max(FONT, wrapping));
                    return Math.max(ROW, remarks.getLayoutBounds().getHeight() + PADDING / 2);
                })
                .sum();
        double height = Math.max(LEAST, HEAD + rows);
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private void initializeTable() {
        table.setId("doses");
        table.getStyleClass().add("dense");
        table.setAccessibleText(messages.get("card.doses"));
        Label none = new Label(messages.get("card.no-doses"));
        none.getStyleClass().add("text-muted");
        none.setWrapText(true);
        table.setPlaceholder(none);
        column("date", line -> words.date(line.dose().date()));
        column(
                "vaccine",
                line -> messages.get("common.vaccine." + line.vaccine().code()));
        column("lot", this::lot);
        column("expiry", line -> words.date(line.dose().expiry()));
        column("place", this::place);
        column("remarks", this::remarks);
        table.getColumns().getLast().widthProperty().subscribe(this::fit);
        all.opens(line -> actions.correct(line.dose()))
                .keyed(line -> line.dose().id());
    }

    private String lot(Card.DoseLine line) {
        String lot = line.dose().lot();
        return lot == null ? messages.get("card.unknown") : lot;
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

    private void column(String id, Function<Card.DoseLine, @Nullable String> text) {
        boolean remarks = id.equals("remarks");
        TableColumn<Card.DoseLine, String> column = all.column(id, messages.get("card.col." + id));
        Function<Card.DoseLine, String> words = line -> Objects.requireNonNullElse(text.apply(line), "");
        if (remarks) {
            all.sentence(column, words);
        } else {
            all.text(column, words);
        }
        column.setCellFactory(made -> new StruckCell(!remarks));
    }
}
