package org.dosedesk.ui.entry.listback;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed about a list in the register as it comes, one version after another. FX thread only.
final class Keeping {
    private final RecordAttendance record;
    private final Background background;
    private final Supplier<@Nullable Attendance> now;
    private final Consumer<@Nullable Exception> outcome;
    private @Nullable Attendance kept;
    private boolean running;

    /// @param now what is typed
    /// @param outcome told why it could not be kept, null when it was
    Keeping(
            RecordAttendance record,
            Background background,
            Supplier<@Nullable Attendance> now,
            Consumer<@Nullable Exception> outcome) {
        this.record = record;
        this.background = background;
        this.now = now;
        this.outcome = outcome;
    }

    /// This is in the register.
    void begin(Attendance inRegister) {
        kept = inRegister;
    }

    /// Whether what is typed is in the register.
    boolean isKept() {
        return Objects.equals(kept, now.get());
    }

    /// Keeps what is typed, and what is typed meanwhile after it.
    void keep() {
        Attendance typed = now.get();
        if (typed == null || typed.entered() || running || isKept()) {
            return;
        }
        running = true;
        background.start(
                progress -> {
                    record.keep(typed);
                    return typed;
                },
                done -> {
                    running = false;
                    kept = done;
                    outcome.accept(null);
                    Attendance next = now.get();
                    if (next != null && done.siteList().equals(next.siteList())) {
                        keep();
                    }
                },
                failed -> {
                    running = false;
                    outcome.accept(failed);
                });
    }
}
