package org.dosedesk.usecase.keeping.importing.planner;

import org.dosedesk.usecase.Progress;

/// Counts rows and reports every few hundred.
final class Steps {
    private static final int EVERY = 250;

    private final Progress progress;
    private final long total;
    private long done;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void step() {
        done++;
        if (done % EVERY == 0) {
            progress.report(done, total);
        }
    }
}
