package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.store.table.Tables;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register on the disk in which something else is done each day, over restarts and a restore: every evening of
/// the past is brought back exactly.
class AsKnownOnDiskTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 3);

    private final MovedClock clock = new MovedClock(FIRST);
    private final TreeMap<LocalDate, Set<Entity>> evenings = new TreeMap<>();
    private final TwoRecords two = new TwoRecords(Samples.WORKSHOP.id(), Samples.SITE.id());

    @TempDir
    Path folder;

    @Test
    void everyEveningOfThePastComesBack() {
        RegisterStore made = Samples.vault().create(register(), Samples.USER, Samples.password(), false);
        Path backup;
        try (Register register = Register.open(made, clock, Samples.USER, false)) {
            register.save(Samples.additions(Samples.everything()));
            evening(register, made);
            register.save(Samples.additions(two.all()));
            evening(register, made);
            MergeWorkers merging = new MergeWorkers(register);
            merging.merge(merging.propose(two.stays.id(), two.goes.id()), "дубликат");
            evening(register, made);
            TakenBack.of(register, register.snapshot().get(Worker.class, two.goes.id()));
            evening(register, made);
            voidAndTakeBack(register, made);
            importFiles(register);
            evening(register, made);
            backup = BackupTest.backups(made)
                    .make(clock.instant(), Progress.NONE)
                    .file();
        }
        try (RegisterStore store = unlock();
                Register register = Register.open(store, clock, Samples.USER, false)) {
            move(register);
            evening(register, store);
            assertEveryEvening(register);
        }
        try (WayBack.Ready ready = Samples.vault()
                .wayBack()
                .prepare(backup, register(), Samples.USER, Samples.password(), Progress.NONE)) {
            ready.bringBack(true, clock.instant(), Progress.NONE);
        }
        try (Register register = Register.open(unlock(), clock, Samples.USER, false)) {
            assertEveryEvening(register);
        }
    }

    @Test
    void twoKindsOfRecordsMayShareAnIdentity() {
        RegisterStore made = Samples.vault().create(register(), Samples.USER, Samples.password(), false);
        try (Register register = Register.open(made, clock, Samples.USER, false)) {
            assertThat(Samples.UNIT.id()).isEqualTo(Samples.SITE.id());
            register.save(Samples.additions(Samples.plant()));
            evening(register, made);
            register.save(List.of(new Change(Samples.SITE, new Site(Samples.SITE.id(), "ЖЭО-3", Samples.UNIT.id()))));
            evening(register, made);
            assertEveryEvening(register);
        }
    }

    @Test
    void lookingBackStopsWhenItIsNoLongerWanted() {
        RegisterStore made = Samples.vault().create(register(), Samples.USER, Samples.password(), false);
        try (Register register = Register.open(made, clock, Samples.USER, false)) {
            register.save(Samples.additions(Samples.everything()));
            assertThatThrownBy(() -> register.asKnownAt(Instant.EPOCH, (done, total) -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private void voidAndTakeBack(Register register, RegisterStore store) {
        Dose dose = register.snapshot().get(Dose.class, two.second.id());
        List<Change> voiding = List.of(new Change(dose, dose.voided(Samples.VOIDED)));
        register.save(voiding);
        evening(register, store);
        assertThat(TakenBack.of(register, voiding)).isTrue();
        evening(register, store);
    }

    private void importFiles(Register register) {
        ImportFiles files = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        files.apply(files.plan(ImportFixtures.four(folder), Progress.NONE), false, Progress.NONE);
    }

    private void move(Register register) {
        List<Change> changes = new ArrayList<>();
        for (Worker worker : register.snapshot().all(Worker.class)) {
            if (worker.hired() != null && worker.hired().isBefore(FIRST)) {
                changes.add(new Change(worker, worker.left(FIRST.plusDays(changes.size()))));
            }
        }
        assertThat(changes).hasSizeGreaterThan(20);
        register.save(changes);
    }

    private void evening(Register register, RegisterStore store) {
        assertThat(Set.copyOf(store.load())).isEqualTo(everything(register.snapshot()));
        evenings.put(LocalDate.now(clock), Set.copyOf(store.load()));
        clock.moveTo(LocalDate.now(clock).plusDays(2));
    }

    private void assertEveryEvening(Register register) {
        assertThat(asKnown(register, FIRST.minusDays(1)).count(Worker.class)).isZero();
        for (LocalDate day : evenings.keySet()) {
            assertThat(everything(asKnown(register, day))).as("%s", day).isEqualTo(known(day));
            assertThat(everything(asKnown(register, day.plusDays(1)))).isEqualTo(known(day));
        }
        assertThat(everything(asKnown(register, evenings.lastKey()))).isEqualTo(everything(register.snapshot()));
    }

    /// What is only a name stays when it was not there yet.
    private Set<Entity> known(LocalDate day) {
        Set<Entity> known = new HashSet<>(Objects.requireNonNull(evenings.get(day)));
        Set<Object> there = new HashSet<>();
        known.forEach(record -> there.add(List.of(record.getClass(), record.id())));
        for (Entity later : Objects.requireNonNull(evenings.lastEntry()).getValue()) {
            boolean aboutSomeone = later instanceof Worker || later instanceof WorkerEntry;
            if (!aboutSomeone && !there.contains(List.of(later.getClass(), later.id()))) {
                known.add(later);
            }
        }
        return known;
    }

    private Snapshot asKnown(Register register, LocalDate day) {
        return register.asKnownAt(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), Progress.NONE);
    }

    private static Set<Entity> everything(Snapshot snapshot) {
        Set<Entity> all = new HashSet<>();
        new Tables().types().forEach(type -> all.addAll(snapshot.all(type)));
        return all;
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(register(), Samples.USER, Samples.password());
    }

    private Path register() {
        return folder.resolve("register");
    }
}
