package org.dosedesk.domain.worker;

import org.dosedesk.domain.entry.Checks;

/// A person's name as written in the personal file.
///
/// @param surname never blank
/// @param firstName never blank
/// @param patronymic empty when there is none
public record PersonName(String surname, String firstName, String patronymic) {
    public PersonName {
        Checks.notBlank(surname, "surname");
        Checks.notBlank(firstName, "first name");
    }

    /// Surname, first name and patronymic, separated by spaces.
    public String full() {
        return patronymic.isEmpty() ? surname + " " + firstName : surname + " " + firstName + " " + patronymic;
    }
}
