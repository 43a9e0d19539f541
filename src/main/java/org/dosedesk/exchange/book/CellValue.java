package org.dosedesk.exchange.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a cell shows, from what is kept of it: days as dd.MM.yyyy, numbers with all their digits.
final class CellValue {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    /// Words, colours and languages in a format.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final int LAST_DAY = 2_958_465;
    private static final int LONGEST_NUMBER = 40;

    private CellValue() {}

    /// A number as it is shown.
    ///
    /// @param raw as it is kept
    /// @param format how it is shown
    /// @param formatId the number of a format that needs no text, null where none is known
    static String number(String raw, @Nullable String format, @Nullable Integer formatId, boolean from1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (isDay(format, formatId) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            return first.plusDays(value.longValue()).format(DAY);
        }
        String plain = plain(value, raw);
        return format != null && ZEROS.matcher(format).matches() && plain.matches("\\d+")
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    /// A number with all its digits and no exponent.
    static String plain(String raw) {
        try {
            return plain(new BigDecimal(raw.strip()), raw);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /// A day written as XML does; anything else as it is.
    static String isoDay(String raw) {
        return raw.length() >= 10 && raw.substring(0, 10).matches("\\d{4}-\\d\\d-\\d\\d")
                ? raw.substring(8, 10) + "." + raw.substring(5, 7) + "." + raw.substring(0, 4)
                : raw;
    }

    private static String plain(BigDecimal value, String raw) {
        BigDecimal whole = value.scale() > 0 ? value.stripTrailingZeros() : value;
        return Math.abs((long) whole.scale()) + whole.precision() > LONGEST_NUMBER ? raw : whole.toPlainString();
    }

    private static boolean isDay(@Nullable String format, @Nullable Integer id) {
        if (format != null && !format.isEmpty()) {
            String letters = ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.indexOf('г') >= 0;
        }
        // The formats that every language has in its own way.
        return id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }
}
