package org.dosedesk.ui.people.workercard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the worker as a person: correct, leave, come back, merge.
public final class CardHeader {
    private final EmploymentViewModel vm;
    private final Navigation navigation;
    private final Questions questions;

    /// What has to be asked first; each names the worker.
    public interface Questions {
        /// The first day no longer employed; empty when the user thinks better of it.
        ///
        /// @param notBefore the earliest day possible
        Optional<LocalDate> leavingDay(String who, LocalDate notBefore, LocalDate proposed);

        /// Whether the worker named is employed again.
        boolean mayComeBack(String who);

        /// Whether the record named is to be taken out of the merged one.
        boolean mayUndoMerge(String who);
    }

    /// @param navigation leads to the form and to the merge
    public CardHeader(EmploymentViewModel vm, Navigation navigation, Questions questions) {
        this.vm = vm;
        this.navigation = navigation;
        this.questions = questions;
    }

    /// Prepares the header for a worker.
    void show(Messages messages, Worker worker, Button edit, MenuButton more, Label employment) {
        edit.setOnAction(event -> navigation.editWorker(worker.id()));
        more.getItems().clear();
        if (worker.left() == null) {
            add(more, messages.get("card.leave"), "fth-log-out", () -> leave(worker));
        } else {
            add(more, messages.get("card.back"), "fth-log-in", () -> comeBack(worker));
        }
        add(more, messages.get("card.merge"), "fth-git-merge", () -> navigation.mergeWorkers(worker.id(), null));
        StringBuilder text = new StringBuilder();
        LocalDate left = worker.left();
        if (worker.neverEmployed()) {
            text.append(messages.get("card.mistake"));
        } else if (left != null) {
            text.append(messages.get("card.left", DateText.show(left)));
        }
        for (Worker merged : vm.mergedInto(worker)) {
            String who = vm.who(merged);
            text.append(text.isEmpty() ? "" : "\n").append(messages.get("card.merged", who, merged.personnelNumber()));
            add(more, messages.get("card.undo-merge", who), "fth-corner-up-left", () -> undoMerge(merged));
        }
        employment.setText(text.toString());
        employment.setManaged(!text.isEmpty());
    }

    /// Offers the papers about a worker.
    void papers(Messages messages, Worker worker, MenuButton print) {
        print.getItems().clear();
        for (PaperKind kind : PaperKind.values()) {
            String name = messages.get("papers.kind." + kind.name().toLowerCase(Locale.ROOT));
            add(print, name, "fth-file-text", () -> navigation.showPapers(kind, List.of(worker.id()), null));
        }
    }

    private void leave(Worker worker) {
        LocalDate earliest = worker.hired() == null ? worker.birthDate() : worker.hired();
        questions.leavingDay(vm.who(worker), earliest, vm.today()).ifPresent(day -> vm.leave(worker, day));
    }

    private void comeBack(Worker worker) {
        if (questions.mayComeBack(vm.who(worker))) {
            vm.comeBack(worker);
        }
    }

    private void undoMerge(Worker merged) {
        if (questions.mayUndoMerge(vm.who(merged))) {
            vm.undoMerge(merged);
        }
    }

    private static void add(MenuButton more, String text, String icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        more.getItems().add(item);
    }
}
