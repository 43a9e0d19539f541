package org.dosedesk.ui.people.workerform;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.junit.jupiter.api.Test;

class WorkerFormViewModelTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final WorkerFormViewModel vm =
            new WorkerFormViewModel(plant.register, new SameThread(), new Texts(Language.ENGLISH), new Visits());

    @Test
    void anotherUnitTakesTheOldOnesWorkshopAway() {
        vm.begin(worker.id());
        assertThat(vm.fields().workshop.get()).isNotNull();

        choose(plant.repair);
        assertThat(vm.fields().workshop.get())
                .as("the unit's only workshop")
                .isEqualTo(vm.places().workshops.getFirst());
        assertThat(vm.places().workshops).hasSize(1);

        choose(plant.chpp);
        assertThat(vm.places().workshops).hasSize(2);
        assertThat(vm.fields().workshop.get())
                .as("one of several is chosen by her")
                .isNull();
    }

    private void choose(Unit unit) {
        vm.fields()
                .unit
                .set(vm.places().units.stream()
                        .filter(offer -> offer.toString().contains(unit.name()))
                        .findFirst()
                        .orElseThrow());
    }
}
