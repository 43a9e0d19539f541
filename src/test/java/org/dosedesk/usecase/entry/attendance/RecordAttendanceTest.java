package org.dosedesk.usecase.entry.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.attendance.PaperRow.News;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;

/// A list that came back, from the code on the paper to the records.
class RecordAttendanceTest {
    private final BackFixture fixture = new BackFixture(8, BackFixture.QAZVAC);
    private final TestPlant plant = fixture.plant;
    private final Register register = plant.register;
    private final FindList lists = new FindList(register);
    private final RecordAttendance record = new RecordAttendance(register);

    private Attendance begun() {
        Attendance open = lists.open(fixture.list);
        return open.about(
                open.day(), open.vaccine(), "I-0210", LocalDate.of(2022, 10, 1), open.clinic(), "Выездная бригада");
    }

    private AttendanceRow row(int number, Outcome outcome) {
        return AttendanceRow.of(number, fixture.workers.get(number - 1).id(), outcome);
    }

    private List<Dose> dosesToday(Worker worker) {
        return register.snapshot().dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && dose.date().equals(TestPlant.TODAY))
                .toList();
    }

    private List<NotGiven> reasons(Worker worker) {
        return register.snapshot().entriesOf(NotGiven.class, worker.id()).stream()
                .filter(NotGiven::inForce)
                .toList();
    }

    @Test
    void everyoneIsGivenButForTheExceptions() {
        Worker walkIn = plant.worker("4001", "Ким Яна Олеговна", "1991-01-01", plant.turbine);
        Attendance draft = begun().with(row(2, Outcome.ABSENT))
                .with(new AttendanceRow(
                        3,
                        fixture.workers.get(2).id(),
                        Outcome.REFUSED,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null))
                .with(new AttendanceRow(
                        4,
                        fixture.workers.get(3).id(),
                        Outcome.POSTPONED,
                        LocalDate.of(2022, 3, 15),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null))
                .with(new AttendanceRow(
                        5,
                        fixture.workers.get(4).id(),
                        Outcome.GIVEN,
                        null,
                        null,
                        "I-0377",
                        LocalDate.of(2022, 11, 1),
                        false,
                        null,
                        null,
                        null))
                .with(row(6, Outcome.BLANK))
                .with(new AttendanceRow(
                        7,
                        fixture.workers.get(6).id(),
                        Outcome.EXEMPT,
                        LocalDate.of(2022, 5, 25),
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null))
                .with(AttendanceRow.given(9, walkIn.id()));

        List<Change> saved = record.enter(draft);

        assertThat(saved).hasSize(4 + 4 + 2 + 1);
        for (int given : List.of(1, 8)) {
            assertThat(dosesToday(fixture.workers.get(given - 1)))
                    .singleElement()
                    .satisfies(dose -> {
                        assertThat(dose.lot()).isEqualTo("I-0210");
                        assertThat(dose.source()).isEqualTo(Source.GIVEN_HERE);
                        assertThat(dose.consent()).isTrue();
                        assertThat(dose.clinic()).isEqualTo(plant.clinic.id());
                        assertThat(dose.givenBy()).isEqualTo("Выездная бригада");
                    });
        }
        assertThat(dosesToday(walkIn)).hasSize(1);
        assertThat(dosesToday(fixture.workers.get(4))).singleElement().satisfies(dose -> {
            assertThat(dose.lot()).isEqualTo("I-0377");
            assertThat(dose.expiry()).isEqualTo("2022-11-01");
        });
        assertThat(reasons(fixture.workers.get(1)))
                .extracting(NotGiven::reason)
                .containsExactly(NotGiven.Reason.ABSENT);
        assertThat(reasons(fixture.workers.get(2)))
                .extracting(NotGiven::reason)
                .containsExactly(NotGiven.Reason.REFUSED);
        assertThat(reasons(fixture.workers.get(3)))
                .extracting(NotGiven::until)
                .containsExactly(LocalDate.of(2022, 3, 15));
        assertThat(dosesToday(fixture.workers.get(5))).isEmpty();
        assertThat(reasons(fixture.workers.get(5))).isEmpty();
        assertThat(register.snapshot().waiversOf(fixture.workers.get(2).id()))
                .extracting(Waiver::kind)
                .containsExactly(Waiver.Kind.REFUSAL);
        assertThat(register.snapshot().waiversOf(fixture.workers.get(6).id()))
                .singleElement()
                .satisfies(waiver -> {
                    assertThat(waiver.kind()).isEqualTo(Waiver.Kind.EXEMPTION);
                    assertThat(waiver.until()).isEqualTo("2022-05-25");
                });
        Attendance entered = lists.entered(fixture.list).orElseThrow();
        assertThat(entered.entered()).isTrue();
        assertThat(entered.rows()).hasSize(9);
        assertThat(entered.rows().getFirst().dose())
                .isEqualTo(dosesToday(fixture.workers.getFirst()).getFirst().id());
    }

    @Test
    void aFailedSaveWritesNothingAndKeepsWhatWasTyped() {
        Attendance draft = begun().with(row(2, Outcome.ABSENT));
        record.keep(draft);
        plant.store.failWith(StorageException.Reason.DISK_FULL);

        assertThatThrownBy(() -> record.enter(draft)).isInstanceOf(StorageException.class);

        assertThat(fixture.workers)
                .allSatisfy(worker -> assertThat(dosesToday(worker)).isEmpty());
        assertThat(lists.entered(fixture.list)).contains(draft);
        plant.store.failWith(null);
        record.enter(draft);
        assertThat(dosesToday(fixture.workers.getFirst())).hasSize(1);
    }

    @Test
    void aHalfEnteredListIsThereAfterARestart() {
        Attendance draft = begun().with(row(2, Outcome.ABSENT));
        record.keep(draft);
        Register again = Register.open(plant.store, TestPlant.CLOCK, "Б. Ахметова", false);

        assertThat(new FindList(again).open(fixture.list)).isEqualTo(draft);
    }

    @Test
    void aListIsEnteredOnce() {
        Attendance draft = begun();
        record.enter(draft);

        assertThatIllegalStateException().isThrownBy(() -> record.enter(draft));
        assertThatIllegalStateException().isThrownBy(() -> record.keep(draft.with(row(1, Outcome.ABSENT))));
        assertThat(dosesToday(fixture.workers.getFirst())).hasSize(1);
    }

    @Test
    void enteringIsTakenBackAsOneUnit() {
        Attendance draft = begun().with(row(2, Outcome.ABSENT));
        List<Change> saved = record.enter(draft);

        assertThat(TakenBack.of(register, saved)).isTrue();

        assertThat(fixture.workers).allSatisfy(worker -> {
            assertThat(dosesToday(worker)).isEmpty();
            assertThat(reasons(worker)).isEmpty();
        });
        assertThat(lists.entered(fixture.list)).contains(draft);
        record.enter(draft);
        assertThat(dosesToday(fixture.workers.getFirst())).hasSize(1);
    }

    @Test
    void thePaperKeepsItsOrderWhatevermayHaveHappenedSince() {
        Worker first = fixture.workers.getFirst();
        Worker second = fixture.workers.get(1);
        Worker third = fixture.workers.get(2);
        Worker other = plant.worker("4002", "Ким Яна Олеговна", "1991-01-01", plant.turbine);
        register.save(List.of(
                new Change(first, renamed(first, new PersonName("Әбенова", "Айгүл", ""))),
                new Change(second, second.left(LocalDate.of(2022, 2, 1))),
                new Change(third, third.replacedBy(other.id()))));

        List<PaperRow> rows = PaperRow.all(fixture.list, begun(), register.snapshot());

        assertThat(rows).extracting(row -> row.row().number()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(rows.get(0).name()).isEqualTo(first.name().full());
        assertThat(rows.get(0).news()).containsExactly(News.RENAMED);
        assertThat(rows.get(1).news()).containsExactly(News.LEFT);
        assertThat(rows.get(2).news()).contains(News.MERGED);
        record.enter(begun());
        assertThat(dosesToday(other)).hasSize(1);
        assertThat(dosesToday(third)).isEmpty();
    }

    @Test
    void theCodeOpensThatVeryList() {
        assertThat(lists.find("17")).isEqualTo(new FindList.Found.List(fixture.list));
        assertThat(lists.find("18")).isEqualTo(new FindList.Found.NoSuchNumber(18));
        assertThat(lists.find("DL-17-0000")).isInstanceOf(FindList.Found.OtherCode.class);
        assertThat(lists.find("семнадцать")).isInstanceOf(FindList.Found.NoCode.class);
    }

    @Test
    void whatIsOddIsFoundBeforeSaving() {
        new KeepLots(register).save(new LotDraft(BackFixture.QAZVAC, "I-0210", LocalDate.of(2022, 10, 1), 5), null);
        Worker exempt = fixture.workers.get(3);
        plant.save(List.of(TestPlant.waiver(exempt, Waiver.Kind.EXEMPTION, "", "2022-02-01", "2022-04-01")));
        plant.save(List.of(TestPlant.dose(fixture.workers.get(4), "qazvac", "2022-02-25")));
        CheckAttendance check = new CheckAttendance(register, new CountingEvaluator());

        List<Oddity> found = check.check(fixture.list, begun());

        assertThat(found).contains(new Oddity.LotTooSmall("I-0210", 5, 8));
        assertThat(problems(found, 4)).containsExactly(DoseProblem.EXEMPT);
        assertThat(problems(found, 5)).containsExactly(DoseProblem.SAME_DOSE);
        assertThat(found).noneMatch(Oddity::blocks);
    }

    @Test
    void nonsenseBlocks() {
        CheckAttendance check = new CheckAttendance(register, new CountingEvaluator());
        Attendance open = begun();
        Attendance tomorrow = open.about(TestPlant.TODAY.plusDays(1), open.vaccine(), "", null, null, "");
        Attendance without = open.about(open.day(), null, "I-1", null, null, "");
        Attendance twice =
                open.with(AttendanceRow.given(9, fixture.workers.getFirst().id()));

        assertThat(check.check(fixture.list, tomorrow)).contains(new Oddity.DayAhead(), new Oddity.NoLot());
        assertThat(check.check(fixture.list, without)).contains(new Oddity.NoVaccine());
        assertThat(check.check(fixture.list, twice)).contains(new Oddity.Twice(9, 1));
        assertThat(check.check(fixture.list, twice.with(row(1, Outcome.BLANK)))).noneMatch(Oddity::blocks);
        assertThat(register.snapshot().all(Lot.class)).isEmpty();
        assertThat(register.snapshot().find(Vaccine.class, BackFixture.QAZVAC)).isPresent();
    }

    private static List<DoseProblem> problems(List<Oddity> found, int number) {
        return found.stream()
                .filter(one -> one instanceof Oddity.Row row && row.number() == number)
                .map(one -> ((Oddity.Row) one).finding().problem())
                .toList();
    }

    private static Worker renamed(Worker worker, PersonName name) {
        return SomeWorker.like(worker).named(name).worker();
    }
}
