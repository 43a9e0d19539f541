package org.dosedesk.ui.people.due;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.usecase.people.exposure.AfterBite.Bitten;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The band above those who are due that says how many need a dose after a bite today, and opens their names; gone
/// when nobody does.
public final class BiteBand extends VBox {
    private static final double ROW = 32;
    private static final int ROWS_SHOWN = 5;

    private final BitesViewModel viewModel;
    private final Navigation navigation;
    private final Messages messages;
    private final ToggleButton open = new ToggleButton();
    private final ListView<Bitten> names = new ListView<>();

    private BiteBand(BitesViewModel viewModel, Navigation navigation, Messages messages) {
        this.viewModel = viewModel;
        this.navigation = navigation;
        this.messages = messages;
        getStyleClass().add("bite-band");
        getChildren().setAll(line(), names);
        setUpNames();
        visibleProperty().bind(Bindings.isNotEmpty(viewModel.due()));
        managedProperty().bind(visibleProperty());
    }

    /// A screen with the band above it.
    public static Parent above(Parent screen, BitesViewModel viewModel, Navigation navigation, Messages messages) {
        VBox.setVgrow(screen, Priority.ALWAYS);
        return new VBox(new BiteBand(viewModel, navigation, messages), screen);
    }

    private HBox line() {
        Label sentence = new Label("", new FontIcon("fth-alert-triangle"));
        sentence.setId("bites");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.count("due.bite.band", viewModel.due().size()), viewModel.due()));
        open.setId("biteNames");
        open.setText(messages.get("due.bite.names"));
        open.setMnemonicParsing(true);
        open.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(sentence, open);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return line;
    }

    private void setUpNames() {
        names.setId("bitten");
        names.setAccessibleText(messages.get("due.bite.list"));
        names.setItems(viewModel.due());
        names.setFixedCellSize(ROW);
        names.prefHeightProperty()
                .bind(Bindings.size(viewModel.due()).map(size -> Math.min(size.intValue(), ROWS_SHOWN) * ROW + 2));
        names.setMinHeight(USE_PREF_SIZE);
        names.visibleProperty().bind(open.selectedProperty());
        names.managedProperty().bind(open.selectedProperty());
        names.setCellFactory(list -> new NameCell());
        names.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showCard();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                open.setSelected(false);
                open.requestFocus();
                event.consume();
            }
        });
        open.setOnAction(event -> {
            if (open.isSelected()) {
                names.getSelectionModel().selectFirst();
                names.requestFocus();
            }
        });
    }

    private void showCard() {
        Bitten chosen = names.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            navigation.showWorker(chosen.worker().id());
        }
    }

    private String text(Bitten bitten) {
        return messages.get(
                bitten.overdueOn(viewModel.today()) ? "due.bite.overdue" : "due.bite.today",
                bitten.worker().name().full(),
                bitten.worker().personnelNumber(),
                DateText.show(bitten.next()),
                DateText.show(bitten.bitten()));
    }

    private final class NameCell extends ListCell<Bitten> {
        NameCell() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    showCard();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Bitten bitten, boolean empty) {
            super.updateItem(bitten, empty);
            setText(empty || bitten == null ? "" : text(bitten));
        }
    }
}
