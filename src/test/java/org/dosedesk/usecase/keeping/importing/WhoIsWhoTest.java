package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.takeback.TakeBack;
import org.dosedesk.usecase.takeback.TakeBackPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody's entry goes onto another card, nobody is doubled, no name or place is spoilt.
class WhoIsWhoTest {
    private static final String WITH_NAMES = "Таб. №;ФИО;Дата рождения;Дата прививки;Вакцина\n";

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(SAPAROVA, IVANOV));
    }

    @Test
    void aDoseUnderAnothersNumberIsAMistake() {
        ImportPlan plan = desk.plan(WITH_NAMES + """
                1002;Сапарова Айгүл;12.05.1985;01.05.2021;QazVac
                1002;Оспанов Нұрлан;01.01.1990;01.05.2021;QazVac
                1002;Сапарова Айгуль;;01.05.2021;QazVac
                """);
        assertThat(plan.bad())
                .extracting(BadCell::row, BadCell::problem, BadCell::detail)
                .containsExactly(
                        Tuple.tuple(2, Problem.PERSON_OF_ANOTHER, "Сапарова Айгүл, 1001"),
                        Tuple.tuple(3, Problem.PERSON_CONTRADICTS, "Иванов Пётр, 03.02.1979"));
        assertThat(ImportDesk.asked(plan)).containsExactly(Question.Kind.NAME_DIFFERS);
        assertThat(plan.bringsSomething()).isFalse();
    }

    @Test
    void initialsKazakhLettersAndOrderAreTheSameName() {
        ImportPlan plan = desk.plan(WITH_NAMES + """
                1001;Сапарова А.Н.;12.05.1985;01.05.2021;QazVac
                1001;Айгул САПАРОВА;12.05.1985;22.05.2021;QazVac
                1002;Иванов Петр Сергеевич;;01.05.2021;QazVac
                """);
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.added()).isEqualTo(3);
    }

    @Test
    void aChangedSurnameIsAsked() {
        ImportPlan plan = desk.plan(WITH_NAMES + "1001;Жукова Айгүл;12.05.1985;01.05.2021;QazVac\n");
        assertThat(plan.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.NAME_DIFFERS);
            assertThat(question.ours()).isEqualTo("Сапарова Айгүл, 12.05.1985");
            assertThat(question.theirs()).isEqualTo("Жукова Айгүл, 12.05.1985");
        });
        assertThat(plan.bringsSomething()).isFalse();
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.dosesOf("1001")).hasSize(1);
    }

    @Test
    void theSamePersonUnderAnotherNumberIsAsked() {
        String other = "2001;Сапарова;Айгул;;;12.05.1985;ТЭЦ-1;Котельный цех;ТЭЦ-1;Слесарь;А\n";
        ImportPlan plan = desk.roster(other, IVANOV);
        assertThat(plan.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.SAME_PERSON);
            assertThat(question.ours()).isEqualTo("1001, Сапарова Айгүл, 12.05.1985");
        });
        assertThat(plan.bringsSomething()).isFalse();
        assertThat(desk.decide(plan, Choice.BOTH).added()).isEqualTo(1);
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.register.snapshot().count(Worker.class)).isEqualTo(2);
        assertThat(desk.worker("2001").name().firstName())
                .as("the better spelling stays")
                .isEqualTo("Айгүл");
    }

    @Test
    void dosesOfTheSameImportReachThePersonWhoStays() {
        Path roster =
                ImportFixtures.write(folder, "r.csv", ImportDesk.ROSTER + "2001;Сапарова;Айгүл;;;12.05.1985;У;Ц;О;;\n");
        Path doses = ImportFixtures.write(folder, "d.csv", ImportDesk.DOSES + "2001;;01.05.2021;QazVac;Q1\n");
        desk.apply(desk.files.plan(List.of(roster, doses), Progress.NONE));
        assertThat(desk.dosesOf("1001")).containsExactly("2021-05-01 qazvac Q1");
        assertThat(desk.register.snapshot().count(Unit.class))
                .as("no place that nobody is at")
                .isEqualTo(1);
    }

    @Test
    void aNewNumberForAKnownIinIsAsked() {
        ImportPlan plan =
                desk.roster("5001;Ермекова;Айгүл;;850512410003;12.05.1985;ТЭЦ-1;Котельный цех;ТЭЦ-1;Слесарь;А\n");
        assertThat(plan.bad()).isEmpty();
        assertThat(ImportDesk.asked(plan)).containsExactly(Question.Kind.SAME_PERSON);
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.worker("5001").name().surname()).isEqualTo("Ермекова");
    }

    @Test
    void whoWasTakenBackComesInAgain() {
        TakeBack takeBack = new TakeBack(desk.register);
        TakeBackPlan whole =
                takeBack.planFor(desk.worker("1001"), "twice", Progress.NONE).orElseThrow();
        assertThat(takeBack.carryOut(whole, "twice", Progress.NONE)).isInstanceOf(TakeBack.Outcome.Done.class);
        ImportPlan again = desk.roster(SAPAROVA, IVANOV);
        assertThat(again.questions()).isEmpty();
        desk.apply(again);
        assertThat(desk.register.snapshot().all(Worker.class))
                .filteredOn(worker -> worker.onRoster(LocalDate.of(2022, 2, 25)))
                .hasSize(2);
    }

    @Test
    void anotherPersonUnderAKnownNumberIsAsked() {
        ImportPlan plan = desk.roster("1002;Оспанов;Нұрлан;;;01.01.1990;ТЭЦ-1;Турбинный цех;ТЭЦ-1;Слесарь;А\n");
        assertThat(ImportDesk.asked(plan)).containsExactly(Question.Kind.OTHER_PERSON);
        assertThat(plan.bringsSomething()).isFalse();
    }

    @Test
    void questionMarksInsideNamesAreMistakes() {
        ImportPlan plan = desk.roster(SAPAROVA.replace("Айгүл", "Айг?л"));
        assertThat(plan.bad()).singleElement().satisfies(cell -> {
            assertThat(cell.problem()).isEqualTo(Problem.DAMAGED);
            assertThat(cell.column()).isEqualTo("Имя");
            assertThat(cell.value()).isEqualTo("Айг?л");
        });
    }

    @Test
    void thePoorerSpellingOfANameIsNotTakenUnasked() {
        // Latin a, o and ë among Russian letters, then Kazakh letters flattened
        ImportPlan plan = desk.roster(
                SAPAROVA.replace("Айгүл", "Айгул"),
                IVANOV.replace("Иванов", "Ивaнoв").replace("Пётр", "Пëтр"));
        assertThat(ImportDesk.asked(plan)).hasSize(3).containsOnly(Question.Kind.POORER_SPELLING);
        assertThat(plan.bringsSomething()).isFalse();
        desk.apply(desk.decide(plan, Choice.THEIRS));
        ImportPlan better = desk.roster(SAPAROVA);
        assertThat(better.questions()).isEmpty();
        assertThat(better.fieldChanges()).extracting(change -> change.field()).containsExactly(WorkerField.FIRST_NAME);
    }

    @Test
    void anotherDashOrSpaceMakesNoPlace() {
        ImportPlan plan = desk.roster(SAPAROVA.replace("ТЭЦ-1", "ТЭЦ -1"), IVANOV.replace("ТЭЦ-1", "TЭЦ–1"));
        assertThat(plan.bringsSomething()).isFalse();
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void newPlacesAreNamedBeforeTheyAreMade() {
        ImportPlan plan =
                desk.roster("1003;Әбенова;Ұлжан;;950228410000;28.02.1995;Котельный цех;ТЭЦ-1;Слесарь;ТЭЦ-1;\n");
        assertThat(plan.warnings())
                .extracting(Warning::row, Warning::kind, Warning::detail)
                .containsExactly(
                        Tuple.tuple(2, Warning.Kind.NEW_UNIT, "Котельный цех"),
                        Tuple.tuple(2, Warning.Kind.NEW_WORKSHOP, "Котельный цех, ТЭЦ-1"),
                        Tuple.tuple(2, Warning.Kind.NEW_SITE, "Слесарь"));
        assertThat(desk.register.snapshot().count(Site.class)).isEqualTo(1);
    }
}
