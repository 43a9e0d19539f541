package org.dosedesk.ui.keeping.importing;

import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Question;
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

    /// Something to decide.
    ///
    /// @param what what is asked
    /// @param decision what is chosen
    /// @param inFull all of it, in sentences
    record Asked(
            Question question, String who, String what, String ours, String theirs, String decision, String inFull) {
        /// Whether both may be kept.
        boolean allowsBoth() {
            return question.choices().contains(Choice.BOTH);
        }

        /// Whether the file's may take the place of the register's.
        boolean allowsTheirs() {
            return question.choices().contains(Choice.THEIRS);
        }
    }

    /// A field that is taken over from a file.
    record Changed(String who, String field, String before, String after) {}

    /// A remark.
    record Remark(String file, int row, String who, String sentence) {}
}
