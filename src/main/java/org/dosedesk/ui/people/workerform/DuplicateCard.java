package org.dosedesk.ui.people.workerform;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// A record that may be about the same person: enough to tell, and what can be done about it.
final class DuplicateCard extends VBox {

    /// @param open leaves the form for that record's card
    /// @param merge merges that record with the one being corrected; disabled while somebody new is entered
    DuplicateCard(Messages messages, Duplicate duplicate, Runnable open, Runnable merge, boolean mayMerge) {
        super(4);
        getStyleClass().add("card");
        setStyle("-fx-padding: 12px;");
        Label name = line(duplicate.name());
        name.getStyleClass().add("text-bold");
        getChildren().add(name);
        getChildren()
                .add(line(messages.get(
                        "workerform.duplicate.facts",
                        DateText.show(duplicate.birthDate()),
                        duplicate.number(),
                        duplicate.workshop())));
        if (duplicate.left() != null) {
            getChildren().add(line(messages.get("workerform.duplicate.left", DateText.show(duplicate.left()))));
        }
        String doses = duplicate.doses().stream()
                .map(dose -> DateText.show(dose.date()) + " " + messages.get("common.vaccine." + dose.vaccine()))
                .collect(Collectors.joining("\n"));
        getChildren().add(muted(doses.isEmpty() ? messages.get("workerform.duplicate.no-doses") : doses));
        String same = duplicate.same().stream()
                .sorted()
                .map(fact -> messages.get("workerform.same."
                        + fact.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        getChildren().add(muted(messages.get("workerform.duplicate.same", same)));
        getChildren().add(button(messages.get("workerform.duplicate.open"), "fth-user", open));
        if (mayMerge) {
            getChildren().add(button(messages.get("workerform.duplicate.merge"), "fth-git-merge", merge));
        }
    }

    private static Button button(String text, String icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = line(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
