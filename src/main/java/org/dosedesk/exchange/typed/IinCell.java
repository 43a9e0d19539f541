package org.dosedesk.exchange.typed;

import java.util.regex.Pattern;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.usecase.keeping.importing.file.Problem;

/// IINs as people type them and as spreadsheets leave them.
public sealed interface IinCell {
    /// An IIN whose check digit is right.
    record Read(Iin iin) implements IinCell {}

    /// What stands for no IIN: zeros only, or marks without a letter or digit.
    record None() implements IinCell {}

    /// No IIN.
    record Wrong(Problem problem) implements IinCell {}

    /// Reads a cleaned cell that is not blank. Spaces, dashes and quotation marks count for nothing. Zeros that a
    /// spreadsheet took from the front come back where exactly they are missing: the check digit and the birth date
    /// in the first digits must fit, which a short number does by chance only.
    static IinCell read(String text) {
        if (Forms.CUT.matcher(text).matches()) {
            return new Wrong(Problem.IIN_CUT);
        }
        String digits = Forms.POINT_ZERO
                .matcher(Spelling.number(Forms.QUOTES.matcher(text).replaceAll("")))
                .replaceFirst("");
        if (Forms.NONE.matcher(digits).matches()) {
            return new None();
        }
        if (!Forms.DIGITS.matcher(digits).matches()) {
            return new Wrong(Problem.IIN_LENGTH);
        }
        Iin iin = new Iin("0".repeat(Forms.LENGTH - digits.length()) + digits);
        boolean whole = digits.length() == Forms.LENGTH;
        if (!whole && (digits.length() < Forms.FEWEST || iin.birthDateDigits().isEmpty())) {
            return new Wrong(Problem.IIN_LENGTH);
        }
        if (!iin.hasValidCheckDigit()) {
            return new Wrong(whole ? Problem.IIN_CHECK_DIGIT : Problem.IIN_LENGTH);
        }
        return new Read(iin);
    }

    /// How they are written.
    final class Forms {
        private static final int LENGTH = 12;
        /// Whoever was born in January to September 2000 has three zeros in front, and nobody more.
        private static final int FEWEST = 9;

        private static final Pattern CUT = Pattern.compile("'?[0-9](?:[.,][0-9]+)?[ ]?[EeЕе][+]?[0-9]+");
        private static final Pattern QUOTES = Pattern.compile("['\"`’‘“”=]");
        private static final Pattern POINT_ZERO = Pattern.compile("(?<=[0-9])[.,]0*$");
        private static final Pattern NONE = Pattern.compile("0*|[^\\p{L}0-9]*");
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");

        private Forms() {}
    }
}
