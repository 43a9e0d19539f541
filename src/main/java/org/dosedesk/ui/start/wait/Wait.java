package org.dosedesk.ui.start.wait;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.access.Guard;

/// How long it is until a password or a code may be tried again, counted down by the second. FX thread only.
public final class Wait {
    private final Guard guard;
    private final Background background;
    private final LongSupplier nanos;
    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper(this, "seconds");
    private long until;

    /// Waits as long as this guard says.
    public Wait(Guard guard, Background background) {
        this(guard, background, System::nanoTime);
    }

    /// The same by another clock, in nanoseconds.
    public Wait(Guard guard, Background background, LongSupplier nanos) {
        this.guard = guard;
        this.background = background;
        this.nanos = nanos;
    }

    /// Asks how long it is now.
    ///
    /// @param user who is to try, or [Guard#RECOVERY]
    public void ask(Path folder, String user) {
        background.start(progress -> guard.mustWait(folder, user), this::begin, failed -> begin(Duration.ZERO));
    }

    /// Counts down; called about once a second.
    void tick() {
        long rest = until - nanos.getAsLong();
        seconds.set(rest <= 0 ? 0 : Duration.ofNanos(rest).plusMillis(999).toSeconds());
    }

    /// The seconds left, 0 when it may be tried now.
    public ReadOnlyLongProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /// The time left as minutes and seconds.
    String text() {
        return String.format(Locale.ROOT, "%d:%02d", seconds.get() / 60, seconds.get() % 60);
    }

    private void begin(Duration wait) {
        until = nanos.getAsLong() + wait.toNanos();
        tick();
    }
}
