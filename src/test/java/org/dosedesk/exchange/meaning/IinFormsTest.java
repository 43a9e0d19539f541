package org.dosedesk.exchange.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// IINs as spreadsheets leave them, and what stands for none.
class IinFormsTest {
    private static final String HEADER = "Таб. №;ФИО;ИИН;Дата рождения;Подразделение;Цех;Объект\n";

    @TempDir
    private Path folder;

    @Test
    void thirteenForms() {
        ReadFile.Table table = Cells.table(
                folder,
                Cells.lines("iins.csv", "data/import/a09-iins.csv").stream()
                        .collect(Collectors.joining("\n", "", "\n")));
        assertThat(table.bad())
                .extracting(BadCell::row, BadCell::problem)
                .containsExactly(Tuple.tuple(4, Problem.IIN_CUT), Tuple.tuple(5, Problem.IIN_CUT));
        assertThat(table.rows())
                .map(ImportRow.Roster.class::cast)
                .extracting(
                        row -> Optional.ofNullable(row.iin()).map(Iin::digits).orElse("none"))
                .containsExactly(
                        "030605510004",
                        "000909510001",
                        "901117410000",
                        "850512410003",
                        "790203310003",
                        "950228410000",
                        "none",
                        "none",
                        "none",
                        "none",
                        "none");
    }

    /// The check digit of a short number fits by chance, too: its first digits must be a birth date.
    @ParameterizedTest
    @ValueSource(
            strings = {"9876543", "19", "300000003", "10000000001", "8505124100031", "8505124100O3", "850512410004.5"})
    void aShortNumberIsNone(String written) {
        ReadFile.Table table = Cells.table(folder, HEADER + "7;Ли Ян;" + written + ";01.02.1990;У;Ц;О\n");
        assertThat(table.rows()).isEmpty();
        assertThat(table.bad()).extracting(BadCell::problem).containsExactly(Problem.IIN_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"нет", "Б/Н", "—", "0", "жоқ", "не указан", "None", "н/д"})
    void whatStandsForNone(String written) {
        ReadFile.Table table = Cells.table(folder, HEADER + "7;Ли Ян;" + written + ";01.02.1990;У;Ц;О\n");
        assertThat(table.bad()).isEmpty();
        assertThat(table.rows()).hasSize(1);
    }
}
