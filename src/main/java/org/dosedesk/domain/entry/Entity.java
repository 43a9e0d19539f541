package org.dosedesk.domain.entry;

/// A record that the register keeps, changes and remembers the changes of.
public interface Entity {
    /// Its identity, the same in every version of it.
    Id<?> id();
}
