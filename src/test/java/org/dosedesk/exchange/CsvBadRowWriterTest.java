package org.dosedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBadRowWriterTest {
    private static final List<String> HEADER = List.of(
            "Табельный номер",
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата рождения",
            "Подразделение",
            "Цех",
            "Объект",
            "Должность");

    @TempDir
    private Path folder;

    @Test
    void what_would_be_a_formula_is_text_and_comes_back_as_it_was() throws IOException {
        Path file = folder.resolve("rows.csv");
        List<String> row = List.of("7", "Фролова", "Инна", "", "01.02.1990", "У", "Ц", "О", "=HYPERLINK(\"http://x\")");

        new CsvBadRowWriter().write(file, HEADER, List.of(row));

        assertThat(Files.readString(file)).contains("'=HYPERLINK").doesNotContain(";=", ";\"=");
        ReadFile.Table table = (ReadFile.Table) new CsvImportReader(3).read(file, Progress.NONE);
        assertThat(table.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportRow.Roster.class,
                        worker -> assertThat(worker.value(WorkerField.POSITION)).isEqualTo("=HYPERLINK(\"http://x\")"));
    }
}
