package org.dosedesk.ui.kit.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What day it is, for all that shows a day nobody chose. The program may stay open overnight or sleep over the
/// weekend: this is told to look whenever the day may have turned, and tells everyone once when it has. FX thread
/// only.
public final class Today {
    private final Clock clock;
    private final List<Consumer<LocalDate>> listeners = new ArrayList<>();
    private LocalDate day;

    /// Begins with the day that it is.
    public Today(Clock clock) {
        this.clock = clock;
        day = LocalDate.now(clock);
    }

    /// The day as of the last look.
    public LocalDate day() {
        return day;
    }

    /// Tells the new day whenever it has turned, in either direction, for a clock is set back, too.
    public void onTurned(Consumer<LocalDate> listener) {
        listeners.add(listener);
    }

    /// Looks what day it is.
    public void look() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            List.copyOf(listeners).forEach(listener -> listener.accept(now));
        }
    }
}
