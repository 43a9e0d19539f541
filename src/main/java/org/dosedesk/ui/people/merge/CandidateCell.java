package org.dosedesk.ui.people.merge;

import javafx.scene.control.ListCell;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// A record to merge with, in two lines.
final class CandidateCell extends ListCell<Candidate> {
    private final Messages messages;

    CandidateCell(Messages messages) {
        this.messages = messages;
    }

    static String text(Messages messages, Candidate worker) {
        String facts =
                messages.get("merge.facts", DateText.show(worker.birthDate()), worker.number(), worker.workshop());
        return worker.name()
                + "\n"
                + (worker.left() == null
                        ? facts
                        : facts + " · " + messages.get("merge.left", DateText.show(worker.left())));
    }

    @Override
    protected void updateItem(@Nullable Candidate worker, boolean empty) {
        super.updateItem(worker, empty);
        setText(empty || worker == null ? null : text(messages, worker));
    }
}
