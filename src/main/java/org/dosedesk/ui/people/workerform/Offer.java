package org.dosedesk.ui.people.workerform;

import java.util.Optional;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A unit, workshop or site to choose from, or one that was typed and is added together with the worker.
///
/// @param known whether the register has it
record Offer<T extends Entity>(Id<T> id, String name, boolean known) {
    static <T extends Entity> Offer<T> known(Id<T> id, String name) {
        return new Offer<>(id, name, true);
    }

    /// The name of a place that the register hasn't got; empty for one that it has, and for none.
    static Optional<String> newName(@Nullable Offer<?> place) {
        return place == null || place.known ? Optional.empty() : Optional.of(place.name);
    }

    static <T extends Entity> Offer<T> typed(String name) {
        return new Offer<>(Id.random(), name, false);
    }
}
