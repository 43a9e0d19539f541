package org.dosedesk.domain.entry;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The identity of a record of type `T`: never changes and is never used again, so that records of several stations
/// can be brought together.
@SuppressWarnings("UnusedTypeParameter") // T keeps one kind of identity from being passed as another
public record Id<T extends Entity>(UUID value) {

    /// A new identity.
    public static <T extends Entity> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /// The identity of reference data known by a code: the same in every register.
    public static <T extends Entity> Id<T> ofCode(String code) {
        return new Id<>(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }
}
