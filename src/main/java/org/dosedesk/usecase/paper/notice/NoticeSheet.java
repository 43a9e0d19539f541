package org.dosedesk.usecase.paper.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;

/// The notices of a day with all that their papers need.
///
/// @param vaccineGroup what the doses are against
/// @param piles in the order of the paper
/// @param vaccines at least those that the slips name
/// @param preparedBy the user's name
/// @param preparedOn the day on which they were prepared, at the user's place
/// @param demo whether everyone on them is invented, which every page must say
public record NoticeSheet(
        String siteName,
        LocalDate day,
        String vaccineGroup,
        NoticeChoices choices,
        List<NoticePile> piles,
        Map<Id<Vaccine>, Vaccine> vaccines,
        String preparedBy,
        LocalDate preparedOn,
        boolean demo) {
    public NoticeSheet {
        piles = List.copyOf(piles);
        vaccines = Map.copyOf(vaccines);
    }

    /// How many slips there are in all piles.
    public int slips() {
        return piles.stream().mapToInt(pile -> pile.slips().size()).sum();
    }
}
