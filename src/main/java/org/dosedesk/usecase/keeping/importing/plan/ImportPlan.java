package org.dosedesk.usecase.keeping.importing.plan;

import java.util.List;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;

/// What importing some files together would do to the register, as it was at one moment. Immutable.
///
/// @param base the register's content that the plan was made for
/// @param sources what the files said
/// @param reports a line per file, in the order given
/// @param bad every mistake, by file and row
/// @param decisions what the user decided so far
/// @param questions what there is to decide, each with its choice
/// @param fieldChanges every field of a known record that will be changed
/// @param pending what to save, rows with mistakes left out
public record ImportPlan(
        Snapshot base,
        List<ReadFile> sources,
        Decisions decisions,
        List<FileReport> reports,
        List<BadCell> bad,
        List<Question> questions,
        List<FieldChange> fieldChanges,
        List<Warning> warnings,
        List<Pending> pending) {

    /// A change that waits for its confirmation.
    @FunctionalInterface
    public interface Pending {
        /// The change as saved then.
        Change at(Recorded recorded);
    }

    /// New records of the files' kinds.
    public int added() {
        return reports.stream().mapToInt(FileReport::added).sum();
    }

    /// Known records that differ.
    public int changed() {
        return reports.stream().mapToInt(FileReport::changed).sum();
    }

    /// Known records that don't differ.
    public int same() {
        return reports.stream().mapToInt(FileReport::same).sum();
    }

    /// Rows with at least one mistake.
    public int badRows() {
        return reports.stream().mapToInt(FileReport::bad).sum();
    }

    /// Whether nothing is wrong with any file or row.
    public boolean flawless() {
        return badRows() == 0 && reports.stream().allMatch(report -> report.problem() == null);
    }

    /// Whether there is anything to save.
    public boolean bringsSomething() {
        return !pending.isEmpty();
    }
}
