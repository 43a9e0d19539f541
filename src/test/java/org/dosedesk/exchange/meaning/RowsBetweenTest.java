package org.dosedesk.exchange.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows among the others that are no records are left out, and said.
class RowsBetweenTest {
    private static final String HEADER = "Таб. №;ФИО;Дата рождения;Подразделение;Цех;Объект\n";
    private static final String ROW = "7;Ли Ян;01.02.1990;У;Ц;О\n";

    @TempDir
    private Path folder;

    @Test
    void totalsNumbersGroupsPagesAndInstructions() {
        ReadFile.Table table = Cells.table(
                folder,
                HEADER + "обязательно;обязательно;дд.мм.гггг;текст;;если есть\n1;2;3;4;5;6\nКотельный цех;;;;;\n" + ROW
                        + "Лист 2\n" + HEADER + ROW.replace('7', '8') + "Итого: 2 чел.;;;;;\n");
        assertThat(table.bad()).isEmpty();
        assertThat(table.rows()).extracting(ImportRow::number).containsExactly(5, 8);
        assertThat(table.warnings())
                .extracting(Warning::row, Warning::kind)
                .containsExactly(
                        Tuple.tuple(2, Warning.Kind.ROW_SKIPPED),
                        Tuple.tuple(3, Warning.Kind.ROW_SKIPPED),
                        Tuple.tuple(4, Warning.Kind.ROW_SKIPPED),
                        Tuple.tuple(6, Warning.Kind.ROW_SKIPPED),
                        Tuple.tuple(7, Warning.Kind.ROW_SKIPPED),
                        Tuple.tuple(9, Warning.Kind.ROW_SKIPPED));
        assertThat(table.warnings().getLast().detail()).isEqualTo("Итого: 2 чел.");
    }

    @Test
    void aRowWithTwoCellsOfAPersonIsAMistakeAndNotLeftOut() {
        ReadFile.Table table = Cells.table(folder, HEADER + "7;Всеволод;;;;\n8;;;;;\n");
        assertThat(table.lines()).hasSize(2);
        assertThat(table.bad()).extracting(BadCell::row).contains(2, 3);
    }

    @Test
    void placesBelowMergedCellsAreThoseOfTheRowAbove() {
        ReadFile.Table table =
                Cells.table(folder, HEADER + ROW + "8;Ким Олег;01.02.1991;;;\n9;Цой Инна;01.02.1992;У2;;О2\n");
        assertThat(table.rows())
                .map(ImportRow.Roster.class::cast)
                .extracting(ImportRow.Roster::unit, ImportRow.Roster::workshop, ImportRow.Roster::site)
                .containsExactly(Tuple.tuple("У", "Ц", "О"), Tuple.tuple("У", "Ц", "О"));
        assertThat(table.bad())
                .extracting(BadCell::row, BadCell::problem)
                .containsExactly(Tuple.tuple(4, Problem.MISSING_VALUE));
        assertThat(table.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.FILLED_DOWN);
            assertThat(warning.detail()).isEqualTo("У, Ц, О");
        });
    }

    @Test
    void aHoleInAFileWithoutMergedCellsIsAMistake() {
        ReadFile.Table table = Cells.table(folder, HEADER + ROW + ROW.replace('7', '8') + "9;Цой Инна;01.02.1992;;;\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.bad()).extracting(BadCell::row).containsOnly(4);
    }

    @Test
    void aHeaderBelowManyTitles() {
        assertThat(Cells.table(folder, "Отчёт\n".repeat(13) + HEADER + ROW).rows())
                .hasSize(1);
    }

    @Test
    void anInstructionBesideTheProject() {
        ReadFile.Table table = Cells.table(folder, Cells.text(Shared.need("data/import/a01c-instruction-row.csv")));
        assertThat(table.bad()).isEmpty();
        assertThat(table.rows()).hasSize(6);
    }

    @Test
    void exemptionsWithoutAnEndAreOpenOrAskedFor() {
        ReadFile.Table table = Cells.table(folder, """
                Табельный номер;Вид;Прививка;Основание;С;По
                1001;м/о;КВИ;беременность;01.02.2022;до родов
                1002;временный медотвод;COVID;ОРВИ;01.02.2022;
                1003;постоянный;все;аллергия;01.02.2022;
                1004;отказ;COVID;;;
                """);
        assertThat(table.rows()).extracting(ImportRow::number).containsExactly(2, 4);
        assertThat(table.bad())
                .extracting(BadCell::row, BadCell::problem)
                .containsExactly(Tuple.tuple(3, Problem.END_NEEDED), Tuple.tuple(5, Problem.MISSING_VALUE));
        assertThat(table.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.kind()).isEqualTo(Warning.Kind.OPEN_ENDED));
    }
}
