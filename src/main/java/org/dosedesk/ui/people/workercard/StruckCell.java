package org.dosedesk.ui.people.workercard;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Shows something about a dose, wrapped and struck through when the dose is voided.
final class StruckCell extends TableCell<Card.DoseLine, String> {
    private static final int PADDING = 18;

    private final Text struck = new Text();

    /// @param strike whether a voided dose strikes this column through; the other columns wrap
    StruckCell(boolean strike) {
        struck.setStrikethrough(strike);
        if (!strike) {
            struck.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        Card.DoseLine line =
                empty || getTableRow() == null ? null : getTableRow().getItem();
        boolean voided = line != null && line.dose().voided() != null;
        struck.setText(text == null ? "" : text);
        // What wraps is a text of its own: a cell's own text would be cut at the end of its line.
        boolean own = voided || struck.wrappingWidthProperty().isBound();
        struck.setStyle("-fx-fill: " + (voided ? "-color-fg-muted" : "-color-fg-default") + ";");
        setText(own || empty ? null : text);
        setGraphic(own ? struck : null);
    }
}
