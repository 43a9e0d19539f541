package org.dosedesk.usecase.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDoseTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);

    private DoseDraft draft(String vaccine, String date, @Nullable String expiry) {
        return draft(vaccine, date, expiry, " L-1 ");
    }

    private DoseDraft draft(String vaccine, String date, @Nullable String expiry, String lot) {
        return new DoseDraft(
                worker.id(),
                TestPlant.vaccine(vaccine),
                LocalDate.parse(date),
                lot,
                expiry == null ? null : LocalDate.parse(expiry),
                Place.AT_WORK,
                null,
                "",
                Source.GIVEN_HERE,
                true,
                "");
    }

    private List<DoseProblem> problems(DoseDraft draft) {
        return new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator())
                .check(draft).stream().map(DoseFinding::problem).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "vero-cell, 2022-02-25, 2022-02-25, ",
        "vero-cell, 2022-02-25, 2022-02-24, AFTER_EXPIRY",
        "vero-cell, 2022-02-26, , DATE_IN_FUTURE",
        "vero-cell, 2021-05-01, , ",
        "vero-cell, 2021-04-30, , BEFORE_IN_USE"
    })
    void findsWhatIsWrongWithTheDate(
            String vaccine, String date, @Nullable String expiry, @Nullable DoseProblem found) {
        assertThat(problems(draft(vaccine, date, expiry))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void nothingIsGivenBeforeBirth() {
        assertThat(problems(draft("vero-cell", "1984-06-18", null))).contains(DoseProblem.DATE_BEFORE_BIRTH);
        assertThat(problems(draft("vero-cell", "1984-06-19", null))).doesNotContain(DoseProblem.DATE_BEFORE_BIRTH);
    }

    @ParameterizedTest
    @CsvSource({
        "vero-cell, 2022-02-08, X-1, ",
        "vero-cell, 2022-02-09, X-1, SAME_DOSE",
        "vero-cell, 2022-02-10, X-1, SAME_DOSE",
        "vero-cell, 2022-02-11, X-1, SAME_DOSE",
        "vero-cell, 2022-02-12, X-1, ",
        "qazvac, 2022-02-09, X-1, ",
        "qazvac, 2022-02-10, X-1, SAME_DAY",
        "qazvac, 2022-02-11, X-1, ",
        "grippol-plus, 2022-02-10, X-1, ",
        "ads-m, 2022-02-10, X-1, ",
        "ads-m, 2022-02-10, I-0110, SAME_DOSE",
        "qazvac, 2022-02-11, i-0110, SAME_DOSE",
        "qazvac, 2022-02-12, I-0110, "
    })
    void theSameDoseTwiceIsCaughtButNotBlocked(
            String vaccine, String date, String lot, @Nullable DoseProblem expected) {
        Dose twin = TestPlant.dose(worker, "vero-cell", "2022-02-10");
        plant.save(List.of(twin));
        List<DoseFinding> twins = new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator())
                .check(draft(vaccine, date, null, lot)).stream()
                        .filter(finding -> finding.problem().asksForTwin())
                        .toList();
        assertThat(twins).isEqualTo(expected == null ? List.of() : List.of(DoseFinding.with(expected, twin)));
        assertThat(twins).noneMatch(finding -> finding.problem().blocks());
    }

    @Test
    void theSameVaccineIsLikelierTheTwinThanAnotherOnTheDay() {
        Dose other = TestPlant.dose(worker, "qazvac", "2022-02-10");
        Dose same = TestPlant.dose(worker, "vero-cell", "2022-02-11");
        plant.save(List.of(other, same));
        assertThat(new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator())
                        .check(draft("vero-cell", "2022-02-10", null, "X-1")))
                .extracting(DoseFinding::about)
                .containsExactly(same);
    }

    @Test
    void aDoseIsNotItsOwnTwinWhenItIsCorrected() {
        Dose dose = TestPlant.dose(worker, "vero-cell", "2022-02-10");
        plant.save(List.of(dose));
        assertThat(new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator())
                        .check(draft("vero-cell", "2022-02-10", null), dose.id()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AT_WORK, 2015-02-28, true", "AT_WORK, 2015-03-01, false", "CLINIC, 2015-02-28, false"})
    void givenAtWorkBeforeHiringIsOdd(Place place, String date, boolean odd) {
        DoseDraft draft = new DoseDraft(
                worker.id(),
                TestPlant.vaccine("vero-cell"),
                LocalDate.parse(date),
                null,
                null,
                place,
                null,
                "",
                Source.DOCUMENT,
                false,
                "");
        assertThat(problems(draft).contains(DoseProblem.BEFORE_HIRING)).isEqualTo(odd);
        assertThat(DoseProblem.BEFORE_HIRING.blocks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sputnik-v-2, 2022-01-01, false",
        "sputnik-v-2, 2022-02-10, true",
        "sputnik-v-2, , true",
        "sputnik-v-1, , false",
        "sputnik-light, , false"
    })
    void aSecondComponentFollowsAFirst(String vaccine, @Nullable String first, boolean told) {
        if (first != null) {
            plant.save(List.of(TestPlant.dose(worker, "sputnik-v-1", first)));
        }
        List<DoseFinding> found = new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator())
                .check(draft(vaccine, "2022-02-10", null, "X-1"));
        assertThat(found.stream().map(DoseFinding::problem).toList().contains(DoseProblem.FIRST_COMPONENT_MISSING))
                .isEqualTo(told);
        assertThat(DoseProblem.FIRST_COMPONENT_MISSING.blocks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SEVERE, true", "MODERATE, false", "MILD, false"})
    void aSevereReactionWarnsAtTheNextDoseButNotAtTheOneItFollowed(Reaction.Severity severity, boolean warns) {
        Dose earlier = TestPlant.dose(worker, "vero-cell", "2021-07-01");
        Reaction reaction = new Reaction(
                Id.random(),
                worker.id(),
                earlier.id(),
                earlier.date(),
                "Анафилаксия",
                severity,
                "",
                earlier.recorded(),
                null);
        plant.save(List.of(earlier, reaction));
        CheckDose check = new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator());
        DoseDraft next = draft("vero-cell", "2022-02-10", null);
        DoseFinding finding = DoseFinding.with(DoseProblem.SEVERE_REACTION, reaction);
        assertThat(check.check(next)).isEqualTo(warns ? List.of(finding) : List.of());
        assertThat(check.check(draft("vero-cell", "2021-07-01", null), earlier.id()))
                .isEmpty();
        plant.register.save(
                List.of(new Change(reaction, reaction.voided(new Voided(Instant.EPOCH, "А. Сапарова", "не то")))));
        assertThat(new CheckDose(plant.register.snapshot(), TestPlant.TODAY, new CountingEvaluator()).check(next))
                .isEmpty();
    }

    @Test
    void exemptionsAndRefusalsInForceAreTold() {
        plant.save(List.of(
                TestPlant.waiver(worker, Waiver.Kind.EXEMPTION, "", "2022-02-01", "2022-02-10"),
                TestPlant.waiver(worker, Waiver.Kind.REFUSAL, "", "2022-02-20", null)));
        assertThat(problems(draft("vero-cell", "2022-02-10", null))).containsExactly(DoseProblem.EXEMPT);
        assertThat(problems(draft("vero-cell", "2022-02-11", null))).isEmpty();
        assertThat(problems(draft("vero-cell", "2022-02-20", null))).containsExactly(DoseProblem.REFUSED);
    }

    @Test
    void warningsAreSavedAndNonsenseIsNot() {
        RegisterDose register = new RegisterDose(plant.register);
        Dose saved = register.save(draft("vero-cell", "2021-04-30", "2021-01-01"));
        assertThat(plant.register.snapshot().dosesOf(worker.id())).containsExactly(saved);
        assertThat(saved.lot()).isEqualTo("L-1");
        assertThatIllegalArgumentException().isThrownBy(() -> register.save(draft("vero-cell", "2022-02-26", null)));
        assertThat(plant.register.snapshot().count(Dose.class)).isEqualTo(1);
    }

    @Test
    void theFirstReasonForVoidingStands() {
        Dose saved = new RegisterDose(plant.register).save(draft("vero-cell", "2022-02-25", null));
        VoidEntry entries = new VoidEntry(plant.register);
        entries.voidEntry(saved, "first");
        entries.voidEntry(saved, "second");
        Dose after = plant.register.snapshot().get(Dose.class, saved.id());
        assertThat(Objects.requireNonNull(after.voided()).reason()).isEqualTo("first");
        assertThat(problems(draft("vero-cell", "2022-02-25", null))).isEmpty();
    }

    @Test
    void theLotOfTodayIsTheLastOneEnteredToday() {
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("vero-cell")))
                .isEmpty();
        plant.save(List.of(TestPlant.dose(worker, "vero-cell", "2022-02-10")));
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("vero-cell")))
                .isEmpty();
        new RegisterDose(plant.register).save(draft("vero-cell", "2021-06-01", "2022-12-31"));
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("vero-cell")))
                .contains(new LotOfToday("L-1", LocalDate.of(2022, 12, 31)));
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("qazvac"))).isEmpty();
    }
}
