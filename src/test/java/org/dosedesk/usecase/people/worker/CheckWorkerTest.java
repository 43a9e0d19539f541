package org.dosedesk.usecase.people.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.people.worker.Drafts.draft;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWorkerTest {
    private final TestPlant plant = new TestPlant();

    private List<WorkerFinding> found(WorkerDraft draft, @Nullable Worker before) {
        return new CheckWorker(new FindDuplicates(plant.register.snapshot()), TestPlant.TODAY).check(draft, before);
    }

    private List<WorkerProblem> problems(WorkerDraft draft) {
        return found(draft, null).stream().map(WorkerFinding::problem).toList();
    }

    @Test
    void nothingIsWrongWithAnOrdinaryWorker() {
        assertThat(problems(draft(plant, "Ким Анна", LocalDate.of(1990, 1, 1), "900101300126", false, "7")))
                .isEmpty();
    }

    // Check digits: Kazakhstan, rules of 2007; the digits and birth date, sex: decree 853 of 26.08.2013.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "900101300126, 1990-01-01, MALE, -, -",
                "900101300811, 1990-01-01, MALE, -, -",
                "900101300127, 1990-01-01, MALE, IIN_CHECK_DIGIT, CONFIRM",
                "900101300800, 1990-01-01, MALE, IIN_CHECK_DIGIT, CONFIRM",
                "900101300809, 1990-01-01, UNKNOWN, IIN_CHECK_DIGIT, CONFIRM",
                "900101300126, 1990-01-02, MALE, IIN_OTHER_BIRTH_DATE, WARNS",
                "900101300126, 1990-01-01, FEMALE, IIN_OTHER_SEX, WARNS",
                "900101300126, 1990-01-01, UNKNOWN, -, -",
                "90010130012, 1990-01-01, MALE, IIN_NOT_TWELVE_DIGITS, BLOCKS",
                "90010130012x, 1990-01-01, MALE, IIN_NOT_TWELVE_DIGITS, BLOCKS",
                "900101 300-126, 1990-01-01, MALE, -, -"
            })
    void anIinIsChecked(
            String iin, LocalDate born, Sex sex, @Nullable String problem, WorkerProblem.@Nullable Weight weight) {
        WorkerDraft plain = draft(plant, "Ким Анна", born, iin, false, "7");
        WorkerDraft draft = new WorkerDraft(
                plain.surname(),
                plain.firstName(),
                "",
                born,
                sex,
                iin,
                false,
                "7",
                plain.workshop(),
                plain.site(),
                "",
                "",
                "",
                null,
                null,
                null);
        List<WorkerFinding> found = found(draft, null);
        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.problem().name()).isEqualTo(problem);
                assertThat(finding.problem().weight()).isEqualTo(weight);
                assertThat(CheckWorker.holdsUp(finding, draft)).isEqualTo(weight != WorkerProblem.Weight.WARNS);
            });
        }
    }

    @Test
    void aDoubtfulIinHoldsUpUntilItIsConfirmedAndNeverAgain() {
        WorkerDraft doubtful = draft(plant, "Ким Анна", LocalDate.of(1990, 1, 1), "900101300127", false, "7");
        WorkerDraft confirmed = draft(plant, "Ким Анна", LocalDate.of(1990, 1, 1), "900101300127", true, "7");
        WorkerFinding finding = found(doubtful, null).getFirst();
        assertThat(CheckWorker.holdsUp(finding, doubtful)).isTrue();
        assertThat(CheckWorker.holdsUp(finding, confirmed)).isFalse();
        Worker saved = new SaveWorker(plant.register).save(confirmed, null);
        assertThat(found(WorkerDraft.of(saved), saved)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-26, BIRTH_IN_FUTURE",
        "2008-02-26, AGE_UNUSUAL",
        "1921-02-24, AGE_UNUSUAL",
        "2008-02-25, ",
        "1921-02-26, "
    })
    void theBirthDateIsPlausible(LocalDate born, @Nullable WorkerProblem problem) {
        WorkerDraft plain = draft(plant, "Ким Анна", born, "", false, "7");
        WorkerDraft draft = new WorkerDraft(
                plain.surname(),
                plain.firstName(),
                "",
                born,
                Sex.UNKNOWN,
                "",
                false,
                "7",
                plain.workshop(),
                plain.site(),
                "",
                "",
                "",
                null,
                null,
                null);
        assertThat(problems(draft)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void whatIsMissingAndWhatCannotBeBlocks() {
        WorkerDraft empty = new WorkerDraft(
                " ", "", "", null, Sex.UNKNOWN, "", false, "", null, null, "", "", "", null, null, null);
        assertThat(problems(empty))
                .containsExactly(
                        WorkerProblem.SURNAME_MISSING,
                        WorkerProblem.FIRST_NAME_MISSING,
                        WorkerProblem.BIRTH_DATE_MISSING,
                        WorkerProblem.NUMBER_MISSING,
                        WorkerProblem.WORKSHOP_MISSING,
                        WorkerProblem.SITE_MISSING)
                .allMatch(WorkerProblem::missing);
        WorkerDraft nonsense = new WorkerDraft(
                "Ким",
                "Анна",
                "",
                LocalDate.of(1990, 1, 1),
                Sex.UNKNOWN,
                "",
                false,
                "7",
                plant.boiler.id(),
                plant.site.id(),
                "",
                "",
                "",
                null,
                LocalDate.of(1989, 12, 31),
                LocalDate.of(1989, 12, 30));
        assertThat(problems(nonsense))
                .containsExactly(WorkerProblem.HIRED_BEFORE_BIRTH, WorkerProblem.LEFT_BEFORE_HIRED);
    }

    @Test
    void aNumberBelongsToOneLivingWorkerAndIsGivenAgainAfterLeaving() {
        Worker owner = plant.worker("1001", "Цой Пётр", "1970-01-01", plant.boiler);
        WorkerDraft draft = draft(plant, "Ким Анна", LocalDate.of(1990, 1, 1), "", false, "1001");
        assertThat(found(draft, null)).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(WorkerProblem.NUMBER_TAKEN);
            assertThat(finding.other()).isEqualTo(owner);
        });
        assertThat(found(WorkerDraft.of(owner), owner))
                .extracting(WorkerFinding::problem)
                .doesNotContain(WorkerProblem.NUMBER_TAKEN);
        new SaveWorker(plant.register).leave(owner, TestPlant.TODAY);
        assertThat(problems(draft)).isEmpty();
    }

    @Test
    void anIinThatAnotherRecordHasIsToBeConfirmed() {
        new SaveWorker(plant.register)
                .save(draft(plant, "Ким Анна", LocalDate.of(1990, 1, 1), "900101300126", false, "7"), null);
        assertThat(found(draft(plant, "Цой Пётр", LocalDate.of(1990, 1, 1), "900101300126", false, "8"), null))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.problem()).isEqualTo(WorkerProblem.IIN_TAKEN);
                    assertThat(finding.problem().weight()).isEqualTo(WorkerProblem.Weight.CONFIRM);
                });
    }
}
