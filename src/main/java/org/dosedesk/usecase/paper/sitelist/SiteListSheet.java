package org.dosedesk.usecase.paper.sitelist;

import java.time.LocalDate;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;

/// A site list with all that its paper needs.
///
/// @param vaccines at least those that the list names
/// @param preparedOn the day on which it was prepared, at the user's place
/// @param demo whether everyone on it is invented, which every page must say
/// @param draft whether its number is not given yet: the paper then says so instead of showing one
public record SiteListSheet(
        SiteList list, Map<Id<Vaccine>, Vaccine> vaccines, LocalDate preparedOn, boolean demo, boolean draft) {
    public SiteListSheet {
        vaccines = Map.copyOf(vaccines);
    }

    /// As the journal names it.
    public String name() {
        return "№ " + list.number();
    }
}
