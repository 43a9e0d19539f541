package org.dosedesk.usecase.paper.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;

/// Papers of one kind about some workers, with all that they need.
///
/// @param people in the order of the pages, at least one
/// @param vaccines at least those that the doses and the choices name
/// @param ruleSet the rule set in force against COVID-19, empty when there is none
/// @param preparedBy the user's name
/// @param preparedOn the day on which everything on the papers holds
/// @param demo whether everyone on them is invented, which every page must say
public record PersonSheet(
        PaperChoices choices,
        List<PersonOnPaper> people,
        Map<Id<Vaccine>, Vaccine> vaccines,
        String ruleSet,
        String preparedBy,
        LocalDate preparedOn,
        boolean demo) {
    public PersonSheet {
        people = List.copyOf(people);
        vaccines = Map.copyOf(vaccines);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a paper is about somebody");
        }
    }
}
