package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;

/// An entry that was written down for a namesake goes to whom it belongs, and both schedules say so.
class MovedEntriesTest {
    private final TestPlant plant = new TestPlant();
    private final Worker owner = plant.worker("1001", "Асанов Асан", "1980-01-01", plant.boiler);
    private final Worker namesake = plant.worker("1002", "Асанов Асан", "1990-01-01", plant.boiler);

    @Test
    void aDoseIsTheNamesakesNoLonger() {
        Dose dose = TestPlant.dose(namesake, "qazvac", "2022-02-01");
        move(dose, dose.about(owner.id()), RevaccinationStatus.INCOMPLETE);
    }

    @Test
    void anExemptionKeepsTheNamesakeAwayNoLonger() {
        Waiver waiver = TestPlant.waiver(namesake, Waiver.Kind.EXEMPTION, "", "2022-02-01", null);
        move(waiver, waiver.about(owner.id()), RevaccinationStatus.EXEMPT);
    }

    private void move(WorkerEntry before, WorkerEntry after, RevaccinationStatus status) {
        plant.save(List.of(before));
        plant.schedules.computeAll(TestPlant.TODAY, Progress.NONE);
        assertThat(status(namesake)).isEqualTo(status);

        plant.register.save(List.of(new Change(before, after)));

        assertThat(status(namesake)).isEqualTo(RevaccinationStatus.NO_DOSES);
        assertThat(status(owner)).isEqualTo(status);
    }

    private RevaccinationStatus status(Worker worker) {
        return plant.schedules.of(worker.id()).orElseThrow().status();
    }
}
