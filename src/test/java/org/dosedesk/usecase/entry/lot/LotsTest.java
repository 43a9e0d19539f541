package org.dosedesk.usecase.entry.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StaleRecordException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotsTest {
    private static final Recorded RECORDED = new Recorded(Instant.parse("2022-02-25T05:00:00Z"), "А. Сапарова");

    private final TestPlant plant = new TestPlant();
    private final KeepLots keep = new KeepLots(plant.register);
    private final Worker omarov = plant.worker("1001", "Омаров Нұрлан", "1980-01-02", plant.boiler);
    private final Worker abaev = plant.worker("1002", "Абаев Айдос", "1981-01-02", plant.turbine);

    @ParameterizedTest
    @CsvSource({
        "i-0110, I 0110",
        "АВ 12-С, AB12C",
        "ЕНКМРТХ-3, EHKMPTX3",
        "Q–01, q01",
        "SL-O5, SL-05",
        "ОО1, 001",
        "0001/2, 00012",
        "QV№ 7, QV7"
    })
    void spellingsOfOneLot(String one, String other) {
        assertThat(LotNumber.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"I-0110, 1-0110", "Q-1, Q-2", "Б-1, B-1", "QV7, QV77"})
    void lotsOfTheirOwn(String one, String other) {
        assertThat(LotNumber.same(one, other)).isFalse();
    }

    @Test
    void marksAloneAreALotToo() {
        assertThat(LotNumber.key("--")).isEqualTo("--");
    }

    @Test
    void whatIsLeftIsWhatCameLessWhatWasGivenHereInAnySpelling() {
        keep.save(draft("Q-10", "2022-12-31", 7), null);
        give(omarov, "2022-02-01", "q 10", null, Place.AT_WORK, null);
        give(abaev, "2022-02-01", "Q10", null, Place.AT_WORK, new Voided(Instant.EPOCH, "А", "не та"));
        give(abaev, "2022-02-02", "Q–1О", null, Place.AT_WORK, null);
        give(abaev, "2021-02-02", "Q-10", null, Place.CLINIC, null);
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY))
                .singleElement()
                .satisfies(lot -> {
                    assertThat(lot.given()).isEqualTo(2);
                    assertThat(lot.left()).isEqualTo(5);
                    assertThat(lot.state()).isEqualTo(LotStock.State.FEW_LEFT);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-25, 6, GOOD",
        "2022-02-25, 5, FEW_LEFT",
        "2022-02-25, 0, EMPTY",
        "2022-02-24, 6, EXPIRED",
        ", , GOOD"
    })
    void aLotsState(@Nullable String expiry, @Nullable Integer received, LotStock.State state) {
        keep.save(draft("Q-1", expiry, received), null);
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY))
                .singleElement()
                .extracting(LotStock::state)
                .isEqualTo(state);
    }

    @Test
    void moreGivenThanCameIsTold() {
        keep.save(draft("Q-1", null, 0), null);
        give(omarov, "2022-02-01", "Q-1", null, Place.AT_WORK, null);
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY).getFirst())
                .satisfies(lot -> assertThat(lot.left()).isEqualTo(-1))
                .extracting(LotStock::state)
                .isEqualTo(LotStock.State.MORE_GIVEN);
    }

    @Test
    void theSameLotTwiceIsRefusedACorrectionOfItIsNot() {
        Lot lot = keep.save(draft("Q-1", null, 10), null);
        assertThat(keep.check(draft("q 1", null, null), null)).containsExactly(LotProblem.THERE_ALREADY);
        assertThatThrownBy(() -> keep.save(draft("q 1", null, null), null))
                .isInstanceOf(IllegalArgumentException.class);
        Lot after = keep.save(draft("Q-01", "2022-05-01", 12), lot);
        assertThatThrownBy(() -> keep.save(draft("Q-02", null, 9), lot)).isInstanceOf(StaleRecordException.class);
        assertThat(after.id()).isEqualTo(lot.id());
        assertThat(plant.register.snapshot().all(Lot.class)).containsExactly(after);
        assertThat(plant.register.history(after)).hasSize(2);
        keep.voidLot(after, "списана");
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY)).isEmpty();
        assertThat(keep.check(draft("Q-01", null, null), null)).isEmpty();
        keep.restore(after);
        assertThat(plant.register.snapshot().all(Lot.class)).containsExactly(after);
    }

    @Test
    void anExpiredLotIsAWarningOnly() {
        assertThat(keep.check(draft("Q-1", "2022-02-24", 1), null)).containsExactly(LotProblem.EXPIRED);
        assertThat(keep.save(draft("Q-1", "2022-02-24", 1), null).usableOn(TestPlant.TODAY))
                .isFalse();
    }

    @Test
    void theLotOfTheDayIsOnePerVaccineComesBeforeTheLastEnteredAndIsGoneTomorrow() {
        Lot one = keep.save(draft("Q-1", "2022-12-31", null), null);
        Lot two = keep.save(draft("Q-2", null, null), null);
        give(omarov, "2022-02-25", "Q-9", null, Place.AT_WORK, null);
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("qazvac"))).contains(new LotOfToday("Q-9", null));
        keep.makeDefault(two);
        keep.makeDefault(one);
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("qazvac")))
                .contains(new LotOfToday("Q-1", LocalDate.of(2022, 12, 31)));
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY))
                .filteredOn(LotStock::today)
                .extracting(lot -> lot.lot().number())
                .containsExactly("Q-1");
        Clock midnight = Clock.fixed(Instant.parse("2022-02-25T18:00:00Z"), ZoneId.of("Asia/Almaty"));
        Register tomorrow = Register.open(plant.store, midnight, "А", false);
        assertThat(LotOfToday.of(tomorrow, TestPlant.vaccine("qazvac"))).isEmpty();
        assertThat(CountLots.of(tomorrow.snapshot(), LocalDate.now(midnight))).noneMatch(LotStock::today);
        keep.clearDefault(one);
        assertThat(LotOfToday.of(plant.register, TestPlant.vaccine("qazvac"))).contains(new LotOfToday("Q-9", null));
    }

    @Test
    void everyoneWhoGotALotAcrossItsSpellingsTheVoidedLast() {
        Dose first = give(omarov, "2022-02-01", "АВ-1", null, Place.CLINIC, null);
        give(abaev, "2022-02-03", "ab 1", null, Place.AT_WORK, new Voided(Instant.EPOCH, "А", "не тот"));
        Worker leaver = plant.worker("1003", "Ёлкин Серік", "1975-01-01", plant.repairShop);
        give(leaver, "2022-02-02", "AB-1", null, Place.AT_WORK, null);
        give(leaver, "2022-01-02", "AB-12", null, Place.AT_WORK, null);
        plant.save(List.of(new Reaction(
                Id.random(),
                omarov.id(),
                first.id(),
                LocalDate.of(2022, 2, 2),
                "температура 38",
                Reaction.Severity.MILD,
                "",
                RECORDED,
                null)));
        TraceLot trace = new TraceLot(plant.register.snapshot());
        List<KnownLot> known = trace.known("ab1");
        assertThat(known).extracting(KnownLot::key).containsExactly("AB1", "AB12");
        assertThat(known.getFirst().doses()).isEqualTo(2);
        assertThat(known.getFirst().spellings()).containsExactlyInAnyOrder("АВ-1", "ab 1", "AB-1");
        List<LotLine> who = trace.who(known.getFirst());
        assertThat(who).extracting(line -> line.worker().name().surname()).containsExactly("Ёлкин", "Омаров", "Абаев");
        assertThat(who).extracting(LotLine::reactions).containsExactly(0, 1, 0);
        assertThat(who.getLast().dose().inForce()).isFalse();
        assertThat(who.get(1).workshop()).isEqualTo("Котельный цех");
        assertThat(who.get(1).site()).isEqualTo("ТЭЦ-2");
    }

    @Test
    void aNumberOfSeveralVaccinesShowsEveryoneInOneStep() {
        give(omarov, "2022-02-01", "A-5", null, Place.AT_WORK, null);
        Dose other = TestPlant.dose(abaev, "vero-cell", "2022-02-02");
        plant.save(List.of(new Dose(
                other.id(),
                other.worker(),
                other.date(),
                other.vaccine(),
                "А 5",
                null,
                other.place(),
                other.clinic(),
                other.givenBy(),
                other.source(),
                other.consent(),
                other.note(),
                other.recorded(),
                null)));
        TraceLot trace = new TraceLot(plant.register.snapshot());
        assertThat(trace.known("a5")).hasSize(2);
        for (KnownLot lot : trace.known("a5")) {
            assertThat(trace.who(lot)).extracting(line -> line.vaccine().code()).containsExactly("vero-cell", "qazvac");
        }
    }

    @Test
    void dosesAfterExpiryByTheirOwnDateOrByTheBox() {
        keep.save(draft("Q-1", "2022-01-31", null), null);
        give(omarov, "2022-02-01", "q1", null, Place.AT_WORK, null);
        give(abaev, "2022-01-31", "Q-1", null, Place.AT_WORK, null);
        give(abaev, "2022-02-10", "Z-1", LocalDate.of(2022, 2, 9), Place.CLINIC, null);
        assertThat(new TraceLot(plant.register.snapshot()).afterExpiry())
                .extracting(line -> line.dose().lot())
                .containsExactly("Z-1", "q1");
    }

    @Test
    void aVoidedDoseIsNotSaidToHaveBeenGivenTooLate() {
        LocalDate expiry = LocalDate.of(2022, 1, 31);
        give(omarov, "2022-02-01", "Z-1", expiry, Place.CLINIC, new Voided(Instant.EPOCH, "А", "не та"));
        assertThat(new TraceLot(plant.register.snapshot()).afterExpiry()).isEmpty();
        give(abaev, "2022-02-01", "Z-1", expiry, Place.CLINIC, null);
        assertThat(new TraceLot(plant.register.snapshot()).afterExpiry()).hasSize(1);
    }

    @Test
    void dosesWithoutALotAreListedForChasing() {
        give(omarov, "2022-02-01", null, null, Place.CLINIC, null);
        give(abaev, "2022-02-01", "Q-1", null, Place.CLINIC, null);
        assertThat(new TraceLot(plant.register.snapshot()).unknown(TestPlant.TODAY))
                .singleElement()
                .satisfies(line -> assertThat(line.worker()).isEqualTo(omarov));
    }

    private Dose give(
            Worker worker,
            String date,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            Place place,
            @Nullable Voided voided) {
        Dose dose = new Dose(
                Id.random(),
                worker.id(),
                LocalDate.parse(date),
                TestPlant.vaccine("qazvac"),
                lot,
                expiry,
                place,
                null,
                "",
                place == Place.AT_WORK ? Source.GIVEN_HERE : Source.DOCUMENT,
                false,
                "",
                RECORDED,
                voided);
        plant.save(List.of(dose));
        return dose;
    }

    private static LotDraft draft(String number, @Nullable String expiry, @Nullable Integer received) {
        return new LotDraft(
                TestPlant.vaccine("qazvac"),
                Objects.requireNonNull(number),
                expiry == null ? null : LocalDate.parse(expiry),
                received);
    }
}
