package org.dosedesk.ui.entry.listback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.entry.attendance.PaperRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackTextTest {
    private static final Id<Vaccine> VERO_CELL = TestPlant.vaccine("vero-cell");

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("7001", "Ким Яна", "1980-01-01", plant.boiler);

    @Test
    void aDoseOfAnotherVaccineThanTheListsNamesIt() {
        assertThat(outcome(AttendanceRow.given(1, worker.id()), VERO_CELL)).isEqualTo("given, Vero Cell");
        assertThat(outcome(AttendanceRow.given(1, worker.id()), null)).isEqualTo("given");
    }

    @Test
    void whoGotNothingGotNoVaccine() {
        assertThat(outcome(AttendanceRow.of(1, worker.id(), Outcome.ABSENT), VERO_CELL))
                .isEqualTo("absent");
    }

    private String outcome(AttendanceRow row, @Nullable Id<Vaccine> own) {
        PaperRow paper = new PaperRow(row, own, own, worker, "Ким Яна", "Котельный цех", false, Set.of());
        return new BackText(Messages.of(Language.ENGLISH)).outcome(paper, plant.register.snapshot());
    }
}
