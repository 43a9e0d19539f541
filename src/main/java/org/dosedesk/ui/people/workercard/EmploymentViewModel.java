package org.dosedesk.ui.people.workercard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.people.worker.SaveWorker;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StaleRecordException;

/// Leaving, coming back, and taking merges apart. FX thread only.
public final class EmploymentViewModel {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice undo;

    /// @param navigation is told what was done, with a way to undo it
    public EmploymentViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        undo = new UndoNotice(register, background, texts, navigation);
    }

    /// The worker named so that a namesake is told apart.
    String who(Worker worker) {
        return texts.messages()
                .get(
                        "common.who",
                        worker.name().full(),
                        DateText.show(worker.birthDate()),
                        register.snapshot()
                                .get(Workshop.class, worker.workshop())
                                .name());
    }

    /// The records that were merged into this one.
    List<Worker> mergedInto(Worker worker) {
        return MergedRecords.mergedInto(worker.id(), register.snapshot());
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Takes the worker off every list from a day on.
    void leave(Worker worker, LocalDate day) {
        change(save -> save.leave(worker, day), "card.left-saved", DateText.show(day));
    }

    /// Puts the worker on the roster again.
    void comeBack(Worker worker) {
        change(save -> save.comeBack(worker), "card.back-saved", "");
    }

    /// Takes the merge apart by which a record went out of use.
    void undoMerge(Worker replaced) {
        undo.undo(replaced);
    }

    private void change(Function<SaveWorker, Worker> work, String doneKey, String day) {
        background.start(
                progress -> work.apply(new SaveWorker(register)),
                after -> undo.show(texts.messages().get(doneKey, who(after), day), after),
                this::failed);
    }

    private void failed(Exception e) {
        Messages messages = texts.messages();
        navigation.notice(
                e instanceof StaleRecordException
                        ? messages.get("card.changed-meanwhile")
                        : Failures.sentence(messages, e),
                null,
                null);
    }
}
