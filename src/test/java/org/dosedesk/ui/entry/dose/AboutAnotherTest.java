package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.register.ClockWatch;
import org.junit.jupiter.api.Test;

/// A dose half typed for one worker is not taken for another's.
class AboutAnotherTest {
    private final TestPlant plant = new TestPlant();
    private final Worker one = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final Worker other = plant.worker("1002", "Цой Елена", "1991-06-19", plant.boiler);
    private final RegisterDoseViewModel vm = new RegisterDoseViewModel(
            plant.register,
            plant.schedules,
            new CountingEvaluator(),
            () -> VaccineCatalogue.COVID_19,
            new ClockWatch(plant.register),
            new SameThread(),
            new Texts(Language.ENGLISH),
            new Visits());

    @Test
    void onlyWhatIsTypedForSomebodyElseIsInTheWay() {
        assertThat(vm.aboutAnother(one.id())).as("nobody chosen yet").isFalse();
        vm.begin(one.id());
        assertThat(vm.aboutAnother(other.id())).as("nothing typed").isFalse();

        vm.fields().lot.set("L-77");

        assertThat(vm.aboutAnother(other.id())).as("typed for another").isTrue();
        assertThat(vm.aboutAnother(one.id())).as("typed for the same").isFalse();
        assertThat(vm.aboutAnother(null)).as("nobody to mix up").isFalse();
    }
}
