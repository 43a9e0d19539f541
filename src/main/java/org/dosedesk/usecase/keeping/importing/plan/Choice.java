package org.dosedesk.usecase.keeping.importing.plan;

/// What becomes of a question that an import raises.
public enum Choice {
    /// The register's value or record stays, the file's is left out.
    OURS,
    /// The file's value or record takes the place of the register's.
    THEIRS,
    /// Both are kept, as two records.
    BOTH
}
