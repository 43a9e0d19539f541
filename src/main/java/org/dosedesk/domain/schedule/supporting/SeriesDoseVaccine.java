package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A preferable or allowable vaccine of a series dose: CVX code, age window (end excluded) and, where products with
/// one code must be told apart, the trade name. `forecast` is the forecast vaccine type flag.
public record SeriesDoseVaccine(
        String cvx,
        String vaccineType,
        @Nullable TimeSpan beginAge,
        @Nullable TimeSpan endAge,
        @Nullable String tradeName,
        boolean forecast) {

    /// Whether a dose of this trade name is this product: true where none is asked for. Case, spaces and hyphens
    /// differ from paper to paper and make no difference.
    public boolean suitsTradeName(@Nullable String name) {
        return tradeName == null
                || tradeName.equals(name)
                || (name != null && letters(tradeName).equals(letters(name)));
    }

    private static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        int next = 0;
        while (next < lower.length()) {
            int letter = lower.codePointAt(next);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            next += Character.charCount(letter);
        }
        return letters.toString();
    }

    /// Whether `day` lies in the age window of someone born on `birthDate` (CALCDTPREF-1, -2, CALCDTALLOW-1, -2).
    public boolean suitsAge(LocalDate birthDate, LocalDate day) {
        return (beginAge == null || !day.isBefore(beginAge.after(birthDate)))
                && (endAge == null || day.isBefore(endAge.after(birthDate)));
    }
}
