package org.dosedesk.ui.dose.form;

import java.util.List;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.UndoSave;

/// Announces what was saved, with a way to take it back. FX thread only.
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

    /// Announces changes that were saved.
    public void show(String sentence, List<Change> changes) {
        navigation.notice(sentence, texts.messages().get("dose.undo"), () -> undo(changes));
    }

    private void undo(List<Change> changes) {
        boolean fresh = changes.stream().allMatch(change -> change.before() == null);
        String reason = texts.messages().get("dose.undo.reason");
        background.start(
                progress -> new UndoSave(register).undo(changes, reason),
                undone -> tell(!undone ? "dose.undo.too-late" : fresh ? "dose.undone" : "dose.undone.version"),
                e -> navigation.notice(Failures.sentence(texts.messages(), e), null, null));
    }

    private void tell(String key) {
        navigation.notice(texts.messages().get(key), null, null);
    }
}
