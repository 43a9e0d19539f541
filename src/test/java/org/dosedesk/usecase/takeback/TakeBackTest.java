package org.dosedesk.usecase.takeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TickingClock;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;

/// What a register on the disk doesn't make clearer; the kinds of saves are tested there.
class TakeBackTest {
    private final MemoryStore store = new MemoryStore();
    private final TickingClock clock = new TickingClock();
    private final Register register = Register.open(store, clock, "Мейіргер", false);
    private final TakeBack takeBack = new TakeBack(register);
    private final Unit unit = new Unit(Id.random(), "ТЭЦ -1");
    private final Site site = new Site(Id.random(), "ТЭЦ -1", unit.id());

    private void add(Entity... records) {
        register.save(Stream.of(records).map(Change::add).toList());
    }

    private Optional<TakeBackPlan> last() {
        return takeBack.planLast("x", Progress.NONE);
    }

    private TakeBack.Outcome carryOut(TakeBackPlan plan) {
        return takeBack.carryOut(plan, "x", Progress.NONE);
    }

    @Test
    void savesFromBeforeThereWereMarksAreToldApartByMomentAndUser() {
        Unit other = new Unit(Id.random(), "ТЭЦ-2");
        add(other);
        add(unit, site);
        List<JournalRow> rows = store.journal();
        rows.replaceAll(row -> new JournalRow(
                row.number(),
                row.at(),
                row.by(),
                row.event(),
                row.kind(),
                row.recordId(),
                row.workerId(),
                row.before(),
                row.after(),
                "",
                row.hash()));

        TakeBackPlan plan = last().orElseThrow();
        assertThat(plan.act().number()).isEqualTo(2);
        carryOut(plan);

        assertThat(register.snapshot().all(Site.class)).isEmpty();
        assertThat(register.snapshot().all(Unit.class)).containsExactly(other);
        assertThat(last().orElseThrow().act().number()).isEqualTo(1);
    }

    /// Kept whenever a register is opened for the first time, or by another program.
    @Test
    void theProgramsRulesAreNothingThatTheUserDidLast() {
        add(unit);
        add(SeenRules.of(List.of("<contraindications/>"), new Recorded(clock.instant(), register.user())));

        assertThat(last().orElseThrow().act().number()).isEqualTo(1);
    }

    @Test
    void aPlaceThatWasTakenBackIsGoneFromEveryListAndItsNameIsFree() {
        add(unit, site);
        carryOut(last().orElseThrow());
        assertThat(register.snapshot().all(Site.class)).isEmpty();
        assertThat(register.snapshot().get(Site.class, site.id()).inForce()).isFalse();
        Site again = new Site(Id.random(), "ТЭЦ -1", null);
        add(again);

        TakeBack.Outcome outcome = TakenBack.of(register, register.snapshot().get(Site.class, site.id()));

        assertThat(outcome.plan().obstacles()).containsExactly(new Obstacle.NameTaken(site, again));
    }

    @Test
    void aPlaceInUseStays() {
        add(unit);
        long line = store.journal().getLast().number();
        add(site);

        assertThat(takeBack.plan(line, "x", Progress.NONE).orElseThrow().obstacles())
                .containsExactly(new Obstacle.InUse(unit, site));
    }

    @Test
    void aPlanThatTheRegisterLeftBehindIsMadeAnew() {
        add(unit);
        TakeBackPlan plan = last().orElseThrow();
        Unit renamed = new Unit(unit.id(), "ТЭЦ-1");
        register.save(List.of(new Change(unit, renamed)));

        TakeBack.Outcome outcome = carryOut(plan);

        assertThat(outcome).isInstanceOf(TakeBack.Outcome.Refused.class);
        assertThat(register.snapshot().get(Unit.class, unit.id())).isEqualTo(renamed);
    }

    @Test
    void whatOnlyADoctorMayChangeANurseDoesNotTakeBack() {
        ForEveryone offered =
                new ForEveryone(Id.random(), "Influenza", new Recorded(clock.instant(), register.user()), null);
        add(offered);

        assertThat(last().orElseThrow().obstacles()).containsExactly(new Obstacle.DoctorOnly(offered));
    }

    @Test
    void muchInTheWayIsNamedInPartAndCounted() {
        add(unit);
        long line = store.journal().getLast().number();
        for (int i = 0; i < 14; i++) {
            add(new Site(Id.random(), "Склад " + i, unit.id()));
        }

        TakeBackPlan plan = takeBack.plan(line, "x", Progress.NONE).orElseThrow();

        assertThat(plan.obstacles()).hasSize(10);
        assertThat(plan.standing()).isEqualTo(14);
    }

    @Test
    void aMarkIsReadAsItWasWritten() {
        ActMark plain = new ActMark(7, null, Origin.IMPORT);
        ActMark back = new ActMark(9, 7L, Origin.HAND);

        assertThat(List.of(plain, back))
                .allSatisfy(mark -> assertThat(ActMark.read(mark.text())).contains(mark));
        assertThat(List.of("", "save", "save x", "saved 7"))
                .noneMatch(text -> ActMark.read(text).isPresent());
    }
}
