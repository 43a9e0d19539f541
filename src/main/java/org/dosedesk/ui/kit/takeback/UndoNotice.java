package org.dosedesk.ui.kit.takeback;

import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.takeback.TakeBack;

/// Announces what was saved, with a way to take the whole save back. FX thread only.
public final class UndoNotice {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;

    /// Announces through this navigation.
    public UndoNotice(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
    }

    /// Announces changes that were saved as one unit.
    ///
    /// @param changes at least one
    public void show(String sentence, List<Change> changes) {
        show(sentence, changes.getFirst().after());
    }

    /// Announces a save.
    ///
    /// @param record one of its records, as it wrote it
    public void show(String sentence, Entity record) {
        navigation.notice(sentence, texts.messages().get("common.take-back.undo"), () -> undo(record));
    }

    /// Takes back the save that wrote a record like this, and says how that went.
    public void undo(Entity record) {
        TakeBack takeBack = new TakeBack(register);
        String reason = texts.messages().get("common.take-back.reason");
        background.start(
                progress -> takeBack.planFor(record, reason, progress)
                        .map(plan -> takeBack.carryOut(plan, reason, progress)),
                this::tell,
                e -> navigation.notice(Failures.sentence(texts.messages(), e), null, null));
    }

    private void tell(Optional<TakeBack.Outcome> outcome) {
        TakeBackWords words = new TakeBackWords(
                texts.messages(),
                new RecordWords(
                        texts.messages(), register::snapshot, register.clock().getZone()));
        navigation.notice(
                outcome.map(done -> switch (done) {
                            case TakeBack.Outcome.Done it -> words.done(it.plan());
                            case TakeBack.Outcome.Refused it -> words.refusal(it.plan());
                        })
                        .orElseGet(() -> texts.messages().get("common.take-back.nothing")),
                null,
                null);
    }
}
