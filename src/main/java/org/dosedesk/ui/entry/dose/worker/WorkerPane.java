package org.dosedesk.ui.entry.dose.worker;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// How the form shows workers: in the list of suggestions, and the one chosen with the doses so far.
public final class WorkerPane {
    private static final int MOST_DOSES = 6;

    private WorkerPane() {}

    /// A suggestion, which tells namesakes apart by birth date and workshop.
    public static ListCell<ChosenWorker> suggestion(Messages messages) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable ChosenWorker worker, boolean empty) {
                super.updateItem(worker, empty);
                setText(empty || worker == null ? null : worker.name() + "\n" + facts(messages, worker));
            }
        };
    }

    /// The lines about the worker chosen.
    ///
    /// @param vaccineGroup what the status is about
    public static List<Node> lines(Messages messages, ChosenWorker worker, String vaccineGroup, Runnable another) {
        Label name = wrapped(worker.name(), "title-4");
        Label facts = wrapped(facts(messages, worker), "text-muted");
        VBox lines = new VBox(6, name, facts);
        if (worker.status() != null) {
            StatusLabel status = new StatusLabel(messages, worker.status());
            status.setText(messages.get(
                    "dose.status",
                    GroupText.heading(messages, vaccineGroup),
                    worker.dueOn() == null
                            ? status.getText()
                            : status.getText() + " · " + DateText.show(worker.dueOn())));
            status.setWrapText(true);
            status.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(status);
        }
        if (worker.doses().isEmpty()) {
            lines.getChildren().add(wrapped(messages.get("dose.no-doses"), "text-muted"));
        } else {
            lines.getChildren().add(wrapped(messages.get("dose.doses-so-far"), "text-bold"));
        }
        // The whole history is on the card; here the latest doses are enough, and all of them are seen.
        int hidden = Math.max(0, worker.doses().size() - MOST_DOSES);
        if (hidden > 0) {
            lines.getChildren().add(wrapped(messages.count("dose.earlier", hidden), "text-muted"));
        }
        for (ChosenWorker.Given dose :
                worker.doses().subList(hidden, worker.doses().size())) {
            lines.getChildren()
                    .add(wrapped(
                            DateText.show(dose.date()) + "  " + messages.get("common.vaccine." + dose.vaccine()),
                            "given"));
        }
        Button change = new Button(messages.get("dose.another-worker"), new FontIcon("fth-x"));
        change.setId("another");
        change.setMnemonicParsing(true);
        change.setFocusTraversable(false);
        change.setOnAction(event -> another.run());
        lines.getChildren().add(change);
        return List.of(lines);
    }

    private static String facts(Messages messages, ChosenWorker worker) {
        return messages.get("dose.worker.facts", DateText.show(worker.birthDate()), worker.number())
                + "\n"
                + worker.workshop();
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
