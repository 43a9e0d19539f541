package org.dosedesk.ui.importing;

import org.jspecify.annotations.Nullable;

/// The rows of the preview's tables.
final class ImportRows {
    private ImportRows() {}

    /// A file. The counts are blank for a refused file.
    ///
    /// @param refused why it cannot be imported at all, null when it can
    record OfFile(
            String file,
            String kind,
            String rows,
            String added,
            String changed,
            String same,
            String bad,
            @Nullable String refused) {}

    /// A mistake.
    record Bad(String file, int row, String column, String value, String sentence) {}

    /// A field in which a file and the register differ.
    record Changed(String who, String field, String before, String after, boolean kept, String taken) {}

    /// A remark.
    record Remark(String file, int row, String who, String sentence) {}
}
