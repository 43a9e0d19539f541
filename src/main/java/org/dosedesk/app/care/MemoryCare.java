package org.dosedesk.app.care;

import org.dosedesk.ui.kit.work.Background;

/// Gives back the memory that opening or leaving a register took, once nobody has touched the program for a moment:
/// the collector by itself leaves it taken until the heap is full. FX thread only.
public final class MemoryCare {
    private static final long REST = 5_000;

    private final IdleWatch idle;
    private final Background background;
    private final Runnable collect;
    private boolean due;

    /// @param collect gives back what is not used any more; called in the background
    public MemoryCare(IdleWatch idle, Background background, Runnable collect) {
        this.idle = idle;
        this.background = background;
        this.collect = collect;
    }

    /// Much was used that will not be used again.
    public void due() {
        due = true;
    }

    /// Gives it back if this is the moment for it.
    public void look(IdleWatch.Moment now) {
        if (due && idle.restedFor(REST, now)) {
            due = false;
            background.start(
                    progress -> {
                        collect.run();
                        return now;
                    },
                    done -> {},
                    failed -> {});
        }
    }
}
