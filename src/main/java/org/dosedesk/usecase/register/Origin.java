package org.dosedesk.usecase.register;

/// Who wrote a version of a record: a hand, or a file.
public enum Origin {
    /// Somebody typed it or decided it.
    HAND(""),
    /// An import took it from a file.
    IMPORT("import");

    private final String kept;

    Origin(String kept) {
        this.kept = kept;
    }

    /// How the journal keeps it, as its row's detail; registers have it for good.
    public String kept() {
        return kept;
    }

    /// The origin that is kept like this; a hand's where nothing tells.
    public static Origin of(String kept) {
        return kept.equals(IMPORT.kept) ? IMPORT : HAND;
    }
}
