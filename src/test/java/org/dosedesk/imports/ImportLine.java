package org.dosedesk.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.importing.ImportSentences;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;

/// What becomes of one file, as the cells of a row.
final class ImportLine {
    static final List<String> COLUMNS = List.of(
            "file",
            "kind",
            "encoding",
            "header line",
            "columns known",
            "columns unknown",
            "new",
            "changed",
            "same",
            "moved",
            "left",
            "back",
            "duplicates",
            "conflicts",
            "questions",
            "bad",
            "remarks",
            "refused");

    private static final Set<WorkerField> PLACES = EnumSet.of(WorkerField.WORKSHOP, WorkerField.SITE);
    private static final Set<Question.Kind> DUPLICATES =
            EnumSet.of(Question.Kind.SAME_PERSON, Question.Kind.OTHER_LOT, Question.Kind.TWIN);
    private static final Set<Question.Kind> CONFLICTS = EnumSet.of(
            Question.Kind.BY_HAND,
            Question.Kind.CORRECTED,
            Question.Kind.VOIDED,
            Question.Kind.OTHER_PERSON,
            Question.Kind.NAME_DIFFERS);
    private static final ImportSentences SENTENCES = new ImportSentences(Messages.of(Language.ENGLISH));

    private ImportLine() {}

    /// The row of a file that was planned alone.
    static List<String> of(ImportPlan plan) {
        FileReport report = plan.reports().getFirst();
        List<String> cells = new ArrayList<>();
        cells.add(name(report.file()));
        cells.add(report.kind() == null ? "" : report.kind().name().toLowerCase(Locale.ROOT));
        cells.addAll(form(plan.sources().getFirst()));
        Stream.of(
                        report.added(),
                        report.changed(),
                        report.same(),
                        workers(plan, PLACES),
                        workers(plan, EnumSet.of(WorkerField.LEFT)),
                        0,
                        asked(plan, DUPLICATES),
                        asked(plan, CONFLICTS),
                        plan.questions().size(),
                        report.bad(),
                        plan.warnings().size())
                .map(count -> Integer.toString(count))
                .forEach(cells::add);
        cells.add(report.problem() == null ? "" : refused(report.problem()));
        return cells;
    }

    /// The row of a file on which the program itself failed.
    static List<String> failed(Path file, Throwable failure) {
        List<String> cells = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
        cells.set(0, name(file));
        cells.set(COLUMNS.size() - 1, "The program failed: " + failure);
        return cells;
    }

    /// What is said about a file's rows: the row, what it is, and the sentence.
    static List<List<String>> said(ImportPlan plan) {
        List<List<String>> said = new ArrayList<>();
        plan.bad()
                .forEach(cell -> said.add(List.of(
                        name(cell.file()),
                        Integer.toString(cell.row()),
                        "bad",
                        cell.column() + " «" + cell.value() + "»: " + SENTENCES.problem(cell))));
        plan.questions()
                .forEach(question -> said.add(List.of(
                        name(question.key().file()),
                        Integer.toString(question.key().row()),
                        "question",
                        SENTENCES.inFull(question))));
        plan.warnings()
                .forEach(warning -> said.add(List.of(
                        name(warning.file()), Integer.toString(warning.row()), "remark", SENTENCES.warning(warning))));
        return said;
    }

    private static List<String> form(ReadFile source) {
        if (!(source instanceof ReadFile.Table table)) {
            return List.of("", "", "", "");
        }
        Set<String> known = new HashSet<>();
        table.columns()
                .forEach(record -> record.values()
                        .forEach(place -> known.add(table.header().get(place))));
        List<String> named =
                table.header().stream().filter(cell -> !cell.isBlank()).toList();
        long unknown = named.stream().filter(cell -> !known.contains(cell)).count();
        return List.of(
                table.form().encoding(),
                Integer.toString(table.form().headerLine()),
                Long.toString(named.size() - unknown),
                Long.toString(unknown));
    }

    private static int workers(ImportPlan plan, Set<WorkerField> fields) {
        return plan.fieldChanges().stream()
                .filter(change -> fields.stream().anyMatch(field -> field == change.field()))
                .map(FieldChange::row)
                .collect(Collectors.toSet())
                .size();
    }

    private static int asked(ImportPlan plan, Set<Question.Kind> kinds) {
        return Math.toIntExact(plan.questions().stream()
                .filter(question -> kinds.contains(question.key().kind()))
                .count());
    }

    private static String refused(FileProblem problem) {
        return SENTENCES.refused(problem);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
