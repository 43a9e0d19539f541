package org.dosedesk.usecase.people.worker.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TickingClock;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.usecase.people.worker.SaveWorker;
import org.dosedesk.usecase.people.worker.WorkerDraft;
import org.dosedesk.usecase.people.worker.WorkerIndex;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.takeback.Obstacle;
import org.dosedesk.usecase.takeback.TakeBack;
import org.junit.jupiter.api.Test;

class MergeWorkersTest {
    private final Unit unit = new Unit(Id.random(), "ЖЭО-9");
    private final Workshop workshop = new Workshop(Id.random(), unit.id(), "Қазандық цехы");
    private final Site site = new Site(Id.random(), "ЖЭО-9", unit.id());
    private final TwoRecords two = new TwoRecords(workshop.id(), site.id());
    private final MemoryStore store = new MemoryStore();
    private final Register register = Register.open(store, new TickingClock(), "Мейіргер", false);
    private final MergeWorkers merging = new MergeWorkers(register);

    MergeWorkersTest() {
        add(List.of(unit, workshop, site));
        add(VaccineCatalogue.kazakhstan());
        add(two.all());
    }

    private void add(List<? extends Entity> records) {
        register.save(records.stream().map(Change::add).toList());
    }

    private TakeBack.Outcome apart(Worker gone) {
        return TakenBack.of(register, now().get(Worker.class, gone.id()));
    }

    private Snapshot now() {
        return register.snapshot();
    }

    private Worker merge() {
        return merging.merge(merging.propose(two.stays.id(), two.goes.id()), "дубликат");
    }

    @Test
    void thePreviewIsWhatBecomesOfBothRecords() {
        MergePlan plan = merging.propose(two.stays.id(), two.goes.id());
        assertThat(plan.fromOther())
                .containsExactlyInAnyOrder(WorkerField.PATRONYMIC, WorkerField.IIN, WorkerField.SEX, WorkerField.PHONE);
        assertThat(plan.twins()).isEqualTo(Set.of(two.twin.id()));
        List<MergeLine> lines = merging.lines(plan);
        assertThat(lines)
                .extracting(MergeLine::entry)
                .containsExactly(
                        two.dose,
                        two.twin,
                        two.second,
                        two.voided,
                        two.notGiven,
                        two.reaction,
                        two.waiver,
                        two.observation);
        assertThat(lines.get(0).twin()).isEqualTo(two.twin);
        assertThat(lines.get(1).twin()).isEqualTo(two.dose);
        assertThat(lines.subList(2, lines.size())).allMatch(line -> line.twin() == null);

        Worker result = merging.merge(plan, "дубликат");

        assertThat(result).isEqualTo(plan.result());
        assertThat(now().get(Worker.class, two.stays.id())).isEqualTo(result);
        assertThat(result.iin()).isEqualTo(new Iin("791013400014"));
        assertThat(result.personnelNumber()).isEqualTo("1001");
        assertThat(now().entriesOf(two.goes.id())).isEmpty();
        assertThat(now().entriesOf(two.stays.id())).hasSize(8);
        assertThat(now().get(Dose.class, two.twin.id()).voided())
                .satisfies(mark ->
                        assertThat(Objects.requireNonNull(mark).reason()).isEqualTo("дубликат"));
        assertThat(now().get(Dose.class, two.dose.id())).isEqualTo(two.dose);
    }

    @Test
    void fieldsAreTakenOneByOne() {
        MergePlan plan =
                MergePlan.of(two.stays, two.goes).taking(Set.of(WorkerField.SURNAME, WorkerField.PERSONNEL_NUMBER));
        Worker result = Objects.requireNonNull(plan.result());
        assertThat(result.name().surname()).isEqualTo("Нурмухамбеткалиева");
        assertThat(result.name().patronymic()).isEmpty();
        assertThat(result.personnelNumber()).isEqualTo("1915");
        assertThat(result.hired()).isEqualTo(two.stays.hired());
    }

    @Test
    void datesThatDoNotGoTogetherAreNotMerged() {
        Worker left = new SaveWorker(register).leave(two.goes, LocalDate.of(2014, 6, 1));
        MergePlan plan = MergePlan.of(two.stays, left).taking(Set.of(WorkerField.LEFT));
        assertThat(plan.result()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> merging.merge(plan, "x"));
        assertThat(Objects.requireNonNull(plan.taking(Set.of(WorkerField.LEFT, WorkerField.HIRED))
                                .result())
                        .left())
                .isEqualTo(LocalDate.of(2014, 6, 1));
    }

    @Test
    void aDoseWithAReactionIsTheTwinThatStays() {
        add(List.of(new Reaction(
                Id.random(),
                two.goes.id(),
                two.twin.id(),
                two.twin.date(),
                "Сыпь",
                Reaction.Severity.MILD,
                "",
                two.twin.recorded(),
                null)));
        assertThat(merging.propose(two.stays.id(), two.goes.id()).twins()).isEqualTo(Set.of(two.dose.id()));
    }

    @Test
    void theOtherRecordIsNowhereButReadable() {
        merge();
        Worker replaced = now().get(Worker.class, two.goes.id());
        assertThat(replaced.replacedBy()).isEqualTo(two.stays.id());
        assertThat(replaced.left()).isEqualTo(two.goes.left());
        assertThat(replaced.onRoster(LocalDate.of(2022, 2, 25))).isFalse();
        assertThat(WorkerIndex.ofEveryone(now()).find(WorkerQuery.of("1915"), 9))
                .isEmpty();
        assertThat(MergedRecords.inUse(replaced, now()).id()).isEqualTo(two.stays.id());
        assertThat(MergedRecords.mergedInto(two.stays.id(), now())).containsExactly(replaced);
    }

    @Test
    void undoneMuchLaterEveryRecordIsAsItWasAndWhatIsNewStays() {
        merge();
        Dose since = SomeDose.of(two.stays.id(), two.dose.vaccine(), LocalDate.of(2022, 2, 25))
                .at(two.dose.place(), null)
                .from(two.dose.source())
                .recorded(two.dose.recorded())
                .dose();
        add(List.of(since));

        apart(two.goes);

        for (Entity before : two.all()) {
            assertThat(versions()).contains(before);
        }
        assertThat(now().entriesOf(two.stays.id())).containsExactly(two.dose, since);
        assertThat(now().entriesOf(two.goes.id())).hasSize(7);
    }

    @Test
    void aMergeThatChangedNoFieldIsUndoneToo() {
        merging.merge(new MergePlan(two.stays, two.goes, Set.of(), Set.of()), "x");
        apart(two.goes);
        assertThat(versions()).containsAll(two.all());
    }

    @Test
    void mergesAreUndoneOneAfterAnother() {
        Worker third = new TwoRecords(workshop.id(), site.id()).stays;
        add(List.of(third));
        Worker merged = merge();
        merging.merge(merging.propose(third.id(), merged.id()), "x");
        assertThat(apart(two.goes).plan().obstacles()).first().isInstanceOf(Obstacle.Changed.class);
        assertThat(MergedRecords.inUse(now().get(Worker.class, two.goes.id()), now())
                        .id())
                .isEqualTo(third.id());
        apart(two.stays);
        apart(two.goes);
        assertThat(versions()).containsAll(two.all());
    }

    @Test
    void aChangeSinceTheMergeIsNotLost() {
        Worker merged = merge();
        WorkerEntry moved = now().get(Dose.class, two.second.id());
        register.save(List.of(new Change(moved, moved.voided(two.voided.voided()))));
        Set<Entity> before = versions();
        assertThat(apart(two.goes).plan().obstacles()).first().isInstanceOf(Obstacle.Changed.class);
        new SaveWorker(register).leave(merged, LocalDate.of(2022, 3, 1));
        assertThat(apart(two.goes).plan().obstacles()).first().isInstanceOf(Obstacle.Changed.class);
        assertThat(versions())
                .containsAll(
                        before.stream().filter(WorkerEntry.class::isInstance).toList());
    }

    @Test
    void aNumberGivenAgainKeepsTheMerge() {
        merge();
        WorkerDraft other = WorkerDraft.of(two.goes);
        new SaveWorker(register)
                .save(
                        new WorkerDraft(
                                "Ким",
                                "Анна",
                                "",
                                LocalDate.of(1990, 1, 1),
                                other.sex(),
                                "",
                                false,
                                "1915",
                                other.workshop(),
                                other.site(),
                                "",
                                "",
                                "",
                                null,
                                null,
                                null),
                        null);
        assertThat(apart(two.goes).plan().obstacles()).first().isInstanceOf(Obstacle.NameTaken.class);
    }

    @Test
    void aMergeIsOneUnit() {
        Set<Entity> before = versions();
        MergePlan plan = merging.propose(two.stays.id(), two.goes.id());
        store.failWith(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> merging.merge(plan, "x")).isInstanceOf(StorageException.class);
        assertThat(versions()).isEqualTo(before);
        store.failWith(null);
        new SaveWorker(register).leave(two.goes, LocalDate.of(2022, 3, 1));
        assertThatThrownBy(() -> merging.merge(plan, "x")).isInstanceOf(StaleRecordException.class);
    }

    private Set<Entity> versions() {
        Set<Entity> all = new HashSet<>();
        all.addAll(now().all(Worker.class));
        now().all(Worker.class).forEach(worker -> all.addAll(now().entriesOf(worker.id())));
        return all;
    }

    @Test
    void routesAndTellingsMoveAndOfTwinsOneCounts() {
        CampaignPlant plant = new CampaignPlant();
        Worker stays = plant.dueOn(CampaignPlant.DAY);
        Worker goes = plant.dueOn(CampaignPlant.DAY);
        Visit visit = plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        plant.hand.place(plant.campaign, List.of(stays.id(), goes.id()), visit.id(), null, "x");
        plant.tellAll();
        MergeWorkers both = new MergeWorkers(plant.register);

        both.merge(both.propose(stays.id(), goes.id()), "дубликат");

        Snapshot after = plant.register.snapshot();
        assertThat(after.entriesOf(goes.id())).isEmpty();
        assertThat(after.entriesOf(Told.class, stays.id()))
                .hasSize(2)
                .filteredOn(Told::inForce)
                .hasSize(1);
        assertThat(after.entriesOf(WorkerPlacement.class, stays.id()))
                .hasSize(2)
                .filteredOn(WorkerPlacement::inForce)
                .hasSize(1);
        assertThat(plant.plan().people()).singleElement().satisfies(one -> {
            assertThat(one.need().worker()).isEqualTo(stays.id());
            assertThat(one.telling()).isEqualTo(Standing.Telling.TOLD);
        });

        assertThat(TakenBack.of(plant.register, after.get(Worker.class, goes.id())))
                .isInstanceOf(TakeBack.Outcome.Done.class);
        assertThat(plant.plan().people()).hasSize(2).allMatch(one -> one.telling() == Standing.Telling.TOLD);
    }
}
