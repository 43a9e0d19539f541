package org.dosedesk.domain.vaccine;

import org.dosedesk.domain.spelling.Spelling;

/// Lot numbers as people write them: two spellings of one lot have one key.
///
/// Beside what [Spelling] takes for one, spaces, dashes and other marks make no difference. The letter O and the
/// digit 0 count as one, too: on a box nobody can tell them apart, and who looks for a lot that was called back
/// had better see a dose too many (with its own spelling beside it) than one too few. The digit 1 and the letter I
/// stay two: printed side by side as in `I-0110` they are told apart, and lots that begin with a letter are many.
public final class LotNumber {
    private static final String COMPARED = "авекмнорстухи";
    private static final String PRINTED = "ABEKMH0PCTYXI";

    private LotNumber() {}

    /// What all spellings of a lot number have in common; never empty when the number is not blank.
    public static String key(String number) {
        StringBuilder key = new StringBuilder(Spelling.code(number));
        for (int i = 0; i < key.length(); i++) {
            int place = COMPARED.indexOf(key.charAt(i));
            key.setCharAt(i, place >= 0 ? PRINTED.charAt(place) : Character.toUpperCase(key.charAt(i)));
        }
        return key.isEmpty() ? number.strip() : key.toString();
    }

    /// Whether two spellings mean one lot.
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
