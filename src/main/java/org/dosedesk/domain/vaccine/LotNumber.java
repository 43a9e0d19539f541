package org.dosedesk.domain.vaccine;

import java.util.Locale;

/// Lot numbers as people write them: two spellings of one lot have one key.
///
/// Capitals, spaces, dashes and other marks make no difference, nor do Cyrillic letters that look like Latin ones. The
/// letter O and the digit 0 count as one, too: on a box nobody can tell them apart, and who looks for a lot that was
/// called back had better see a dose too many (with its own spelling beside it) than one too few. The digit 1 and the
/// letter I stay two: printed side by side as in `I-0110` they are told apart, and lots that begin with a letter are
/// many.
public final class LotNumber {
    private static final String LOOK = "АВЕКМНОРСТУХІO";
    private static final String LATIN = "ABEKMH0PCTYXI0";

    private LotNumber() {}

    /// What all spellings of a lot number have in common; never empty when the number is not blank.
    public static String key(String number) {
        String upper = number.strip().toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            int place = LOOK.indexOf(c);
            if (place >= 0) {
                key.append(LATIN.charAt(place));
            } else if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.isEmpty() ? upper : key.toString();
    }

    /// Whether two spellings mean one lot.
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
