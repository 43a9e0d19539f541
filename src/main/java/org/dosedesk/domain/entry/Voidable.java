package org.dosedesk.domain.entry;

import org.jspecify.annotations.Nullable;

/// A record that can be voided. Nothing is deleted: it stays readable, with who voided it, when and why.
public interface Voidable extends Entity {
    /// Null while it counts.
    @Nullable Voided voided();

    /// The same record, voided.
    ///
    /// @param mark null to make it count again
    Voidable voided(@Nullable Voided mark);

    /// Whether it counts.
    default boolean inForce() {
        return voided() == null;
    }
}
