package org.dosedesk.ui.people.workercard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dosedesk.domain.worker.WorkerEntry;

/// An entry as a sentence with what can be done about it; struck through when it is voided.
final class EntryLine extends HBox {

    /// @param mark who voided it, when and why; empty for what counts
    EntryLine(WorkerEntry entry, String sentence, String mark, EntryActions actions) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Text text = new Text(sentence);
        text.getStyleClass().add("text");
        text.setStrikethrough(!entry.inForce());
        TextFlow flow = new TextFlow(text);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(flow);
        if (entry.inForce()) {
            if (EntryActions.hasForm(entry)) {
                getChildren().add(actions.correctButton(entry));
            }
            getChildren().add(actions.voidButton(entry, sentence));
        } else {
            Label voided = new Label(mark);
            voided.getStyleClass().add("text-muted");
            voided.setWrapText(true);
            getChildren().addAll(voided, actions.restoreButton(entry, sentence));
        }
        getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    }
}
