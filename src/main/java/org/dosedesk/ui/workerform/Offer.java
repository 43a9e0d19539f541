package org.dosedesk.ui.workerform;

import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;

/// A unit, workshop or site to choose from, or one that was typed and is added together with the worker.
///
/// @param known whether the register has it
record Offer<T extends Entity>(Id<T> id, String name, boolean known) {
    static <T extends Entity> Offer<T> known(Id<T> id, String name) {
        return new Offer<>(id, name, true);
    }

    static <T extends Entity> Offer<T> typed(String name) {
        return new Offer<>(Id.random(), name, false);
    }
}
