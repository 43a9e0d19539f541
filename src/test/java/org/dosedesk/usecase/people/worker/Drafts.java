package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.testkit.TestPlant;
import org.jspecify.annotations.Nullable;

/// Drafts of workers for tests.
final class Drafts {
    private Drafts() {}

    /// Nothing wrong with it but what is given.
    static WorkerDraft draft(
            TestPlant plant, String fullName, @Nullable LocalDate born, String iin, boolean confirmed, String number) {
        String[] name = (fullName + "  ").split(" ", -1);
        return new WorkerDraft(
                name[0],
                name[1],
                name[2],
                born,
                Sex.UNKNOWN,
                iin,
                confirmed,
                number,
                plant.boiler.id(),
                plant.site.id(),
                "Машинист",
                "Б",
                "",
                "kk",
                LocalDate.of(2020, 5, 1),
                null);
    }
}
