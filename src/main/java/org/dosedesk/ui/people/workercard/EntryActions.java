package org.dosedesk.ui.people.workercard;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Navigation;

/// What the card offers for an entry: correct, void with a reason, restore; each can be taken back.
record EntryActions(
        WorkerCardViewModel vm,
        Navigation navigation,
        Function<String, Optional<String>> askVoidReason,
        Messages messages) {

    /// Voids an entry once a reason is given.
    ///
    /// @param name the entry in words
    void askToVoid(WorkerEntry entry, String name) {
        askVoidReason.apply(name).ifPresent(reason -> voidNow(entry, name, reason));
    }

    /// Makes a voided entry count again.
    ///
    /// @param name the entry in words
    void restore(WorkerEntry entry, String name) {
        vm.restore(entry, () -> navigation.notice(messages.get("card.restored.notice", name), null, null));
    }

    void correct(WorkerEntry entry) {
        if (entry.inForce()) {
            navigation.correct(entry);
        }
    }

    /// Whether there is a form in which it can be corrected.
    static boolean hasForm(WorkerEntry entry) {
        return entry instanceof Dose || entry instanceof NotGiven || entry instanceof Reaction;
    }

    Button correctButton(WorkerEntry entry) {
        return small("card.correct", () -> correct(entry));
    }

    Button voidButton(WorkerEntry entry, String name) {
        return small("card.void", () -> askToVoid(entry, name));
    }

    Button restoreButton(WorkerEntry entry, String name) {
        return small("card.restore", () -> restore(entry, name));
    }

    private void voidNow(WorkerEntry entry, String name, String reason) {
        vm.voidRecord(
                entry,
                reason,
                () -> navigation.notice(
                        messages.get("card.voided.notice", name),
                        messages.get("common.take-back.undo"),
                        () -> vm.undo(entry, navigation)));
    }

    private Button small(String key, Runnable action) {
        Button button = ForEntering.mark(new Button(messages.get(key)));
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(event -> action.run());
        return button;
    }
}
