package org.dosedesk.ui.entry.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A row that the disk has not taken yet is looked at for the same dose, as what is in the register is.
class RowsOnTheirWayTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 3);

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final Worker other = plant.worker("1002", "Цой Елена", "1991-06-19", plant.boiler);
    private final BacklogRows rows = new BacklogRows(plant.register, new CountingEvaluator(), new SameThread());

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void aDayBesideItIsTheSameDose(int days, boolean twin) {
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        rows.setAside(null, null, null, draft(worker, "qazvac", DAY), new BacklogRow.Typed("", "", ""));

        assertThat(rows.twin(draft(worker, "qazvac", DAY.plusDays(days)), null).isPresent())
                .isEqualTo(twin);
    }

    @Test
    void anotherWorkerAnotherVaccineAndTheRowItselfAreNone() {
        rows.setAside(null, null, null, draft(worker, "qazvac", DAY), new BacklogRow.Typed("", "", ""));

        assertThat(rows.twin(draft(other, "qazvac", DAY), null)).isEmpty();
        assertThat(rows.twin(draft(worker, "vero-cell", DAY), null)).isEmpty();
        assertThat(rows.twin(
                        draft(worker, "qazvac", DAY),
                        Objects.requireNonNull(rows.all().getFirst())))
                .isEmpty();
        assertThat(List.copyOf(rows.all())).hasSize(1);
    }

    private static DoseDraft draft(Worker about, String vaccine, LocalDate date) {
        return new DoseDraft(
                about.id(),
                TestPlant.vaccine(vaccine),
                date,
                "Q-7",
                null,
                Place.AT_WORK,
                null,
                "",
                Source.DOCUMENT,
                true,
                "");
    }
}
