package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.TickingClock;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.entry.dose.CorrectDose;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.RegisterDose;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.dosedesk.usecase.people.worker.SaveWorker;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.takeback.Obstacle;
import org.dosedesk.usecase.takeback.TakeBack;
import org.dosedesk.usecase.takeback.TakeBackPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of save is taken back as one unit, after the program has been started anew.
class TakeBackOnDiskTest {
    private static final String REASON = "взято обратно";
    private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private final TickingClock clock = new TickingClock();
    private Register register;
    private TakeBack takeBack;

    @BeforeEach
    void create() {
        register = Register.open(
                Samples.vault().create(folder, Samples.USER, Samples.password(), false), clock, Samples.USER, false);
        takeBack = new TakeBack(register);
        register.save(Samples.additions(Samples.plant()));
        register.save(List.of(Change.add(Samples.WORKER)));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void startAnew() {
        register.close();
        register = Register.open(
                Samples.vault().unlock(folder, Samples.USER, Samples.password()), clock, Samples.USER, false);
        takeBack = new TakeBack(register);
    }

    @Test
    void aDoseIsVoidedAndCountsAgainWhenThatIsTakenBack() {
        Dose dose = new RegisterDose(register).save(draft(Samples.WORKER, DAY));
        startAnew();

        assertThat(last()).isInstanceOf(TakeBack.Outcome.Done.class);
        Dose voided = now(dose);
        assertThat(voided.inForce()).isFalse();
        Voided mark = Objects.requireNonNull(voided.voided());
        assertThat(mark.reason()).isEqualTo(REASON);
        assertThat(mark.by()).isEqualTo(Samples.USER);

        of(voided);
        assertThat(now(dose)).isEqualTo(dose);
        assertThat(register.journal().check(Progress.NONE).fault()).isNull();
    }

    @Test
    void theLastSavesAreTakenBackOneAfterTheOther() {
        Dose first = new RegisterDose(register).save(draft(Samples.WORKER, DAY.minusDays(30)));
        Dose second = new RegisterDose(register).save(draft(Samples.WORKER, DAY));

        last();
        assertThat(List.of(now(first).inForce(), now(second).inForce())).containsExactly(true, false);
        last();
        assertThat(List.of(now(first).inForce(), now(second).inForce())).containsExactly(false, false);
        last();
        assertThat(now(Samples.WORKER).neverEmployed()).isTrue();
        assertThat(takeBack.planLast(REASON, Progress.NONE)).isEmpty();
    }

    @Test
    void aListOfSeventyOneDosesIsATypedListAgain() {
        List<Worker> workers = workers(71);
        register.save(Samples.additions(workers));
        SiteList list = Samples.siteList(
                7,
                IntStream.range(0, 71)
                        .mapToObj(i -> Samples.row(i + 1, workers.get(i), List.of()))
                        .toList());
        register.save(List.of(Change.add(list)));
        Attendance typed = new FindList(register)
                .open(list)
                .about(DAY, Samples.VACCINES.getFirst().id(), "A1", null, null, "");
        List<Change> saved = new RecordAttendance(register).enter(typed);
        assertThat(saved).hasSize(72);
        startAnew();

        assertThat(last()).isInstanceOf(TakeBack.Outcome.Done.class);
        assertThat(register.snapshot().all(Dose.class)).hasSize(71).noneMatch(Dose::inForce);
        Attendance again = register.snapshot().get(Attendance.class, typed.id());
        assertThat(again).isEqualTo(typed);
        assertThat(again.entered()).isFalse();

        new RecordAttendance(register).enter(again);
        assertThat(register.snapshot().all(Dose.class).stream().filter(Dose::inForce))
                .hasSize(71);
    }

    @Test
    void aListOfWhichADoseHadAReactionStaysWhole() {
        Dose dose = new RegisterDose(register).save(draft(Samples.WORKER, DAY));
        Reaction reaction = new TwoRecords(Samples.WORKSHOP.id(), Samples.SITE.id())
                .all().stream()
                        .filter(Reaction.class::isInstance)
                        .map(Reaction.class::cast)
                        .findFirst()
                        .orElseThrow();
        Reaction ours = new Reaction(
                Id.random(),
                Samples.WORKER.id(),
                dose.id(),
                DAY,
                reaction.description(),
                reaction.severity(),
                "",
                Samples.RECORDED,
                null);
        register.save(List.of(Change.add(ours)));
        startAnew();

        TakeBack.Outcome outcome = of(dose);

        assertThat(outcome).isInstanceOf(TakeBack.Outcome.Refused.class);
        assertThat(outcome.plan().obstacles()).containsExactly(new Obstacle.InUse(dose, ours));
        assertThat(now(dose)).isEqualTo(dose);
    }

    @Test
    void aGroupEntryIsTakenBackAsOne() {
        List<Worker> workers = workers(40);
        register.save(Samples.additions(workers));
        new AddToGroup(register)
                .add(
                        workers.stream().map(Worker::id).toList(),
                        AddToGroup.GROUPS.getFirst(),
                        Samples.VACCINES.getFirst().vaccineGroup());
        assertThat(register.snapshot().all(Observation.class)).hasSize(40).allMatch(Observation::inForce);
        startAnew();

        last();

        assertThat(register.snapshot().all(Observation.class)).hasSize(40).noneMatch(Observation::inForce);
    }

    @Test
    void anImportOfThousandsIsTakenBackAndItsFilesComeInAgain() throws IOException {
        List<Path> tables = thousands();
        importAll(tables);
        assertThat(employed()).isEqualTo(3001);
        assertThat(register.snapshot().all(Site.class)).hasSize(2);
        startAnew();

        List<Long> told = new ArrayList<>();
        TakeBackPlan plan =
                takeBack.planLast(REASON, (done, total) -> told.add(done)).orElseThrow();
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(plan.added()).isGreaterThan(9000);
        takeBack.carryOut(plan, REASON, Progress.NONE);

        assertThat(employed()).isEqualTo(1);
        assertThat(register.snapshot().all(Dose.class)).hasSize(6000).noneMatch(Dose::inForce);
        assertThat(register.snapshot().all(Site.class)).containsExactly(Samples.SITE);
        assertThat(register.snapshot().all(Unit.class)).containsExactly(Samples.UNIT);
        assertThat(register.journal().check(Progress.NONE).fault()).isNull();

        startAnew();
        importAll(tables);
        assertThat(employed()).isEqualTo(3001);
        assertThat(register.snapshot().all(Dose.class).stream().filter(Dose::inForce))
                .hasSize(6000);
        assertThat(register.snapshot().all(Site.class)).hasSize(2);
    }

    @Test
    void anImportOnWhichSomethingWasBuiltStaysWholeAndSaysOnWhat() throws IOException {
        importAll(thousands());
        Worker one = numbered("10017");
        Worker moved = new SaveWorker(register).leave(one, LocalDate.of(2022, 2, 20));
        Dose dose = new RegisterDose(register).save(draft(numbered("10018"), DAY));
        long line = register.history(register.snapshot().unitOf(one)).getFirst().number();

        TakeBackPlan plan = takeBack.plan(line, REASON, Progress.NONE).orElseThrow();
        assertThat(plan.obstacles()).hasSize(1).first().isInstanceOfSatisfying(Obstacle.Changed.class, changed -> {
            assertThat(changed.record()).isEqualTo(moved);
            assertThat(changed.by()).isEqualTo(Samples.USER);
        });

        of(moved);
        TakeBack.Outcome outcome =
                takeBack.carryOut(takeBack.plan(line, REASON, Progress.NONE).orElseThrow(), REASON, Progress.NONE);
        assertThat(outcome.plan().obstacles()).containsExactly(new Obstacle.InUse(numbered("10018"), dose));
        assertThat(employed()).isEqualTo(3001);
    }

    @Test
    void aMergeIsTakenApart() {
        TwoRecords two = new TwoRecords(Samples.WORKSHOP.id(), Samples.SITE.id());
        register.save(Samples.additions(two.all()));
        MergeWorkers merging = new MergeWorkers(register);
        merging.merge(merging.propose(two.stays.id(), two.goes.id()), "дубликат");
        startAnew();

        assertThat(of(now(two.goes))).isInstanceOf(TakeBack.Outcome.Done.class);

        assertThat(two.all()).allSatisfy(record -> assertThat(now(record)).isEqualTo(record));
    }

    @Test
    void aCorrectionGivesWayToTheVersionBeforeUnlessItWasCorrectedAgain() {
        Dose dose = new RegisterDose(register).save(draft(Samples.WORKER, DAY));
        CorrectDose correct = new CorrectDose(register);
        Dose once = (Dose) correct.save(dose, draft(Samples.WORKER, DAY.minusDays(1)))
                .getFirst()
                .after();
        long line = register.history(dose).getLast().number();
        Dose twice = (Dose) correct.save(once, draft(Samples.WORKER, DAY.minusDays(2)))
                .getFirst()
                .after();
        startAnew();

        TakeBackPlan refused = takeBack.plan(line, REASON, Progress.NONE).orElseThrow();
        assertThat(refused.obstacles())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Obstacle.Changed.class,
                        changed -> assertThat(changed.record()).isEqualTo(twice));

        of(twice);
        assertThat(now(dose)).isEqualTo(once);
        takeBack.carryOut(takeBack.plan(line, REASON, Progress.NONE).orElseThrow(), REASON, Progress.NONE);
        assertThat(now(dose)).isEqualTo(dose);
        TakeBackPlan again = takeBack.plan(line, REASON, Progress.NONE).orElseThrow();
        assertThat(again.obstacles()).hasSize(1).first().isInstanceOf(Obstacle.TakenBack.class);
    }

    @Test
    void aVoidedEntryCountsAgain() {
        Dose dose = new RegisterDose(register).save(draft(Samples.WORKER, DAY));
        new VoidEntry(register).voidEntry(dose, "ошибка");

        last();

        assertThat(now(dose)).isEqualTo(dose);
    }

    @Test
    void aNumberThatSomebodyElseHasByNowStandsInTheWay() {
        Worker left = new SaveWorker(register).leave(Samples.WORKER, DAY);
        Worker other = Samples.worker(left.personnelNumber());
        register.save(List.of(Change.add(other)));

        assertThat(of(left).plan().obstacles()).containsExactly(new Obstacle.NameTaken(Samples.WORKER, other));
    }

    @Test
    void whatIsPrintedAndWhoMayUnlockStays() {
        SiteList list = Samples.siteList(7, List.of(Samples.row(1, Samples.WORKER, List.of())));
        register.save(List.of(Change.add(list)));

        assertThat(last().plan().obstacles()).containsExactly(new Obstacle.Lasting(list));
        assertThat(of(Samples.WORKER).plan().obstacles()).containsExactly(new Obstacle.InUse(Samples.WORKER, list));
    }

    @Test
    void aNoteTakesNothingBack() {
        register.journal().viewed(Samples.WORKER.id());
        long note = register.journal().numbers(JournalFilter.ALL).getFirst();

        assertThat(takeBack.plan(note, REASON, Progress.NONE)).isEmpty();
    }

    private TakeBack.Outcome last() {
        return takeBack.carryOut(takeBack.planLast(REASON, Progress.NONE).orElseThrow(), REASON, Progress.NONE);
    }

    private TakeBack.Outcome of(Entity record) {
        return takeBack.carryOut(takeBack.planFor(record, REASON, Progress.NONE).orElseThrow(), REASON, Progress.NONE);
    }

    @SuppressWarnings("unchecked") // a record's newest version is of its type
    private <T extends Entity> T now(T record) {
        return (T) register.snapshot().current(record).orElseThrow();
    }

    private Worker numbered(String number) {
        return register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long employed() {
        return register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.onRoster(DAY))
                .count();
    }

    private void importAll(List<Path> tables) {
        ImportFiles importing = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        ImportPlan plan = importing.plan(tables, Progress.NONE);
        assertThat(plan.bad()).isEmpty();
        importing.apply(plan, false, Progress.NONE);
    }

    private List<Path> thousands() throws IOException {
        List<String> roster =
                new ArrayList<>(List.of("Табельный номер;Фамилия;Имя;Дата рождения;Подразделение;Цех;Объект"));
        List<String> doses = new ArrayList<>(List.of("Табельный номер;Дата прививки;Вакцина"));
        for (int i = 0; i < 3000; i++) {
            int number = 10_000 + i;
            roster.add(number + ";Фамилия" + letters(i) + ";Имя;12.05." + (1960 + i % 40) + ";ГРЭС-2;Цех;ГРЭС-2");
            doses.add(number + ";01.05.2021;QazVac");
            doses.add(number + ";22.05.2021;QazVac");
        }
        return List.of(
                Files.write(files.resolve("roster.csv"), roster), Files.write(files.resolve("doses.csv"), doses));
    }

    private static String letters(int i) {
        return "" + (char) ('а' + i % 26) + (char) ('а' + i / 26 % 26) + (char) ('а' + i / 676 % 26);
    }

    private static List<Worker> workers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.worker("7" + (1000 + i)))
                .toList();
    }

    private static DoseDraft draft(Worker worker, LocalDate day) {
        return new DoseDraft(
                worker.id(),
                Samples.VACCINES.getFirst().id(),
                day,
                "A1",
                null,
                Place.AT_WORK,
                null,
                "",
                Source.GIVEN_HERE,
                true,
                "");
    }
}
