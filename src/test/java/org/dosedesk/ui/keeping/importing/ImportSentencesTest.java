package org.dosedesk.ui.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.dosedesk.usecase.keeping.importing.plan.EntryField;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportSentencesTest {
    private static final Path FILE = Path.of("f.csv");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatAnImportFindsHasWords(Language language) {
        ImportSentences sentences = new ImportSentences(Messages.of(language));
        for (Problem problem : Problem.values()) {
            assertThat(sentences.problem(problem, "17")).endsWith(".").doesNotContain("{");
        }
        for (Warning.Kind kind : Warning.Kind.values()) {
            assertThat(sentences.warning(new Warning(FILE, 2, kind, "", "17")))
                    .endsWith(".")
                    .doesNotContain("{");
        }
        for (Question.Kind kind : Question.Kind.values()) {
            Question.Key key = new Question.Key(FILE, 2, 0, kind, WorkerField.SHIFT);
            Question question =
                    new Question(key, "17", "a", Entry.of("b", null, "c"), List.of(Choice.OURS), Choice.OURS);
            assertThat(sentences.inFull(question))
                    .contains("17", "b, c", "f.csv")
                    .doesNotContain("{");
        }
        for (Choice choice : Choice.values()) {
            assertThat(sentences.choice(choice)).isNotBlank();
        }
        for (Column column : Column.values()) {
            assertThat(sentences.name(column)).isNotBlank();
        }
        for (EntryField field : EntryField.values()) {
            assertThat(sentences.name(field)).isNotBlank();
        }
        for (WorkerField field : WorkerField.values()) {
            assertThat(sentences.name(field)).isNotBlank();
        }
        for (FileKind kind : FileKind.values()) {
            assertThat(sentences.kind(new FileReport(FILE, kind, null, 0, 0, 0, 0, 0)))
                    .isNotBlank();
        }
        for (Sex sex : Sex.values()) {
            assertThat(sentences.value(sex)).isNotBlank();
        }
        for (FileProblem problem : List.of(
                new FileProblem.Missing(),
                new FileProblem.NotReadable(),
                new FileProblem.Empty(),
                new FileProblem.Spreadsheet(),
                new FileProblem.NotATable(),
                new FileProblem.UnknownTable(),
                new FileProblem.HeaderOnly(),
                new FileProblem.MissingColumns(List.of(Column.IIN)),
                new FileProblem.NoFile(),
                new FileProblem.Locked(),
                new FileProblem.OtherOffice(),
                new FileProblem.Archive(),
                new FileProblem.Damaged(),
                new FileProblem.Swollen(7),
                new FileProblem.EmptyBook(),
                new FileProblem.PageWithoutTable(),
                new FileProblem.TooLarge(7),
                new FileProblem.EndlessLine(7),
                new FileProblem.TooWide(7),
                new FileProblem.TooManyRows(7))) {
            assertThat(sentences.refused(FILE, problem)).startsWith("f.csv: ").endsWith(".");
        }
    }
}
