package org.dosedesk.usecase.entry.notgiven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.StaleRecordException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordNotGivenTest {
    private static final Against COVID = Against.vaccineGroup(VaccineCatalogue.COVID_19);

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final RecordNotGiven record = new RecordNotGiven(plant.register);

    private NotGivenDraft draft(
            @Nullable String date, @Nullable Reason reason, @Nullable String until, boolean withWaiver) {
        return new NotGivenDraft(
                worker.id(),
                date == null ? null : LocalDate.parse(date),
                null,
                reason,
                COVID,
                until == null ? null : LocalDate.parse(until),
                " со слов ",
                withWaiver);
    }

    private Snapshot snapshot() {
        return plant.register.snapshot();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsWrittenDown(Reason reason) {
        List<Change> changes = record.save(draft("2022-02-25", reason, null, false));
        assertThat(snapshot().entriesOf(NotGiven.class, worker.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(reason);
                    assertThat(entry.note()).isEqualTo("со слов");
                    assertThat(entry.recorded().by()).isEqualTo(plant.register.user());
                    assertThat(changes).containsExactly(Change.add(entry));
                });
        assertThat(snapshot().waiversOf(worker.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, , REFUSAL, ",
        "CONTRAINDICATED, , EXEMPTION, ",
        "CONTRAINDICATED, 2022-03-25, EXEMPTION, 2022-03-25"
    })
    void theRefusalOrTheExemptionComesWithItAndGoesWithIt(
            Reason reason, @Nullable String until, Waiver.Kind kind, @Nullable LocalDate last) {
        List<Change> changes = record.save(draft("2022-02-25", reason, until, true));
        assertThat(snapshot().waiversOf(worker.id())).singleElement().satisfies(waiver -> {
            assertThat(waiver.kind()).isEqualTo(kind);
            assertThat(waiver.from()).isEqualTo("2022-02-25");
            assertThat(waiver.until()).isEqualTo(last);
            assertThat(waiver.against().coversGroup(VaccineCatalogue.COVID_19)).isTrue();
            assertThat(waiver.ground()).isEqualTo("со слов");
        });
        TakenBack.of(plant.register, changes);
        assertThat(snapshot().entriesOf(worker.id())).hasSize(2).noneMatch(entry -> entry.inForce());
    }

    @Test
    void aCorrectionIsANewVersion() {
        record.save(draft("2022-02-25", Reason.UNWELL, null, false));
        NotGiven first = snapshot().entriesOf(NotGiven.class, worker.id()).getFirst();
        List<Change> changes = record.correct(first, draft("2022-02-24", Reason.POSTPONED, "2022-03-10", false));
        NotGiven second = snapshot().get(NotGiven.class, first.id());
        assertThat(second.until()).isEqualTo("2022-03-10");
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertThat(plant.register.history(first)).hasSize(2);
        assertThat(record.correct(second, draft("2022-02-24", Reason.POSTPONED, "2022-03-10", false)))
                .isEmpty();
        assertThatThrownBy(() -> record.correct(first, draft("2022-02-23", Reason.UNWELL, null, false)))
                .isInstanceOf(StaleRecordException.class);
        TakenBack.of(plant.register, changes);
        assertThat(snapshot().get(NotGiven.class, first.id())).isEqualTo(first);
    }

    @Test
    void whatItHoldsForIsThatOfTheExemptionToo() {
        NotGivenDraft everything = new NotGivenDraft(
                worker.id(),
                LocalDate.of(2022, 2, 25),
                null,
                Reason.CONTRAINDICATED,
                Against.everything(),
                null,
                "",
                true);
        record.save(everything);
        assertThat(snapshot().waiversOf(worker.id()))
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.against()).isEqualTo(Against.everything()));
        assertThat(snapshot().entriesOf(NotGiven.class, worker.id()).getFirst().concerns("Influenza"))
                .isTrue();
    }

    @Test
    void anOldEntryKeepsItsSilenceUntilItIsAboutSomethingElse() {
        record.save(draft("2022-02-25", Reason.ABSENT, null, false));
        NotGiven old =
                snapshot().entriesOf(NotGiven.class, worker.id()).getFirst().holdingFor(null);
        plant.save(List.of(old));
        assertThat(record.correct(old, draft("2022-02-25", Reason.ABSENT, null, false)))
                .as("the same")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", UNWELL, , DATE_MISSING",
        "2022-02-26, UNWELL, , DATE_IN_FUTURE",
        "2022-02-25, , , REASON_MISSING",
        "2022-02-25, POSTPONED, 2022-02-24, UNTIL_BEFORE_DATE",
        "1984-06-18, UNWELL, , DATE_BEFORE_BIRTH"
    })
    void nonsenseIsNotSaved(
            @Nullable String date, @Nullable Reason reason, @Nullable String until, DoseProblem problem) {
        NotGivenDraft draft = draft(date, reason, until, false);
        assertThat(draft.check(snapshot(), TestPlant.TODAY))
                .extracting(DoseFinding::problem)
                .containsExactly(problem);
        assertThatIllegalArgumentException().isThrownBy(() -> record.save(draft));
        assertThat(snapshot().entriesOf(worker.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-09, true", "2022-03-10, false", "2022-03-11, false"})
    void whoIsPostponedIsAskedAgainOnTheDayNamed(String day, boolean postponed) {
        record.save(draft("2022-02-25", Reason.POSTPONED, "2022-03-10", false));
        assertThat(LastNotGiven.postponedBeyond(
                        snapshot(), worker.id(), VaccineCatalogue.COVID_19, LocalDate.parse(day)))
                .isEqualTo(postponed);
    }

    @Test
    void aLaterReasonOrADoseEndsAPostponement() {
        record.save(draft("2022-02-20", Reason.POSTPONED, "2022-03-10", false));
        record.save(draft("2022-02-25", Reason.ABSENT, null, false));
        NotGiven last = LastNotGiven.of(snapshot(), worker.id(), VaccineCatalogue.COVID_19)
                .orElseThrow();
        assertThat(last.reason()).isEqualTo(Reason.ABSENT);
        assertThat(LastNotGiven.postponedBeyond(snapshot(), worker.id(), VaccineCatalogue.COVID_19, TestPlant.TODAY))
                .isFalse();
        plant.save(List.of(TestPlant.dose(worker, "vero-cell", "2022-02-25")));
        assertThat(LastNotGiven.of(snapshot(), worker.id(), VaccineCatalogue.COVID_19))
                .isEmpty();
    }
}
