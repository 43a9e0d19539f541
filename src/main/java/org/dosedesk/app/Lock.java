package org.dosedesk.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.start.lock.LockView;
import org.dosedesk.ui.start.lock.LockViewModel;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.keeping.access.CheckPassword;
import org.dosedesk.usecase.register.Register;

/// Covers the window until the user's own password is typed. The register stays open and its key in memory, so
/// that work under way goes on and nothing typed is lost. FX thread only.
///
/// @param onFailed is told what could not be noted in the journal
record Lock(
        MainWindow window,
        ViewLoader views,
        CheckPassword check,
        Background background,
        Texts texts,
        Consumer<Exception> onFailed) {

    /// Covers the window, unless it is covered.
    ///
    /// @param folder the register's
    /// @param back what follows once it is uncovered
    /// @param leave closes the register instead
    void fall(Register register, Path folder, Runnable back, Runnable leave) {
        if (window.covered()) {
            return;
        }
        note(register, JournalEvent.LOCKED);
        Runnable uncover = () -> {
            window.uncover();
            back.run();
            note(register, JournalEvent.UNLOCKED);
        };
        LockViewModel model = new LockViewModel(
                password -> {
                    int failed = check.check(folder, register.user(), password);
                    if (failed > 0) {
                        register.journal().note(JournalEvent.WRONG_PASSWORD, null, Integer.toString(failed));
                    }
                },
                new LockViewModel.Ways(uncover, leave),
                background,
                texts);
        window.cover(
                views.load(LockView.class, () -> new LockView(model, texts)).root(),
                texts.messages().get("common.app"));
    }

    private void note(Register register, JournalEvent event) {
        background.start(progress -> register.journal().note(event, null, ""), noted -> {}, onFailed);
    }
}
