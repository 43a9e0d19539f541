package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.ROSTER;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that something broke on the way: nobody vanishes, and it is said.
class BrokenFilesTest {
    private static final String NOTED = ROSTER.strip() + ";Примечание\n";

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
    }

    @Test
    void aStrayQuoteInAColumnThatIsNotReadSwallowsNobody() {
        ImportPlan plan = desk.plan(NOTED
                + SAPAROVA.strip() + ";\"см. приказ\n"
                + IVANOV.strip() + ";\n"
                + "1003;Әбенова;Ұлжан;;950228410000;28.02.1995;ТЭЦ-1;Котельный цех;ТЭЦ-1;Слесарь;;\"\n");
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.added()).isEqualTo(3);
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.STRAY_QUOTE)
                .extracting(Warning::row)
                .containsExactly(2, 4);
    }

    @Test
    void aStrayQuoteBesideARealOne() {
        ImportPlan plan = desk.plan(NOTED
                + SAPAROVA.strip().replace("Котельный цех", "\"Цех; первый\"") + ";\"см. приказ\n"
                + IVANOV.strip() + ";\n");
        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.STRAY_QUOTE)
                .extracting(Warning::row)
                .containsExactly(2);
    }

    @Test
    void quotesThatEncloseSomethingStay() {
        ImportPlan plan = desk.plan(NOTED
                + SAPAROVA.strip().replace("Котельный цех", "\"Цех \"\"Котельный\"\"; первый\"") + ";\"две\nстроки\"\n"
                + IVANOV.strip() + ";\n");
        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.warnings()).noneMatch(warning -> warning.kind() == Warning.Kind.STRAY_QUOTE);
        desk.apply(plan);
        assertThat(desk.workshop("1001")).isEqualTo("Цех \"Котельный\"; первый");
    }

    @Test
    void aFileCutInMidRow() {
        ImportPlan plan =
                desk.plan(ROSTER + SAPAROVA + "1002;Иванов;Пётр;;790203310003;03.02.1979;ТЭЦ-1;Турбинный цех;ТЭ");
        assertThat(plan.bad())
                .extracting(BadCell::row, BadCell::value, BadCell::problem)
                .contains(Tuple.tuple(3, "ТЭ", Problem.CUT_OFF));
        assertThat(plan.added()).isEqualTo(1);
    }

    @Test
    void aFileCutInsideItsLastCell() {
        ImportPlan plan = desk.plan("""
                Табельный номер;Фамилия;Имя;Дата рождения;Подразделение;Цех;Объект
                1001;Сапарова;Айгүл;12.05.1985;ТЭЦ-1;Котельный цех;ТЭЦ-1
                1002;Иванов;Пётр;03.02.1979;ТЭЦ-1;Котельный цех;ТЭ""");
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.OPEN_END)
                .extracting(Warning::row, Warning::detail)
                .containsExactly(Tuple.tuple(3, "ТЭ"));
    }

    @Test
    void damagedBytesAreSaidWithTheirRow() throws IOException {
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + ROSTER + SAPAROVA + IVANOV).getBytes(StandardCharsets.UTF_8);
            int name = new String(bytes, StandardCharsets.ISO_8859_1)
                    .indexOf(new String("Пётр".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            bytes[name] = (byte) 0xFF;
            ImportPlan plan = desk.plan(Files.write(folder.resolve("damaged.csv"), bytes));
            assertThat(plan.bad())
                    .as("mark " + mark.length())
                    .extracting(BadCell::row, BadCell::column, BadCell::problem)
                    .containsExactly(Tuple.tuple(3, "Имя", Problem.DAMAGED));
            assertThat(plan.added()).isEqualTo(1);
        }
    }
}
