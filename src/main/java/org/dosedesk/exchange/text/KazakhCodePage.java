package org.dosedesk.exchange.text;

import java.nio.charset.Charset;

/// The Kazakh code page KZ-1048 (STRK 1048-2002), which no Java is sure to know: windows-1251 with Kazakh letters
/// where that has those of Ukrainian, Belarusian and the languages of the Balkans.
final class KazakhCodePage {
    static final String NAME = "KZ-1048";
    static final Charset RELATIVE = Charset.forName("windows-1251");

    private static final String FROM = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String TO = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    private KazakhCodePage() {}

    /// Decodes.
    static String decode(byte[] bytes) {
        return of(new String(bytes, RELATIVE));
    }

    /// What was read as windows-1251 as it is in the Kazakh code page.
    static String of(String text) {
        StringBuilder kazakh = new StringBuilder(text);
        for (int i = 0; i < kazakh.length(); i++) {
            int at = FROM.indexOf(kazakh.charAt(i));
            if (at >= 0) {
                kazakh.setCharAt(i, TO.charAt(at));
            }
        }
        return kazakh.toString();
    }

    /// Whether a text read as windows-1251 holds none of the letters that the two tell apart.
    static boolean isTheSame(String text) {
        return text.chars().noneMatch(c -> FROM.indexOf(c) >= 0);
    }
}
