package org.dosedesk.usecase.lot;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A dose with all that is needed to call the one who got it.
///
/// @param expiry the lot's last day, from the dose or else from the lots at hand; null when unknown
/// @param clinic empty when none is known
/// @param reactions how many reactions to it are in force
public record LotLine(
        Dose dose,
        Worker worker,
        Vaccine vaccine,
        @Nullable LocalDate expiry,
        String workshop,
        String site,
        String clinic,
        int reactions) {}
