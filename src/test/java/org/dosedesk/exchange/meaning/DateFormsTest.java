package org.dosedesk.exchange.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as people and programs type them.
class DateFormsTest {
    private static final String HEADER = "Таб. №;Дата прививки;Вакцина\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv")
    void aDateIsUnderstoodOrRefusedForAReason(String written, String meaning) {
        ReadFile.Table table = Cells.table(folder, HEADER + "7;" + written + ";QazVac\n");
        if (meaning.startsWith("2")) {
            assertThat(days(table)).containsExactly(LocalDate.parse(meaning));
        } else {
            assertThat(table.rows()).isEmpty();
            assertThat(table.bad()).extracting(BadCell::problem).containsExactly(Problem.valueOf(meaning));
        }
    }

    /// A date above 12 in another row tells how the file writes all of them.
    @ParameterizedTest
    @CsvSource({"25/02/2022, 2021-04-03", "02/25/2022, 2021-03-04"})
    void theOtherDatesOfTheFileTellWhichIsTheDay(String other, LocalDate meant) {
        assertThat(days(Cells.table(folder, HEADER + "7;03/04/2021;QazVac\n8;" + other + ";QazVac\n")))
                .contains(meant);
    }

    @Test
    void datesThatContradictOneAnotherTellNothing() {
        ReadFile.Table table =
                Cells.table(folder, HEADER + "7;03/04/2021;QazVac\n8;25/02/2022;QazVac\n9;02/25/2022;QazVac\n");
        assertThat(table.bad()).extracting(BadCell::problem).containsExactly(Problem.DAY_OR_MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "01.02.90, 1990-02-01, ",
        "01.02.03, 2003-02-01, ",
        "01.02.15, , CENTURY_UNCLEAR",
        "32905, 1990-02-01, ",
        "1 февраля 1990 г., 1990-02-01, "
    })
    void aBirthDate(String written, LocalDate born, Problem problem) {
        ReadFile.Table table = Cells.table(
                folder, "Таб. №;ФИО;Дата рождения;Подразделение;Цех;Объект\n7;Ли Ян;" + written + ";У;Ц;О\n");
        assertThat(table.bad()).extracting(BadCell::problem).isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(table.rows())
                .map(ImportRow.Roster.class::cast)
                .extracting(ImportRow.Roster::birthDate)
                .isEqualTo(born == null ? List.of() : List.of(born));
    }

    @Test
    void theFormsBesideTheProjectAreUnderstoodButForTwo() {
        ReadFile.Table table = Cells.table(folder, Cells.text(Shared.need("data/import/dates.csv")));
        assertThat(table.bad()).extracting(BadCell::value).containsExactly("2021", "15.03.0021");
        assertThat(days(table)).hasSize(17).containsOnly(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 3, 5));
    }

    private static List<LocalDate> days(ReadFile.Table table) {
        return table.rows().stream()
                .map(ImportRow.OfDose.class::cast)
                .map(ImportRow.OfDose::date)
                .toList();
    }
}
