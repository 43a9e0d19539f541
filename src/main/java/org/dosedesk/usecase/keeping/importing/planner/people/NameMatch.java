package org.dosedesk.usecase.keeping.importing.planner.people;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.PersonName;

/// Whether a name as a file writes it may be a worker's: surname and first name are in it, in any order, the first
/// name perhaps as an initial.
final class NameMatch {
    private NameMatch() {}

    static boolean agrees(String written, PersonName name) {
        List<String> words = new ArrayList<>(List.of(Spelling.words(written).split(" ", -1)));
        for (String part : Spelling.words(name.surname()).split(" ", -1)) {
            if (!words.remove(part)) {
                return false;
            }
        }
        for (String part : Spelling.words(name.firstName()).split(" ", -1)) {
            boolean there = words.remove(part) || words.remove(part.substring(0, Math.min(1, part.length())));
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /// Whether neither surname nor first name is the same.
    static boolean contradicts(PersonName one, PersonName other) {
        return !BetterSpelling.same(one.surname(), other.surname())
                && !BetterSpelling.same(one.firstName(), other.firstName());
    }
}
