package org.dosedesk.text;

import java.util.Locale;

/// Folds text so that what is typed on a Russian keyboard finds Kazakh names: capitals, ё = е, ә = а, ғ = г, қ = к,
/// ң = н, ө = о, ұ and ү = у, һ = х, і = и; no-break spaces count as spaces.
public final class SearchFold {
    private static final String FROM = "ёәғқңөұүһі\u00a0";
    private static final String TO = "еагкноуухи ";

    private SearchFold() {}

    /// The folded text, trimmed, runs of spaces made one.
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean space = true;
        for (int i = 0; i < lower.length(); i++) {
            int place = FROM.indexOf(lower.charAt(i));
            char c = place >= 0 ? TO.charAt(place) : lower.charAt(i);
            if (c != ' ' || !space) {
                folded.append(c);
            }
            space = c == ' ';
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }
}
