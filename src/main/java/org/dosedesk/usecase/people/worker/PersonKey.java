package org.dosedesk.usecase.people.worker;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.PersonName;

/// A name folded so that two ways of writing it are one, surname and first name the other way round among them.
public final class PersonKey {
    private PersonKey() {}

    /// Of surname and first name: the patronymic is often left out. Empty while one of them is.
    static String of(String surname, String firstName) {
        if (surname.isBlank() || firstName.isBlank()) {
            return "";
        }
        return Arrays.stream(Spelling.words(surname + " " + firstName).split(" ", -1))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Of a person's surname and first name.
    public static String of(PersonName name) {
        return of(name.surname(), name.firstName());
    }

    /// Whether two patronymics may be one: a missing one may be any.
    public static boolean maySharePatronymic(String one, String other) {
        return one.isBlank() || other.isBlank() || Spelling.words(one).equals(Spelling.words(other));
    }
}
