package org.dosedesk.usecase.paper.person;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;

/// A worker as the papers name them.
///
/// @param iin as printed, masked if so chosen; empty when unknown
/// @param workplace unit and workshop
/// @param position empty when unknown
/// @param phone empty when unknown
/// @param doses those in force, by date
/// @param waivers exemptions and refusals in force on the day of the paper
/// @param next the groups of diseases that the worker is vaccinated against, COVID-19 always among them
public record PersonOnPaper(
        String name,
        String iin,
        LocalDate birthDate,
        String personnelNumber,
        String workplace,
        String position,
        String phone,
        List<DoseOnPaper> doses,
        List<Waiver> waivers,
        List<NextDoseOnPaper> next) {
    public PersonOnPaper {
        doses = List.copyOf(doses);
        waivers = List.copyOf(waivers);
        next = List.copyOf(next);
    }
}
