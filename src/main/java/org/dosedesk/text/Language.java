package org.dosedesk.text;

import java.util.Locale;

/// The languages of the program.
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    KAZAKH("kk");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// BCP 47 tag, as in file names and settings.
    public String tag() {
        return tag;
    }

    /// The locale for numbers and names of months.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The locale for calendars to choose a day from: weeks begin on Monday.
    public Locale calendar() {
        return new Locale.Builder()
                .setLocale(locale())
                .setUnicodeLocaleKeyword("fw", "mon")
                .build();
    }

    /// The language with this tag, English when there is none.
    public static Language ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return ENGLISH;
    }
}
