package org.dosedesk.text;

/// Spaces at which a line is never broken, and how a test writes them.
public final class Spaces {
    private Spaces() {}

    /// A text as it is shown, with an ordinary space for each that keeps two words on one line.
    public static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// A text with the space kept that stands between a number and the word behind it.
    public static String kept(String text) {
        return text.replaceAll("(?<=\\d) (?=\\p{L})", "\u00a0");
    }
}
