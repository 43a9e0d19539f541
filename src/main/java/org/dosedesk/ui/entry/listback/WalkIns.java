package org.dosedesk.ui.entry.listback;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.worker.WorkerIndex;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Register;

/// Finds a worker who came without being on the list, by the words behind a plus sign. FX thread only.
final class WalkIns {
    private static final int SHOWN = 8;

    private final Register register;
    private final Background background;
    private final ObservableList<Worker> found = FXCollections.observableArrayList();
    private WorkerIndex index = WorkerIndex.EMPTY;

    WalkIns(Register register, Background background) {
        this.register = register;
        this.background = background;
        register.onSaved(saved -> {
            if (saved.changes().stream().anyMatch(change -> change.after() instanceof Worker)) {
                background.onScreen(this::build);
            }
        });
        build();
    }

    /// Whether this is typed about somebody who is not on the list.
    static boolean isAbout(String typed) {
        return typed.stripLeading().startsWith("+");
    }

    /// Those who fit what is being typed, a whole number before numbers that only begin so.
    ObservableList<Worker> found() {
        return found;
    }

    /// Looks for those who fit.
    void look(String typed) {
        if (!isAbout(typed)) {
            found.clear();
            return;
        }
        String words = typed.strip().substring(1).strip();
        List<Worker> all = index.find(WorkerQuery.of(words), SHOWN);
        found.setAll(Stream.concat(
                        all.stream().filter(worker -> WorkerQuery.isNumberOf(worker, words)),
                        all.stream().filter(worker -> !WorkerQuery.isNumberOf(worker, words)))
                .toList());
    }

    private void build() {
        background.start(
                progress -> WorkerIndex.ofEveryone(register.snapshot()),
                built -> index = built,
                failed -> index = WorkerIndex.EMPTY);
    }
}
