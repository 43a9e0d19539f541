package org.dosedesk.usecase.entry.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;

class AddToGroupTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker first = plant.worker("Ким", "Яна", plant.boilers, plant.stationSite);
    private final Worker second = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final AddToGroup groups = new AddToGroup(plant.register);

    @Test
    void saysItOfEachOnceFromTodayOn() {
        List<Change> one = groups.add(List.of(first.id()), ObservationKind.DRIVER, "TBE");
        List<Change> both = groups.add(List.of(first.id(), second.id(), second.id()), ObservationKind.DRIVER, "TBE");

        assertThat(one).hasSize(1);
        assertThat(both).hasSize(1);
        assertThat(plant.register.snapshot().observationsOf(second.id()))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.code()).isEqualTo("driver");
                    assertThat(seen.date()).isEqualTo(TODAY);
                });
        assertThat(groups.add(List.of(first.id()), ObservationKind.DRIVER, "TBE"))
                .isEmpty();
    }

    @Test
    void whoseTimeInTheGroupIsOverIsAddedAgain() {
        Observation seen = (Observation) groups.add(List.of(first.id()), ObservationKind.DRIVER, "TBE")
                .getFirst()
                .after();
        Observation over = new Observation(
                seen.id(),
                seen.worker(),
                seen.code(),
                null,
                TODAY.minusDays(9),
                TODAY.minusDays(1),
                seen.recorded(),
                null);
        plant.register.save(List.of(new Change(seen, over)));

        assertThat(groups.add(List.of(first.id()), ObservationKind.DRIVER, "TBE"))
                .hasSize(1);
    }

    @Test
    void undoTakesThemAllBack() {
        List<Change> saved = groups.add(List.of(first.id(), second.id()), ObservationKind.FIELD_CREW, "TBE");

        TakenBack.of(plant.register, saved);

        assertThat(plant.register.snapshot().observationsOf(first.id())).noneMatch(Observation::inForce);
        assertThat(plant.register.snapshot().observationsOf(second.id())).noneMatch(Observation::inForce);
    }
}
