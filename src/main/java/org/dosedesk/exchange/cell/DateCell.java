package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dosedesk.usecase.keeping.importing.file.Problem;

/// Dates as files write them: `dd.MM.yyyy`, also with `/` or `-`, and `yyyy-MM-dd`, with or without a time of day
/// behind, years in four digits.
sealed interface DateCell {
    /// A day of the calendar.
    record Day(LocalDate date) implements DateCell {}

    /// No day.
    record Wrong(Problem problem) implements DateCell {}

    /// Reads a cleaned cell that is not blank.
    static DateCell read(String text) {
        int[] numbers = new int[3];
        int[] digits = new int[3];
        int part = 0;
        int end = dateEnd(text);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits[part] < 4) {
                numbers[part] = numbers[part] * 10 + c - '0';
                digits[part]++;
            } else if ((c == '.' || c == '/' || c == '-') && digits[part] > 0 && part < 2) {
                part++;
            } else {
                return new Wrong(Problem.NOT_A_DATE);
            }
        }
        if (digits[0] == 4 && digits[1] <= 2 && digits[2] > 0 && digits[2] <= 2) {
            return day(numbers[0], numbers[1], numbers[2]);
        }
        if (digits[0] <= 2 && digits[1] <= 2 && digits[2] == 4) {
            return day(numbers[2], numbers[1], numbers[0]);
        }
        return new Wrong(Problem.NOT_A_DATE);
    }

    private static int dateEnd(String text) {
        for (int i = 6; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == 'T') {
                return isTime(text, i + 1) ? i : text.length();
            }
        }
        return text.length();
    }

    private static boolean isTime(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ':' && c != '.' && c != 'Z') {
                return false;
            }
        }
        return from < text.length();
    }

    private static DateCell day(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return new Wrong(Problem.NOT_A_DATE);
        }
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? new Day(LocalDate.of(year, month, day)) : new Wrong(Problem.NO_SUCH_DAY);
    }
}
