package org.dosedesk.app;

import org.dosedesk.usecase.access.Vault;
import org.dosedesk.usecase.schedule.Scheduler;

/// What the use cases need from outside.
///
/// @param vault keeps registers on disk
/// @param schedulers makes the scheduler; called once, off the FX thread, because rule sets are read then
record Adapters(Vault vault, Schedulers schedulers) {
    /// Makes the scheduler.
    @FunctionalInterface
    interface Schedulers {
        /// Reads the rule sets.
        Scheduler make();
    }
}
