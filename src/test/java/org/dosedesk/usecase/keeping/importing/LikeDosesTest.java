package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Doses that may be one dose, doses that cannot be, and several doses in one row.
class LikeDosesTest {
    private static final String Q1 = "1001;;01.05.2021;QazVac;Q1\n";
    private static final String Q2 = "1001;;01.05.2021;QazVac;Q2\n";

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(SAPAROVA, IVANOV));
    }

    @Test
    void anotherLotInALaterFile() {
        desk.apply(desk.doses(Q1));
        ImportPlan plan = desk.doses(Q2);
        assertThat(ImportDesk.asked(plan)).containsExactly(Question.Kind.OTHER_LOT);
        assertThat(plan.bringsSomething()).isFalse();
        ImportPlan both = desk.decide(plan, Choice.BOTH);
        assertThat(both.added()).isEqualTo(1);
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.dosesOf("1001")).containsExactly("2021-05-01 qazvac Q2");
        assertThat(desk.doses("1001;;01.05.2021;QazVac;q-2\n").questions())
                .as("one lot, spelt otherwise")
                .isEmpty();
    }

    @Test
    void anotherLotInTheSameFile() {
        ImportPlan plan = desk.doses(Q1, Q2, Q1);
        assertThat(plan.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.OTHER_LOT);
            assertThat(question.key().row()).isEqualTo(3);
        });
        desk.apply(desk.decide(plan, Choice.BOTH));
        assertThat(desk.dosesOf("1001")).hasSize(2);
        ImportPlan again = desk.doses(Q1, Q2);
        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.questions()).as("both are there").isEmpty();
    }

    @Test
    void aDayApartIsAPossibleTwin() {
        String next = "1001;;02.05.2021;QazVac;Q1\n";
        ImportPlan inOne = desk.doses(Q1, next);
        assertThat(ImportDesk.asked(inOne)).containsExactly(Question.Kind.TWIN);
        assertThat(inOne.added()).as("nothing is lost").isEqualTo(2);
        assertThat(desk.decide(inOne, Choice.OURS).added()).isEqualTo(1);

        desk.apply(desk.doses(Q1));
        ImportPlan later = desk.doses(next, "1001;;01.05.2021;Vero Cell;Q1\n");
        assertThat(ImportDesk.asked(later)).containsExactly(Question.Kind.TWIN, Question.Kind.TWIN);
        desk.apply(desk.decide(desk.doses(next), Choice.THEIRS));
        assertThat(desk.dosesOf("1001")).containsExactly("2021-05-02 qazvac Q1");
    }

    @Test
    void aDoseFromBeforeTheVaccineIsLeftOutUntilDecided() {
        ImportPlan plan = desk.doses("1002;;01.05.1985;QazVac;Q1\n");
        assertThat(ImportDesk.asked(plan)).containsExactly(Question.Kind.BEFORE_IN_USE);
        assertThat(plan.bringsSomething()).isFalse();
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.dosesOf("1002")).hasSize(1);
    }

    @Test
    void twoDosesARowAreTwoDoses() {
        ImportPlan plan = desk.plan("""
                Табельный номер;ИИН;Вакцина;Дата прививки;Серия;Вакцина;Дата прививки;Серия
                1001;850512410003;QazVac;01.05.2021;Q1;QazVac;22.05.2021;Q2
                1002;790203310003;QazVac;01.05.2021;Q1;;;
                """);
        assertThat(plan.warnings()).isEmpty();
        desk.apply(plan);
        assertThat(desk.dosesOf("1001")).containsExactly("2021-05-01 qazvac Q1", "2021-05-22 qazvac Q2");
        assertThat(desk.dosesOf("1002")).containsExactly("2021-05-01 qazvac Q1");
    }

    @Test
    void countedHeadersAreUnderstood() {
        desk.apply(desk.plan("""
                Таб. №;Вакцина;Дата V1;Серия 1;Дата V2;Серия 2
                1001;QazVac;01.05.2021;Q1;22.05.2021;Q2
                """));
        assertThat(desk.dosesOf("1001")).containsExactly("2021-05-01 qazvac Q1", "2021-05-22 qazvac Q2");
    }

    @Test
    void aMistakeInTheSecondDoseIsShownWithItsCell() {
        assertThat(desk.plan("""
                        Таб. №;Вакцина;Дата прививки;Вакцина;Дата прививки
                        1001;QazVac;01.05.2021;QazVac;31.12.2030
                        """).bad())
                .singleElement()
                .satisfies(cell -> assertThat(cell.value()).isEqualTo("31.12.2030"));
    }

    @Test
    void columnsThatAreNotReadAreNamed() {
        ImportPlan plan = desk.plan("""
                Табельный номер;Дата прививки;Вакцина;Примечание;E-mail;Цех;Пусто
                1001;01.05.2021;QazVac;беременна;a@b;Котельный;
                """);
        assertThat(plan.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.NOT_READ);
            assertThat(warning.detail()).isEqualTo("Примечание, E-mail, Цех");
        });
    }

    @Test
    void ofTwoPhoneColumnsTheFilledOneIsTaken() {
        ImportPlan plan = desk.plan("""
                Табельный номер;Фамилия;Имя;Дата рождения;Подразделение;Цех;Объект;Телефон;Телефон
                1003;Әбенова;Ұлжан;28.02.1995;ТЭЦ-1;Котельный цех;ТЭЦ-1;;+7 701 111 11 11
                """);
        assertThat(plan.warnings()).extracting(Warning::kind).isEqualTo(List.of(Warning.Kind.COLUMN_TWICE));
        desk.apply(plan);
        assertThat(desk.worker("1003").phone()).isEqualTo("+7 701 111 11 11");
    }
}
