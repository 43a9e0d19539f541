package org.dosedesk.usecase.journal;

/// Who wrote a version of a record: a hand, or a file.
public enum Origin {
    /// Somebody typed it or decided it.
    HAND,
    /// An import took it from a file.
    IMPORT
}
