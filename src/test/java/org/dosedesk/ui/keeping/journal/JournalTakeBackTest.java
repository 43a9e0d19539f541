package org.dosedesk.ui.keeping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.campaign.decide.PlaceByHand;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.junit.jupiter.api.Test;

/// Saves taken back from the journal, by any of their lines.
class JournalTakeBackTest {
    private final TestPlant plant = TestPlant.staffed();
    private final JournalFixture fixture = new JournalFixture(plant, new Texts(Language.ENGLISH));
    private final JournalViewModel vm = fixture.vm;

    private List<Observation> group() {
        return plant.register.snapshot().all(Observation.class).stream()
                .filter(seen -> seen.code().equals(AddToGroup.GROUPS.getFirst().code()))
                .toList();
    }

    private int enterGroup() {
        return new AddToGroup(plant.register)
                .add(
                        plant.register.snapshot().all(Worker.class).stream()
                                .map(Worker::id)
                                .toList(),
                        AddToGroup.GROUPS.getFirst(),
                        "COVID-19")
                .size();
    }

    private JournalLine line(int place) {
        vm.look();
        return vm.found().get().lines().get(place);
    }

    @Test
    void theWholeSaveIsTakenBackFromAnyOfItsLines() {
        int entered = enterGroup();
        int lines = plant.store.journal().size();
        JournalLine third = line(2);
        assertThat(vm.mayTakeBack(third)).isTrue();

        vm.takeBack(third);

        assertThat(fixture.asked)
                .singleElement()
                .asString()
                .contains("А. Сапарова", "Observation: " + entered, entered + " records");
        assertThat(group()).hasSize(entered).noneMatch(Observation::inForce);
        assertThat(fixture.visits.asked).last().asString().contains("Undone: " + entered + " records");
        assertThat(vm.found().get().numbers()).hasSize(lines + entered);
        assertThat(vm.takingBack().get()).isFalse();
    }

    @Test
    void itsLinesSayWhichSaveTheyBelongToAndWhatItTakesBack() {
        int entered = enterGroup();
        long first = (long) plant.store.journal().size() - entered + 1;
        vm.takeBack(line(0));

        JournalLine newest = line(0);

        assertThat(vm.words(new Texts(Language.ENGLISH).messages()).inFull(newest))
                .contains(
                        "from No.\u00a0" + (first + entered) + " on",
                        "it undoes what was saved from No.\u00a0" + first);
    }

    @Test
    void nothingHappensBeforeThatIsAgreedTo() {
        enterGroup();
        fixture.agrees = false;

        vm.takeBack(line(0));

        assertThat(group()).isNotEmpty().allMatch(Observation::inForce);
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        TestPlant busy = JournalFixture.busy();
        JournalFixture other = new JournalFixture(busy, new Texts(Language.RUSSIAN));
        Worker worker = JournalFixture.worker(busy, "1001");
        Dose voided = busy.register.snapshot().dosesOf(worker.id()).getFirst();
        long corrected = busy.register.history(voided).get(1).number();
        other.vm.look();
        JournalLine line = other.vm.found().get().lines().stream()
                .filter(shown -> shown.number() == corrected)
                .findFirst()
                .orElseThrow();

        other.vm.takeBack(line);

        assertThat(other.asked)
                .singleElement()
                .asString()
                .startsWith("Ничего не отменено")
                .contains("Ахметов Қуаныш Серікұлы", "А. Сапарова");
        assertThat(busy.register.snapshot().dosesOf(worker.id()).getFirst()).isEqualTo(voided);
    }

    @Test
    void aCampaignsRecordsAreNamedByDayAndNumber() {
        LocalDate day = TestPlant.TODAY.plusDays(3);
        Campaign campaign = new KeepCampaigns(plant.register, () -> "COVID-19")
                .begin(TestPlant.TODAY, TestPlant.TODAY.plusDays(20), List.of(), 60, 50);
        KeepRoutes routes = new KeepRoutes(plant.register);
        Residence route =
                new Residence(Id.random(), campaign.id(), 1, day, List.of(), RouteState.PLANNED, routes.now(), null);
        routes.save(null, route);
        Worker worker = JournalFixture.worker(plant, "1001");
        new PlaceByHand(plant.register).placeShifts(campaign, List.of(Cell.of(worker)), route.id(), null, "x");

        vm.takeBack(line(1));
        assertThat(fixture.asked)
                .last()
                .asString()
                .contains("At place of residence: № 1, 28.02.2022", "Shift’s route: Котельный цех");

        vm.takeBack(line(2));
        assertThat(fixture.asked).last().asString().contains("Campaign: 25.02.2022 – 17.03.2022");
    }

    @Test
    void whatChangedNoRecordIsNotOffered() {
        plant.register.journal().note(JournalEvent.PRINTED, null, "№ 12");

        assertThat(vm.mayTakeBack(line(0))).isFalse();
        assertThat(vm.mayTakeBack(null)).isFalse();
    }

    @Test
    void theLastSaveIsFoundUntilThereIsNoneLeft() {
        enterGroup();

        fixture.takingBack.last();
        assertThat(group()).noneMatch(Observation::inForce);

        fixture.agrees = false;
        int asked = fixture.asked.size();
        fixture.takingBack.last();
        assertThat(fixture.asked).hasSize(asked + 1).last().asString().doesNotContain("Observation");
    }

    @Test
    void withNothingToTakeBackThatIsSaid() {
        JournalFixture empty = new JournalFixture(new TestPlant(), new Texts(Language.ENGLISH));
        while (empty.plant.store.journal().stream().anyMatch(row -> row.event().equals("CHANGED"))) {
            empty.plant.store.journal().removeLast();
        }

        empty.takingBack.last();

        assertThat(empty.asked).isEmpty();
        assertThat(empty.visits.asked).last().asString().contains("nothing to undo");
    }
}
