package org.dosedesk.app.care;

import java.util.function.IntSupplier;

/// Tells when nobody has touched the program for some minutes. It asks no clock: it is told what time it is. FX
/// thread only.
public final class IdleWatch {
    private static final long MINUTE = 60_000;

    private final IntSupplier minutes;
    private Moment touched;
    private Runnable onIdle = () -> {};

    /// A moment by two clocks: the wall's goes on while the computer sleeps, the other one can't be set back.
    ///
    /// @param wall milliseconds since 1970
    /// @param running milliseconds since any moment
    public record Moment(long wall, long running) {
        /// This moment.
        public static Moment now() {
            return new Moment(System.currentTimeMillis(), System.nanoTime() / 1_000_000);
        }

        private long since(Moment earlier) {
            return Math.max(wall - earlier.wall, running - earlier.running);
        }
    }

    /// @param minutes after how many idle minutes to tell, 0 for never; asked each time
    public IdleWatch(IntSupplier minutes, Moment now) {
        this.minutes = minutes;
        touched = now;
    }

    /// Tells this one from now on.
    public void onIdle(Runnable action) {
        onIdle = action;
    }

    /// Somebody has touched a key, the mouse or the screen. Minutes that have passed unseen count first: a computer
    /// that wakes up locks before it shows what was on it.
    ///
    /// @return whether they were over
    public boolean touched(Moment now) {
        boolean over = look(now);
        touched = now;
        return over;
    }

    /// Whether nobody has touched it for so many milliseconds.
    boolean restedFor(long millis, Moment now) {
        return now.since(touched) >= millis;
    }

    /// Looks whether the minutes are over; tells once, then again after as many minutes.
    ///
    /// @return whether they were over
    public boolean look(Moment now) {
        int limit = minutes.getAsInt();
        if (limit <= 0 || now.since(touched) < limit * MINUTE) {
            return false;
        }
        touched = now;
        onIdle.run();
        return true;
    }
}
