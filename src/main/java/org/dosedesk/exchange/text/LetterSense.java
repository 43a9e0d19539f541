package org.dosedesk.exchange.text;

/// How much sense a text's letters make as Russian and Kazakh words: how common each letter is, whether it stands
/// among letters of its kind, and whether a Kazakh vowel stands beside a consonant and the other way round. The
/// same
/// text always gets the same mark.
final class LetterSense {
    private static final String COMMON = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    private static final String KAZAKH_VOWELS = "әөұүі";
    private static final String KAZAKH_CONSONANTS = "қғңһ";
    private static final String VOWELS = "аеёоуыэюя" + KAZAKH_VOWELS;
    private static final String SIGNS = "№«»—–“”„’‘…•°§ \u00A0\u00AD";
    private static final int ENOUGH = 200_000;

    private static final double MOST_COMMON = 2;
    private static final double FOREIGN = -1;
    private static final double NONSENSE = -4;
    private static final double FITS = 1.5;
    private static final double MISFIT = -2;

    private LetterSense() {}

    /// The mean mark of the signs beyond ASCII; 0 where there are none.
    static double of(String text) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                sum += mark(text, i, c);
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static double mark(String text, int at, char c) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (!Character.isLetter(c)) {
            return SIGNS.indexOf(c) >= 0 ? 0 : NONSENSE;
        }
        char small = Character.toLowerCase(c);
        double shape = Character.isUpperCase(c) && Character.isLowerCase(before) ? MISFIT : 0;
        int place = COMMON.indexOf(small);
        if (place >= 0) {
            return shape + MOST_COMMON * (COMMON.length() - place) / COMMON.length();
        }
        if (KAZAKH_VOWELS.indexOf(small) >= 0) {
            return shape + (isVowel(before) || isVowel(after) ? MISFIT : FITS);
        }
        if (KAZAKH_CONSONANTS.indexOf(small) >= 0) {
            return shape + (isVowel(before) || isVowel(after) ? FITS : MISFIT);
        }
        return shape + FOREIGN;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
    }
}
