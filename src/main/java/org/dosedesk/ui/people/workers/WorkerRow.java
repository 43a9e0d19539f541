package org.dosedesk.ui.people.workers;

import java.time.LocalDate;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One worker as the table shows them.
///
/// @param hosted whether the worker's workshop is a guest on the site
/// @param status null while it is being worked out
/// @param lastVaccine code of the vaccine of the last dose in force against the vaccine group in use, null without
/// one
/// @param searchKey as [org.dosedesk.usecase.people.worker.WorkerQuery] wants it
/// @param nameOrder sorts names by the Kazakh alphabet
record WorkerRow(
        Id<Worker> id,
        String name,
        LocalDate birthDate,
        String number,
        Choice workshop,
        Choice unit,
        Choice site,
        boolean hosted,
        @Nullable RevaccinationStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lastDose,
        @Nullable String lastVaccine,
        String searchKey,
        String nameOrder) {}
