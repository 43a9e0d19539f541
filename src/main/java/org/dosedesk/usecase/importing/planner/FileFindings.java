package org.dosedesk.usecase.importing.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.importing.file.BadCell;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.dosedesk.usecase.importing.file.ReadFile;
import org.dosedesk.usecase.importing.plan.Field;
import org.dosedesk.usecase.importing.plan.FieldChange;
import org.dosedesk.usecase.importing.plan.FileReport;
import org.dosedesk.usecase.importing.plan.Warning;
import org.jspecify.annotations.Nullable;

/// What planning finds in one file, row by row.
final class FileFindings {
    private final ReadFile.Table table;
    private final List<BadCell> bad;
    private final Set<Integer> badRows = new HashSet<>();
    private final List<FieldChange> fieldChanges = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int added;
    private int changed;
    private int same;

    FileFindings(ReadFile.Table table) {
        this.table = table;
        bad = new ArrayList<>(table.bad());
        bad.forEach(cell -> badRows.add(cell.row()));
    }

    ReadFile.Table table() {
        return table;
    }

    void added() {
        added++;
    }

    void same() {
        same++;
    }

    /// Counts a known record as changed or, when none of the differences will be taken over, as same.
    void compared(List<FieldChange> differences) {
        fieldChanges.addAll(differences);
        if (differences.stream().allMatch(FieldChange::kept)) {
            same++;
        } else {
            changed++;
        }
    }

    void bad(ImportRow row, Column column, Problem problem, String detail) {
        bad.add(table.bad(row.number(), column, problem, detail));
        badRows.add(row.number());
    }

    void warn(ImportRow row, Warning.Kind kind, Worker who, String detail) {
        warnings.add(new Warning(table.file(), row.number(), kind, who(who), detail));
    }

    /// A difference between a known record and a row.
    FieldChange difference(
            ImportRow row, Worker who, Field field, @Nullable Object before, Object after, boolean kept) {
        return new FieldChange(table.file(), row.number(), table.kind(), who(who), field, before, after, kept);
    }

    List<BadCell> bad() {
        return bad.stream()
                .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                .toList();
    }

    List<FieldChange> fieldChanges() {
        return fieldChanges;
    }

    List<Warning> warnings() {
        return warnings;
    }

    FileReport report() {
        return new FileReport(
                table.file(), table.kind(), null, table.lines().size(), added, changed, same, badRows.size());
    }

    private static String who(Worker worker) {
        return worker.name().full() + ", " + worker.personnelNumber();
    }
}
