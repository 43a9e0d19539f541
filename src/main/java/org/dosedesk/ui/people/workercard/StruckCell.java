package org.dosedesk.ui.people.workercard;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Shows something about a dose, wrapped and struck through when the dose is voided.
final class StruckCell extends TableCell<Card.DoseLine, Card.DoseLine> {
    private static final int PADDING = 18;

    private final Function<Card.DoseLine, @Nullable String> words;
    private final Text struck = new Text();

    /// @param strike whether a voided dose strikes this column through; the other columns wrap
    StruckCell(Function<Card.DoseLine, @Nullable String> words, boolean strike) {
        this.words = words;
        struck.setStrikethrough(strike);
        if (!strike) {
            struck.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        }
    }

    @Override
    protected void updateItem(Card.@Nullable DoseLine line, boolean empty) {
        super.updateItem(line, empty);
        String text = empty || line == null ? null : words.apply(line);
        boolean voided = line != null && line.dose().voided() != null;
        struck.setText(text == null ? "" : text);
        // What wraps is a text of its own: a cell's own text would be cut at the end of its line.
        boolean own = voided || struck.wrappingWidthProperty().isBound();
        struck.setStyle("-fx-fill: " + (voided ? "-color-fg-muted" : "-color-fg-default") + ";");
        setText(own ? null : text);
        setGraphic(own ? struck : null);
    }
}
