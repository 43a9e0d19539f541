package org.dosedesk.exchange.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What HR and clinics call columns.
class HeaderNamesTest {
    private static final Map<String, Column> KINDS = Map.ofEntries(
            Map.entry("num", Column.PERSONNEL_NUMBER),
            Map.entry("fio", Column.FULL_NAME),
            Map.entry("dob", Column.BIRTH_DATE),
            Map.entry("unit", Column.UNIT),
            Map.entry("ws", Column.WORKSHOP),
            Map.entry("site", Column.SITE),
            Map.entry("iin", Column.IIN),
            Map.entry("dd", Column.DOSE_DATE),
            Map.entry("vac", Column.VACCINE),
            Map.entry("lot", Column.LOT),
            Map.entry("left", Column.LEFT));

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Cells.lines("headers.txt", "data/import/headers.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aColumnIsKnownByItsName(String line) {
        Column column = KINDS.get(line.split("\t", 2)[0]);
        String name = line.split("\t", 2)[1];
        boolean ofDose = List.of(Column.DOSE_DATE, Column.VACCINE, Column.LOT).contains(column);
        Map<Column, String> header = new HashMap<>(
                ofDose
                        ? Map.of(
                                Column.PERSONNEL_NUMBER, "Таб. №",
                                Column.DOSE_DATE, "Дата прививки",
                                Column.VACCINE, "Вакцина")
                        : Map.of(
                                Column.PERSONNEL_NUMBER, "Таб. №",
                                Column.FULL_NAME, "ФИО",
                                Column.BIRTH_DATE, "Дата рождения",
                                Column.UNIT, "Подразделение",
                                Column.WORKSHOP, "Цех",
                                Column.SITE, "Объект"));
        header.put(column, name);
        List<Column> columns = List.copyOf(header.keySet());
        String text = String.join(";", columns.stream().map(header::get).toList()) + "\n" + "x;".repeat(columns.size())
                + "\n";
        ReadFile.Table table = Cells.table(folder, text);

        assertThat(table.columns().getFirst()).containsEntry(column, columns.indexOf(column));
    }

    @Test
    void aNameOfManyMeaningsCountsOnlyWhereNothingElseSaysIt() {
        ReadFile.Table table = Cells.table(
                folder, "Код;Таб. №;ФИО;Дата рождения;Организация;Цех;Объект;Дата\n9;7;Ли Ян;01.02.1990;У;Ц;О;да\n");
        assertThat(table.columns().getFirst())
                .containsEntry(Column.PERSONNEL_NUMBER, 1)
                .containsEntry(Column.UNIT, 4)
                .doesNotContainKey(Column.DOSE_DATE);
        assertThat(table.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.NOT_READ)
                .extracting(Warning::detail)
                .containsExactly("Код, Дата");
    }

    @Test
    void aHeaderOfTwoLinesIsOne() {
        ReadFile.Table table = Cells.table(folder, """
                Табельный номер;Сотрудник;;;ИИН;Дата рождения;Место работы;;;
                ;Фамилия;Имя;Отчество;;;Подразделение;Цех;Объект;
                7;Ли;Ян;;;01.02.1990;У;Ц;О;
                """);
        assertThat(table.bad()).isEmpty();
        assertThat(table.rows()).extracting(ImportRow::number).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Сапарова Айгүл Нұрланқызы, Сапарова, Айгүл, Нұрланқызы",
        "Айгүл Нұрланқызы Сапарова, Сапарова, Айгүл, Нұрланқызы",
        "Айгүл Нұрлан қызы Сапарова, Сапарова, Айгүл, Нұрлан қызы",
        "Сапарова Айгүл Нұрлан қызы, Сапарова, Айгүл, Нұрлан қызы",
        "Пётр Сергеевич Иванов, Иванов, Пётр, Сергеевич",
        "'Иванов, Пётр Сергеевич', Иванов, Пётр, Сергеевич",
        "Ерлан Ахметов, Ахметов, Ерлан, ''",
        "Ким Яков, Ким, Яков, ''",
        "Ли Ирина, Ли, Ирина, ''",
        "Абрамович Роман Аркадьевич, Абрамович, Роман, Аркадьевич"
    })
    void aNameInOneColumnHasItsWordsInEitherOrder(String whole, String surname, String first, String patronymic) {
        ReadFile.Table table = Cells.table(
                folder, "Таб. №;ФИО;Дата рождения;Подразделение;Цех;Объект\n7;" + whole + ";01.02.1990;У;Ц;О\n");
        assertThat(table.rows())
                .map(ImportRow.Roster.class::cast)
                .extracting(
                        row -> row.name().surname(),
                        row -> row.name().firstName(),
                        row -> row.name().patronymic())
                .containsExactly(Tuple.tuple(surname, first, patronymic));
    }
}
