package org.dosedesk.ui.keeping.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.jspecify.annotations.Nullable;

/// What an import found, in the words of one language.
public final class ImportSentences {
    private final Messages messages;

    /// In the language of these texts.
    public ImportSentences(Messages messages) {
        this.messages = messages;
    }

    /// What is wrong with a row.
    public String problem(BadCell cell) {
        return problem(cell.problem(), cell.detail());
    }

    String problem(Problem problem, String detail) {
        return messages.get("importing.problem." + key(problem), detail);
    }

    /// What is odd about a row.
    public String warning(Warning warning) {
        return messages.get("importing.warning." + key(warning.kind()), warning.detail());
    }

    /// What a question asks.
    String what(Question question) {
        String asked = messages.get("importing.question." + key(question.key().kind()));
        RecordField field = question.key().field();
        return field == null ? asked : name(field) + ": " + asked;
    }

    /// A question in full.
    public String inFull(Question question) {
        return messages.get(
                "importing.question.in-full",
                question.who(),
                what(question),
                value(question.ours()),
                value(question.theirs()),
                fileName(question.key().file()),
                question.key().row());
    }

    String choice(Choice choice) {
        return messages.get("importing.choice." + key(choice));
    }

    String refused(Path file, FileProblem problem) {
        return messages.get("importing.refused", fileName(file), refused(problem));
    }

    /// Why a file cannot be imported.
    public String refused(FileProblem problem) {
        return switch (problem) {
            case FileProblem.WorkersFirst nobody -> messages.get("importing.refused.workers-first");
            case FileProblem.Missing missing -> messages.get("importing.refused.missing");
            case FileProblem.NoFile noFile -> messages.get("importing.refused.no-file");
            case FileProblem.NotReadable notReadable -> messages.get("importing.refused.not-readable");
            case FileProblem.Empty empty -> messages.get("importing.refused.empty");
            case FileProblem.Spreadsheet spreadsheet -> messages.get("importing.refused.spreadsheet");
            case FileProblem.NotATable notATable -> messages.get("importing.refused.not-a-table");
            case FileProblem.UnknownTable unknown -> messages.get("importing.refused.unknown-table");
            case FileProblem.HeaderOnly headerOnly -> messages.get("importing.refused.header-only");
            case FileProblem.MissingColumns missing ->
                messages.get(
                        "importing.refused.missing-columns",
                        missing.columns().stream()
                                .map(column -> "«" + name(column) + "»")
                                .collect(Collectors.joining(", ")));
            case FileProblem.TooManyRows(int most) -> messages.get("importing.refused.too-many-rows", most);
            case FileProblem.Locked locked -> messages.get("importing.refused.locked");
            case FileProblem.OtherOffice document -> messages.get("importing.refused.other-office");
            case FileProblem.Archive archive -> messages.get("importing.refused.archive");
            case FileProblem.Damaged damaged -> messages.get("importing.refused.damaged");
            case FileProblem.EmptyBook book -> messages.get("importing.refused.empty-book");
            case FileProblem.PageWithoutTable page -> messages.get("importing.refused.page-without-table");
            case FileProblem.Swollen(int most) -> messages.get("importing.refused.swollen", most);
            case FileProblem.TooLarge(int most) -> messages.get("importing.refused.too-large", most);
            case FileProblem.EndlessLine(int most) -> messages.get("importing.refused.endless-line", most);
            case FileProblem.TooWide(int most) -> messages.get("importing.refused.too-wide", most);
        };
    }

    String kind(FileReport report) {
        return messages.get("importing.kind." + (report.kind() == null ? "refused" : key(report.kind())));
    }

    /// The name of a column.
    String name(Column column) {
        WorkerField field = column.field();
        return field == null ? messages.get("importing.name." + key(column)) : RecordWords.field(messages, field);
    }

    /// The name of a field.
    String name(RecordField field) {
        return field instanceof EntryField ofEntry
                ? messages.get("importing.name." + key(ofEntry))
                : RecordWords.field(messages, field);
    }

    String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DateText.show(date);
            case Sex sex -> messages.get("importing.sex." + key(sex));
            case Vaccine vaccine -> messages.get("common.vaccine." + vaccine.code());
            case Entry entry -> entry.parts().stream().map(this::value).collect(Collectors.joining(", "));
            case Place place -> messages.get("common.place." + place.name().toLowerCase(Locale.ROOT));
            default -> value.toString();
        };
    }

    String done(FileReport report) {
        return messages.get(
                "importing.done.file", fileName(report.file()), report.added(), report.changed(), report.same());
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
