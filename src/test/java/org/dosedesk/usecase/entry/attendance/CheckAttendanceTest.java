package org.dosedesk.usecase.entry.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.lot.CountLots;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.junit.jupiter.api.Test;

/// Rows of their own vaccine, other diseases, places, and those who were not admitted.
class CheckAttendanceTest {
    private static final Id<Vaccine> VERO_CELL = TestPlant.vaccine("vero-cell");

    private final BackFixture fixture = new BackFixture(4, BackFixture.QAZVAC);
    private final TestPlant plant = fixture.plant;
    private final CheckAttendance check = new CheckAttendance(plant.register, new CountingEvaluator());
    private final RecordAttendance record = new RecordAttendance(plant.register);

    private Attendance begun() {
        Attendance open = new FindList(plant.register).open(fixture.list);
        return open.about(open.day(), open.vaccine(), "I-0210", LocalDate.of(2022, 10, 1), open.clinic(), "");
    }

    private Worker worker(int number) {
        return fixture.workers.get(number - 1);
    }

    private AttendanceRow given(int number) {
        return AttendanceRow.given(number, worker(number).id());
    }

    private Dose today(int number) {
        return plant.register.snapshot().dosesOf(worker(number).id()).stream()
                .filter(dose -> dose.date().equals(TestPlant.TODAY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVaccineAgainstAnotherDiseaseBlocks() {
        Id<Vaccine> hepatitis = TestPlant.vaccine("engerix-b");
        Attendance all = begun().about(TestPlant.TODAY, hepatitis, "H-1", null, null, "");
        Attendance one = begun().with(given(2).of(hepatitis, "H-1", null));

        Oddity ofAll = new Oddity.OtherGroup(0, hepatitis, VaccineCatalogue.COVID_19);
        Oddity ofOne = new Oddity.OtherGroup(2, hepatitis, VaccineCatalogue.COVID_19);
        assertThat(check.check(fixture.list, all)).contains(ofAll);
        assertThat(check.check(fixture.list, one)).contains(ofOne).doesNotContain(ofAll);
        assertThat(ofAll.blocks() && ofOne.blocks()).isTrue();
    }

    @Test
    void aRowOfItsOwnVaccineIsThatVaccineWithItsOwnLot() {
        new KeepLots(plant.register).save(new LotDraft(VERO_CELL, "I-0210", LocalDate.of(2022, 10, 1), 0), null);
        new KeepLots(plant.register)
                .save(new LotDraft(BackFixture.QAZVAC, "I-0210", LocalDate.of(2022, 10, 1), 2), null);
        Attendance draft =
                begun().with(given(2).of(VERO_CELL, null, null)).with(given(3).of(VERO_CELL, "i-0210", null));

        assertThat(check.check(fixture.list, draft))
                .contains(new Oddity.NoRowLot(2), new Oddity.LotTooSmall("I-0210", 0, 1))
                .doesNotContain(new Oddity.NoRowLot(3), new Oddity.LotTooSmall("I-0210", 2, 2))
                .noneMatch(Oddity::blocks);
        record.enter(draft);

        assertThat(today(2).vaccine()).isEqualTo(VERO_CELL);
        assertThat(today(2).lot())
                .as("the lot of the list is of another vaccine")
                .isNull();
        assertThat(today(2).expiry()).isNull();
        assertThat(today(3).lot()).isEqualTo("i-0210");
        assertThat(today(1).vaccine()).isEqualTo(BackFixture.QAZVAC);
        assertThat(today(1).lot()).isEqualTo("I-0210");
    }

    @Test
    void aRowIsJudgedByItsOwnVaccine() {
        Attendance draft = begun().with(given(2).of(TestPlant.vaccine("sputnik-v-2"), "S-1", null));
        assertThat(check.check(fixture.list, draft))
                .anyMatch(one -> one instanceof Oddity.Row row
                        && row.number() == 2
                        && row.finding().problem().name().equals("FIRST_COMPONENT_MISSING"));
    }

    @Test
    void nobodyIsBothGivenAndAbsent() {
        Attendance draft = begun().with(new AttendanceRow(
                5, worker(2).id(), Outcome.ABSENT, null, null, null, null, false, null, null, null));
        assertThat(check.check(fixture.list, draft)).contains(new Oddity.Twice(5, 2));
        Attendance other = begun().with(AttendanceRow.of(2, worker(2).id(), Outcome.ABSENT))
                .with(AttendanceRow.given(5, worker(2).id()));
        assertThat(check.check(fixture.list, other))
                .contains(new Oddity.Twice(5, 2))
                .anyMatch(Oddity::blocks);
    }

    @Test
    void whatAClinicGaveAtItsOwnPlaceIsNotOutOfOurStock() {
        new KeepLots(plant.register)
                .save(new LotDraft(BackFixture.QAZVAC, "I-0210", LocalDate.of(2022, 10, 1), 2), null);
        assertThat(check.check(fixture.list, begun())).contains(new Oddity.LotTooSmall("I-0210", 2, 4));
        Attendance draft = begun().at(Place.CLINIC, null);
        assertThat(check.check(fixture.list, draft)).isEmpty();
        record.enter(draft);

        assertThat(today(1).place()).isEqualTo(Place.CLINIC);
        assertThat(today(1).source()).isEqualTo(Source.DOCUMENT);
        assertThat(CountLots.of(plant.register.snapshot(), TestPlant.TODAY)
                        .getFirst()
                        .left())
                .isEqualTo(2);
    }

    @Test
    void aNewLotIsNamed() {
        assertThat(check.check(fixture.list, begun())).containsExactly(new Oddity.NewLot("I-0210"));
        new KeepLots(plant.register).save(new LotDraft(VERO_CELL, "I-0210", null, null), null);
        assertThat(check.check(fixture.list, begun()))
                .as("of another vaccine")
                .containsExactly(new Oddity.NewLot("I-0210"));
        new KeepLots(plant.register).save(new LotDraft(BackFixture.QAZVAC, "і 0210", null, null), null);
        assertThat(check.check(fixture.list, begun())).isEmpty();
    }

    @Test
    void whoWasNotAdmittedIsRecordedWithWhoExaminedAndWhy() {
        new KeepLots(plant.register).save(new LotDraft(BackFixture.QAZVAC, "I-0210", null, null), null);
        Attendance unnamed = begun().with(AttendanceRow.of(2, worker(2).id(), Outcome.NOT_ADMITTED)
                .because("Температура 38,2"));
        assertThat(check.check(fixture.list, unnamed)).containsExactly(new Oddity.NoPhysician());
        Attendance draft = unnamed.at(Place.AT_WORK, "Иванова А. П.");
        assertThat(check.check(fixture.list, draft)).isEmpty();
        record.enter(draft);

        assertThat(plant.register.snapshot().entriesOf(NotGiven.class, worker(2).id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(NotGiven.Reason.CONTRAINDICATED);
                    assertThat(entry.note()).isEqualTo("Иванова А. П.: Температура 38,2");
                });
        assertThat(plant.register.snapshot().waiversOf(worker(2).id())).isEmpty();
    }
}
