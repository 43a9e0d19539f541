package org.dosedesk.exchange.typed;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// How dates are written, and what stands round them.
final class Patterns {
    static final int MONTHS = 12;
    static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /// From 1927 to 2064: other numbers of five digits are hardly days.
    static final int FIRST_SERIAL = 10_000;

    static final int LAST_SERIAL = 60_000;
    /// Somebody who works was born from 1925 to 2012; between them two digits do not tell the century.
    static final int LAST_BORN_IN_2000S = 12;

    static final int FIRST_BORN_IN_1900S = 25;
    static final int FIRST_OF_1900S = 50;

    static final Pattern PLAIN = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,][0-9]+)?");
    static final Pattern WITHOUT_DAY =
            Pattern.compile("(?:19|20)[0-9]{2}|(?:[0-9]{1,2}|\\p{L}{3,})[ .,/-]+(?:19|20)[0-9]{2}");
    static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[ .,/-]([0-9]{1,2}|\\p{L}+)[ .,/-]([0-9]{1,2})");
    static final Pattern YEAR_DAY_NAME = Pattern.compile("([0-9]{4})[ .,/-]([0-9]{1,2})[ .,/-]?(\\p{L}+)");
    static final Pattern NAME_FIRST =
            Pattern.compile("(\\p{L}+)[ .,/-]([0-9]{1,2})(?:st|nd|rd|th)?[ .,/-]([0-9]{4}|[0-9]{2})");
    static final Pattern STROKES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})");
    static final Pattern DAY_FIRST = Pattern.compile(
            "([0-9]{1,2})[ .,/-]?((?<=[ .,/-])[0-9]{1,2}(?=[ .,/-])|\\p{L}+)[ .,/-]?([0-9]{4}|[0-9]{2})");
    static final Pattern EIGHT_DIGITS =
            Pattern.compile("((?:19|20)[0-9]{2})((?!19|20)[0-9]{2})([0-9]{2})|([0-9]{2})([0-9]{2})((?:19|20)[0-9]{2})");

    static final Pattern QUOTES = Pattern.compile("[«»\"'`„“”]");
    static final Pattern BRACKETS = Pattern.compile("\\([^()0-9]*[1-4]?[^()0-9]*\\)");
    static final Pattern TIME = Pattern.compile("(?:(?<=[0-9])t|[ ,]+(?:в )?)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
            + "(?:[.,][0-9]+)?(?: ?[ap]m)?(?: ?z| ?(?:utc|gmt)?[+-][0-9]{2}:?[0-9]{0,2})?$");
    static final Pattern BEFORE =
            Pattern.compile("^(?:(?:[vв] ?[1-4]|[1-4](?:-?[йяі]| ?-?ші)?[ .-]*(?:доза|дозасы|к|комп\\p{L}*|этап|dose)"
                    + "|(?:доза|комп\\p{L}*|этап|dose|component)[ .]*[1-4]|[iі]{1,3}(?=[ :–—]) ?(?:доза|комп\\p{L}*)?"
                    + "|от|с|дата|date|on|күні)[ :.,–—-]+)");
    static final Pattern AFTER = Pattern.compile(
            "(?<=[0-9гж.])[ ,;/-]+(?:[vв] ?[1-4]|[iі]{1,3}|[1-4](?:-?[йяі]| ?-?ші)?[ .-]*(?:доза|к|комп\\p{L}*|этап|dose)\\.?"
                    + "|(?:доза|комп\\p{L}*|этап|dose|component)[ .]*[1-4])$");
    static final Pattern WORD_FOR_YEAR =
            Pattern.compile("([0-9]{2}) ?(?:г|год|года|г[оo]ду|ж|жыл|жылы|жылғы|y)(?:(?![\\p{L}])\\.?)");
    static final Pattern BETWEEN = Pattern.compile(" *([ .,/-])[ .,]*");

    static final Pattern LAST_MARKS = Pattern.compile("[.,;]+$");

    private Patterns() {}
}
