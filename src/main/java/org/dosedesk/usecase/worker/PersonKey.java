package org.dosedesk.usecase.worker;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.text.SearchFold;

/// A name folded so that two ways of writing it are one: Kazakh letters and their Russian neighbours,
/// Latin letters
/// that look like Russian ones, hyphens, capitals, surname and first name the other way round.
public final class PersonKey {
    private static final String LATIN = "aceopxykmthbë";
    private static final String RUSSIAN = "асеорхукмтнве";

    private PersonKey() {}

    /// Of surname and first name: the patronymic is often left out. Empty while one of them is.
    static String of(String surname, String firstName) {
        if (surname.isBlank() || firstName.isBlank()) {
            return "";
        }
        return Arrays.stream(fold(surname + " " + firstName).split(" ", -1))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Of a person's surname and first name.
    public static String of(PersonName name) {
        return of(name.surname(), name.firstName());
    }

    /// Whether two patronymics may be one: a missing one may be any.
    public static boolean maySharePatronymic(String one, String other) {
        return one.isBlank() || other.isBlank() || fold(one).equals(fold(other));
    }

    /// What all spellings of a word or a name have in common.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(SearchFold.fold(text));
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int place = LATIN.indexOf(c);
            folded.setCharAt(i, place >= 0 ? RUSSIAN.charAt(place) : Character.isLetterOrDigit(c) ? c : ' ');
        }
        return SearchFold.fold(folded.toString());
    }
}
