package org.dosedesk.usecase.paper.sitelist;

import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.jspecify.annotations.Nullable;

/// What the user decides about a drafted list.
///
/// @param clinicName as it is to be printed, empty for a line to write on
/// @param vaccine the vaccine offered, null when left to the clinic
/// @param language of the paper, whatever the screen speaks
/// @param maskIin whether only the last four digits of the IINs are printed
/// @param takenOff the workers taken off the list by hand
/// @param otherVaccines the workers who are to get another vaccine than the list's
/// @param route the campaign's route that it is for, null for a list of its own
public record SiteListChoices(
        String clinicName,
        @Nullable Id<Vaccine> vaccine,
        Language language,
        boolean maskIin,
        Set<Id<Worker>> takenOff,
        Map<Id<Worker>, Id<Vaccine>> otherVaccines,
        @Nullable RouteOfList route) {
    public SiteListChoices {
        takenOff = Set.copyOf(takenOff);
        otherVaccines = Map.copyOf(otherVaccines);
    }

    /// The list's vaccine for everyone.
    public SiteListChoices(
            String clinicName,
            @Nullable Id<Vaccine> vaccine,
            Language language,
            boolean maskIin,
            Set<Id<Worker>> takenOff) {
        this(clinicName, vaccine, language, maskIin, takenOff, Map.of(), null);
    }
}
