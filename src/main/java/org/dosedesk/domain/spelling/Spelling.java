package org.dosedesk.domain.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one place that knows how differently one thing is written: by people, on two keyboards, and by spreadsheets.
///
/// What is compared is folded, and only compared, never shown or kept. One are: capitals and small letters;
/// letters made of one sign or of two; ё and е; a Kazakh letter and the Russian one typed for it; a Latin letter
/// and the Cyrillic one that looks like it, whichever stands in which word; all dashes; all spaces, and more than
/// one. Signs that nobody sees, and stress marks, count for nothing.
public final class Spelling {
    private static final String WRITTEN = "ёәғқңөұүһі" + "əɵë" + "aceiopxykmthb";
    private static final String COMPARED = "еагкноуухи" + "аое" + "асеиорхукмтнв";
    private static final char[] LETTERS = letters();

    private static final Pattern DASH = Pattern.compile("(?: ?-)+ ?");
    private static final Pattern LAST_POINTS = Pattern.compile("[.,;:]+(?= |$)");
    private static final Pattern NUMBER_SIGN = Pattern.compile(" ?(?:№|(?<![\\p{L}\\d])nо?[º°]?[.]?(?= ?\\d)) ?");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212]");

    private Spelling() {}

    /// A name as it is compared, of a place, a post, a clinic or a person. Beside what holds for all: spaces round
    /// a dash, quotation marks, points after a word, and whether a number is announced by №, N or No, make no
    /// difference.
    public static String fold(String name) {
        String folded = plain(name);
        if (folded.indexOf('-') >= 0) {
            folded = DASH.matcher(folded).replaceAll("-");
        }
        folded = LAST_POINTS.matcher(folded).replaceAll("");
        return NUMBER_SIGN.matcher(folded).replaceAll(" №").strip();
    }

    /// The words and numbers of a text as they are compared, one space between them, none at the ends.
    public static String words(String text) {
        return lettersAndDigits(text, true);
    }

    /// The letters and digits of a text as they are compared: of a code, for which marks and spaces mean nothing.
    public static String code(String text) {
        return lettersAndDigits(text, false);
    }

    /// A text of one line as it is kept: what a spreadsheet leaves between and in its cells becomes spaces, runs of
    /// spaces one, and what nobody sees goes.
    public static String clean(String typed) {
        return isClean(typed) ? typed : spaced(Normalizer.normalize(typed, Normalizer.Form.NFC), false);
    }

    /// A number as it is kept, without the spaces and dashes that made it readable.
    public static String number(String typed) {
        return BETWEEN_DIGITS.matcher(typed).replaceAll("");
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = (c > ' ' && c < 0x7F)
                    || (c >= 0x400 && c < 0x483)
                    || (c > 0xAD && c < 0x300)
                    || (c >= 0x48A && c < 0x530);
            if (!ordinary && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String plain(String text) {
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), true);
    }

    private static String spaced(String text, boolean compared) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = compared ? compared(text.charAt(i)) : text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space(spaced);
            } else if (isSeen(c) || (!compared && Character.getType(c) == Character.NON_SPACING_MARK)) {
                spaced.append(c);
            }
        }
        return ended(spaced);
    }

    private static String lettersAndDigits(String text, boolean apart) {
        String plain = plain(text);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                kept.append(plain.charAt(i));
            } else if (apart) {
                space(kept);
            }
        }
        return ended(kept);
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static String ended(StringBuilder text) {
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    private static boolean isSeen(char c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK;
    }

    private static char compared(char c) {
        if (c < LETTERS.length) {
            return LETTERS[c];
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> ' ';
            default -> c == '\u2212' ? '-' : c == '„' || c == '‚' ? ' ' : c;
        };
    }

    private static char[] letters() {
        char[] letters = new char[0x500];
        for (char c = 0; c < letters.length; c++) {
            int place = WRITTEN.indexOf(c);
            letters[c] = place >= 0 ? COMPARED.charAt(place) : "\"'`´«»ʼʻ".indexOf(c) >= 0 ? ' ' : c;
        }
        return letters;
    }
}
