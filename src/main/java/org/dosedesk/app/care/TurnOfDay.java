package org.dosedesk.app.care;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.ui.shell.frame.Notice;
import org.dosedesk.usecase.schedule.Schedules;

/// Keeps the schedules about the as-of day, and the status line about the schedules. FX thread only.
public final class TurnOfDay {
    private final AsOfDay asOf;
    private final Schedules schedules;
    private final ShellViewModel shell;
    private final Texts texts;
    private final Consumer<Exception> onFailed;
    private boolean goingBack;

    /// Follows the as-of day from now on.
    ///
    /// @param onFailed told why the schedules could not be worked out
    public TurnOfDay(
            AsOfDay asOf,
            Schedules schedules,
            ShellViewModel shell,
            Background background,
            Texts texts,
            Consumer<Exception> onFailed) {
        this.asOf = asOf;
        this.schedules = schedules;
        this.shell = shell;
        this.texts = texts;
        this.onFailed = onFailed;
        asOf.dayProperty().subscribe((before, after) -> {
            if (!goingBack) {
                compute(() -> {});
            }
        });
        schedules.onChanged(workers -> {
            int roster = schedules.roster();
            background.onScreen(() -> shell.situation(schedules.all().size(), roster));
        });
    }

    /// Works the schedules out as of the day, in the background, to be cancelled in the status line.
    ///
    /// @param then done afterwards, whether that worked or not
    public void compute(Runnable then) {
        LocalDate day = asOf.day();
        shell.work()
                .start(
                        "shell.work.schedules",
                        progress -> {
                            schedules.computeAll(day, progress);
                            return day;
                        },
                        done -> then.run(),
                        failed -> {
                            goBack();
                            onFailed.accept(failed);
                            then.run();
                        },
                        () -> {
                            goBack();
                            offerAgain(day);
                            then.run();
                        });
    }

    /// Works the schedules out again: other rules are in use.
    public void again() {
        compute(() -> {});
    }

    // The statuses on the screens are still those of the day before.
    private void goBack() {
        goingBack = true;
        asOf.choose(schedules.asOf());
        goingBack = false;
    }

    private void offerAgain(LocalDate day) {
        Messages messages = texts.messages();
        shell.notice(new Notice(messages.get("shell.work.cancelled"), messages.get("shell.work.again"), () -> {
            if (asOf.day().equals(day)) {
                compute(() -> {});
            } else {
                asOf.choose(day);
            }
        }));
    }
}
