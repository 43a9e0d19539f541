package org.dosedesk.app.care;

import java.nio.file.Path;
import java.time.Instant;
import org.dosedesk.app.desk.Kit;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.backup.BackupViewModel;
import org.dosedesk.ui.keeping.backup.BackupViewModel.Outcome;
import org.dosedesk.ui.keeping.backup.BackupViewModel.Situation;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.backup.KeepBackups;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that an open register is backed up: each day, and on leaving. The demo is not worth it: there it is
/// done on demand only. FX thread only, but for [#onLeaving].
public final class BackupCare {
    private static final Logger LOG = LoggerFactory.getLogger(BackupCare.class);

    private final KeepBackups keep;
    private final BackupViewModel model;
    private final Register register;
    private final Kit kit;

    /// Keeps these backups of this register.
    public BackupCare(Backups backups, BackupShelf shelf, Register register, Kit kit) {
        this.register = register;
        this.kit = kit;
        keep = new KeepBackups(backups, shelf, register.journal(), register.clock());
        model = new BackupViewModel(keep, kit.background(), kit.settings(), register.clock());
        model.situationProperty().subscribe(this::warn);
        model.outcomeProperty().subscribe(this::warn);
        register.onSaved(saved -> kit.background().onScreen(this::afterSave));
    }

    /// What the screen shows of it.
    public BackupViewModel model() {
        return model;
    }

    /// Does what is due today; asked at the opening and whenever the day may have turned.
    public void look() {
        if (!register.demo()) {
            model.daily();
        }
    }

    /// Backs up what has changed. Waits for the disk; called off the FX thread, or when the window is gone.
    ///
    /// @param second as of when the user left; null for nowhere else
    public void onLeaving(@Nullable Path second) {
        try {
            if (!register.demo() && keep.dueOnLeaving()) {
                Instant began = register.clock().instant();
                keep.run(second, Progress.NONE);
                LOG.info("backed up on leaving, begun {}", began);
            }
        } catch (BackupException | StorageException e) {
            LOG.warn("no backup on leaving: {}", Failures.forLog(e));
        }
    }

    private void afterSave() {
        Situation known = model.situationProperty().get();
        if (known != null && !known.behind()) {
            model.watch();
        }
    }

    private void warn(@Nullable Situation now) {
        if (now != null && now.needsCare() && !register.demo()) {
            Messages messages = kit.texts().messages();
            String folder = now.second() == null ? "" : now.second();
            kit.navigation()
                    .notice(
                            now.behind()
                                    ? messages.get("backup.behind")
                                    : now.stale()
                                            ? messages.get("backup.notice")
                                            : messages.get("backup.second.late", folder),
                            null,
                            null);
        }
    }

    private void warn(@Nullable Outcome outcome) {
        if (outcome != null && outcome.failure() != null) {
            kit.navigation().notice(Failures.sentence(kit.texts().messages(), outcome.failure()), null, null);
        }
    }
}
