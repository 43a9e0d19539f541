package org.dosedesk.text;

import java.util.Locale;

/// The form that a counted word takes. Source: Unicode CLDR, plural rules, cardinals of en, ru and kk.
public enum Plural {
    ONE,
    FEW,
    MANY;

    /// The form for a count of zero or more.
    public static Plural of(Language language, long count) {
        return switch (language) {
            case ENGLISH, KAZAKH -> count == 1 ? ONE : MANY;
            case RUSSIAN -> russian(count);
        };
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural russian(long count) {
        long tens = count % 100;
        long ones = count % 10;
        if (tens >= 11 && tens <= 14) {
            return MANY;
        }
        return ones == 1 ? ONE : ones >= 2 && ones <= 4 ? FEW : MANY;
    }
}
