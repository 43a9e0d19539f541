package org.dosedesk.usecase.register;

import org.dosedesk.domain.entry.Entity;
import org.jspecify.annotations.Nullable;

/// One record before and after. Nothing is ever deleted, so there is always an after.
///
/// @param before null for a new record
/// @param after has the same identity as `before`
public record Change(@Nullable Entity before, Entity after) {
    public Change {
        if (before != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a change keeps the identity");
        }
    }

    /// A new record.
    public static Change add(Entity entity) {
        return new Change(null, entity);
    }
}
