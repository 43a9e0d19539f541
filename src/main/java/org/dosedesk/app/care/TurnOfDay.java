package org.dosedesk.app.care;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.shell.Notice;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.usecase.schedule.Schedules;

/// Keeps the schedules about today, and the status line about the schedules. FX thread only.
public final class TurnOfDay {
    private final Schedules schedules;
    private final ShellViewModel shell;
    private final Texts texts;
    private final Consumer<Exception> onFailed;
    private LocalDate today;

    public TurnOfDay(
            Today now,
            Schedules schedules,
            ShellViewModel shell,
            Background background,
            Texts texts,
            Consumer<Exception> onFailed) {
        this.schedules = schedules;
        this.shell = shell;
        this.texts = texts;
        this.onFailed = onFailed;
        today = now.day();
        now.onTurned(this::turned);
        schedules.onChanged(workers -> {
            int roster = schedules.roster();
            background.onScreen(
                    () -> shell.situation(schedules.asOf(), schedules.all().size(), roster));
        });
    }

    // Where somebody chose another day, the schedules stay about that one.
    private void turned(LocalDate now) {
        boolean followed = schedules.asOf().equals(today);
        today = now;
        if (followed) {
            compute(() -> {});
        }
    }

    /// Works the schedules out as of today, in the background, to be cancelled in the status line.
    ///
    /// @param then done afterwards, whether that worked or not
    public void compute(Runnable then) {
        compute(today, then);
    }

    /// Works the schedules out again as of the day that they are about: other rules are in use.
    public void again() {
        compute(schedules.asOf(), () -> {});
    }

    private void compute(LocalDate day, Runnable then) {
        shell.work()
                .start(
                        "shell.work.schedules",
                        progress -> {
                            schedules.computeAll(day, progress);
                            return day;
                        },
                        done -> then.run(),
                        failed -> {
                            onFailed.accept(failed);
                            then.run();
                        },
                        () -> {
                            offerAgain();
                            then.run();
                        });
    }

    private void offerAgain() {
        Messages messages = texts.messages();
        shell.notice(new Notice(
                messages.get("shell.work.cancelled"), messages.get("shell.work.again"), () -> compute(() -> {})));
    }
}
