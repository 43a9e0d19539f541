package org.dosedesk.usecase.keeping.importing.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.jspecify.annotations.Nullable;

/// What planning finds in one file, row by row.
public final class FileFindings {
    private final ReadFile.Table table;
    private final List<BadCell> bad;
    private final Set<Integer> badRows = new HashSet<>();
    private final Decisions decisions;
    private final List<Question> questions = new ArrayList<>();
    private final List<FieldChange> fieldChanges = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int added;
    private int changed;
    private int same;

    FileFindings(ReadFile.Table table, Decisions decisions) {
        this.table = table;
        this.decisions = decisions;
        bad = new ArrayList<>(table.bad());
        bad.forEach(cell -> badRows.add(cell.row()));
        warnings.addAll(table.warnings());
    }

    /// The file's table.
    public ReadFile.Table table() {
        return table;
    }

    /// One more row is new.
    public void added() {
        added++;
    }

    /// One more row says what is known.
    public void same() {
        same++;
    }

    /// Counts a known record as changed or, when nothing will be taken over, as same.
    public void compared(List<FieldChange> taken) {
        fieldChanges.addAll(taken);
        compared(!taken.isEmpty());
    }

    /// Counts a known record.
    public void compared(boolean isChanged) {
        if (isChanged) {
            changed++;
        } else {
            same++;
        }
    }

    /// Asks the user, and says what was decided.
    ///
    /// @param field null when it is about a whole record
    /// @param choices what may be chosen, the safe one first
    public Choice ask(
            ImportRow row,
            Question.Kind kind,
            @Nullable RecordField field,
            Worker who,
            @Nullable Object ours,
            Object theirs,
            Choice... choices) {
        Question.Key key = new Question.Key(table.file(), row.number(), row.part(), kind, field);
        Choice chosen = decisions.of(key, List.of(choices));
        questions.add(new Question(key, who(who), ours, theirs, List.of(choices), chosen));
        return chosen;
    }

    /// A row cannot be imported, because of one of its cells.
    public void bad(ImportRow row, Column column, Problem problem, String detail) {
        bad.add(table.bad(row.number(), row.part(), column, problem, detail));
        badRows.add(row.number());
    }

    /// A row is imported, with a doubt.
    public void warn(ImportRow row, Warning.Kind kind, Worker who, String detail) {
        warnings.add(new Warning(table.file(), row.number(), kind, who(who), detail));
    }

    /// Remarks on what is about no worker.
    public void warn(ImportRow row, Warning.Kind kind, String detail) {
        warnings.add(new Warning(table.file(), row.number(), kind, "", detail));
    }

    /// A difference between a known record and a row as a change; null when the register's value stays.
    ///
    /// @param asked why the user is to decide, null when the file's value is simply the newer one
    public @Nullable FieldChange difference(
            ImportRow row,
            Worker who,
            RecordField field,
            @Nullable Object before,
            Object after,
            Question.@Nullable Kind asked) {
        boolean taken = asked == null
                || ask(row, asked, field, who, before, after, Choice.OURS, Choice.THEIRS) == Choice.THEIRS;
        return taken ? new FieldChange(table.file(), row.number(), table.kind(), who(who), field, before, after) : null;
    }

    /// The rows that cannot be imported.
    public List<BadCell> bad() {
        return bad.stream()
                .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                .toList();
    }

    List<Question> questions() {
        return questions;
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

    /// A worker by name and personnel number.
    public static String who(Worker worker) {
        return worker.name().full() + ", " + worker.personnelNumber();
    }
}
