package org.dosedesk.usecase.people.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.Observation.Origin;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.entry.exemption.RecordPeriod;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupProposalsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String DRIVER = ObservationKind.DRIVER.code();

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final OccupationRules rules = new OccupationRules(plant.register);
    private final GroupProposals proposals = new GroupProposals(plant.register);
    private Worker kim = plant.worker("Ким", "Яна", plant.boilers, plant.stationSite);
    private Worker inju = plant.worker("Үсенова", "Інжу", plant.turbines, plant.stationSite);

    @BeforeEach
    void bothDrive() {
        kim = at(kim, "Водитель");
        inju = at(inju, "ВОДИТЕЛЬ ");
        say("Водитель", true);
    }

    @Test
    void aRulePutsNobodyAnywhereByItself() {
        assertThat(plant.register.snapshot().observationsOf(kim.id())).isEmpty();
        assertThat(names()).containsExactly("+Ким", "+Үсенова");
    }

    @Test
    void whoIsAcceptedBelongsFromTodayAndIsNotProposedAgain() {
        accept();

        assertThat(names()).isEmpty();
        assertThat(seen(kim)).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(DRIVER);
            assertThat(seen.date()).isEqualTo(TODAY);
            assertThat(seen.origin()).isEqualTo(Origin.RULE);
        });
    }

    @Test
    void whatWasAcceptedAMomentAgoIsNotDoneTwice() {
        List<Proposal> seen = proposals.find();
        assertThat(proposals.accept(seen)).hasSize(2);

        assertThat(proposals.accept(seen)).isEmpty();
        assertThat(proposals.decline(seen, "Too late")).isEmpty();
        assertThat(plant.register.snapshot().observationsOf(kim.id())).hasSize(1);
    }

    @Test
    void someAreAcceptedAndTheOthersStayProposed() {
        proposals.accept(proposals.find().subList(1, 2));

        assertThat(names()).containsExactly("+Ким");
    }

    @Test
    void allIsTakenBackAsOneAndProposedAnew() {
        List<Change> saved = proposals.accept(proposals.find());
        TakenBack.of(plant.register, saved);

        assertThat(names()).containsExactly("+Ким", "+Үсенова");
        assertThat(seen(kim).inForce()).isFalse();
    }

    @Test
    void whoChangesThePostLeavesAsOfYesterdayAndComesBackWithThePost() {
        joinedLongAgo();
        kim = at(kim, "Слесарь");
        assertThat(names()).containsExactly("-Ким");

        accept();
        assertThat(names()).isEmpty();
        assertThat(seen(kim).until()).isEqualTo(TODAY.minusDays(1));

        kim = at(kim, "Водитель");
        assertThat(names()).containsExactly("+Ким");
    }

    @Test
    void whoJoinedTodayOnlyLeavesWithTheDay() {
        accept();
        kim = at(kim, "Слесарь");
        accept();

        assertThat(seen(kim).until()).isEqualTo(TODAY);
        assertThat(names()).isEmpty();
    }

    @Test
    void aRuleNoLongerWantedProposesThatItsPeopleLeaveAndUndoKeepsThem() {
        joinedLongAgo();
        say("Водитель", false);
        assertThat(names()).containsExactly("-Ким", "-Үсенова");

        List<Change> saved = proposals.accept(proposals.find());
        assertThat(names()).isEmpty();
        TakenBack.of(plant.register, saved);
        assertThat(names()).containsExactly("-Ким", "-Үсенова");
    }

    @Test
    void anotherRuleForTheSameGroupKeepsThem() {
        joinedLongAgo();
        rules.set(rules.posts(Kind.WORKSHOP), DRIVER, true, "-");
        say("Водитель", false);

        assertThat(names()).isEmpty();
    }

    @Test
    void whomAHandPutInStaysWhateverThePost() {
        new AddToGroup(plant.register).add(List.of(kim.id()), ObservationKind.DRIVER, "TBE");
        assertThat(names()).containsExactly("+Үсенова");

        kim = at(kim, "Слесарь");
        assertThat(names()).containsExactly("+Үсенова");
    }

    @Test
    void whomAHandTookOutIsNotProposedAgain() {
        joinedLongAgo();
        new VoidEntry(plant.register).voidEntry(seen(kim), "Drives no more");
        new RecordPeriod(plant.register).end(seen(inju), TODAY.minusDays(3));

        assertThat(names()).isEmpty();
    }

    @Test
    void aSlipOfTheHandThatWasTakenBackSaysNothing() {
        List<Change> slip =
                new AddToGroup(plant.register).add(List.of(kim.id(), inju.id()), ObservationKind.DRIVER, "TBE");
        TakenBack.of(plant.register, slip);

        assertThat(names()).containsExactly("+Ким", "+Үсенова");
    }

    @Test
    void whatIsLeftAsItIsIsNotProposedAgainUntilThatIsTakenBack() {
        List<Change> out = proposals.decline(proposals.find().subList(0, 1), "Only drives a crane");
        assertThat(names()).containsExactly("+Үсенова");
        assertThat(seen(kim).inForce()).isFalse();
        TakenBack.of(plant.register, out);
        assertThat(names()).containsExactly("+Ким", "+Үсенова");

        joinedLongAgo();
        kim = at(kim, "Слесарь");
        List<Change> in = proposals.decline(proposals.find(), "-");
        assertThat(names()).isEmpty();
        assertThat(plant.register.snapshot().observationsOf(kim.id()))
                .filteredOn(Observation::inForce)
                .singleElement()
                .matches(seen -> seen.until() == null && seen.origin() == null);
        TakenBack.of(plant.register, in);
        assertThat(names()).containsExactly("-Ким");
    }

    @Test
    void whoHasLeftThePlantIsNobodysBusiness() {
        plant.register.save(List.of(new Change(kim, kim.left(TODAY))));

        assertThat(names()).containsExactly("+Үсенова");
    }

    @Test
    void aRuleOfAUnitIsForItsWorkshops() {
        say("Водитель", false);
        List<Post> units = rules.posts(Kind.UNIT);
        assertThat(units).extracting(Post::name, Post::workers).containsExactly(tuple(plant.station.name(), 2));
        rules.set(units, ObservationKind.TREATMENT_PLANT.code(), true, "-");

        assertThat(proposals.find()).extracting(Proposal::code).containsOnly(ObservationKind.TREATMENT_PLANT.code());
        assertThat(names()).containsExactly("+Ким", "+Үсенова");
    }

    private void accept() {
        proposals.accept(proposals.find());
    }

    private void joinedLongAgo() {
        proposals.accept(proposals.find()).stream()
                .map(change -> (Observation) change.after())
                .forEach(seen -> plant.register.save(List.of(new Change(
                        seen,
                        new Observation(
                                seen.id(),
                                seen.worker(),
                                seen.code(),
                                null,
                                TODAY.minusYears(1),
                                null,
                                seen.recorded(),
                                null,
                                seen.origin())))));
    }

    private void say(String position, boolean belong) {
        rules.set(List.of(new Post(Kind.POSITION, position, 0, List.of(), List.of())), DRIVER, belong, "No longer");
    }

    private Observation seen(Worker worker) {
        return plant.register.snapshot().observationsOf(worker.id()).getLast();
    }

    private List<String> names() {
        return proposals.find().stream()
                .map(proposal -> (proposal.joins() ? "+" : "-")
                        + proposal.worker().name().surname())
                .toList();
    }

    private Worker at(Worker worker, String position) {
        Worker moved = SomeWorker.like(worker).as(position, worker.shift()).worker();
        plant.register.save(List.of(new Change(worker, moved)));
        return moved;
    }
}
