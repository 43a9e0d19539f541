package org.dosedesk.domain.worker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Kazakhstan's individual identification number: twelve digits, the last of which checks the others (law 223 of
/// 12.01.2007). A number with a wrong check digit can be held, because papers carry such numbers; ask
/// [#hasValidCheckDigit()]. Since decree 853 of 26.08.2013 the digits are not tied to birth date or sex, so a
/// disagreement is at most a warning.
public record Iin(String digits) {
    private static final int DIGITS_SHOWN = 4;
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    public Iin {
        if (digits.length() != 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("an IIN has twelve digits");
        }
    }

    /// Whether the twelfth digit is the one that the first eleven ask for.
    public boolean hasValidCheckDigit() {
        int check = weighted(FIRST_WEIGHTS);
        if (check == 10) {
            check = weighted(SECOND_WEIGHTS);
        }
        return check == digits.charAt(11) - '0';
    }

    /// Whether the number's first seven digits speak of this birth date, in the structure used before
    /// 2013.
    public boolean agreesWith(LocalDate birthDate) {
        return birthDateDigits().filter(birthDate::equals).isPresent();
    }

    /// Whether the seventh digit speaks of this sex; an unknown sex always agrees.
    public boolean agreesWith(Sex sex) {
        int seventh = digits.charAt(6) - '0';
        return switch (sex) {
            case UNKNOWN -> true;
            case MALE -> seventh % 2 == 1;
            case FEMALE -> seventh % 2 == 0;
        };
    }

    /// The sex that the seventh digit spoke of in the structure used before 2013.
    public Sex sexDigit() {
        int seventh = digits.charAt(6) - '0';
        return seventh < 1 || seventh > 6 ? Sex.UNKNOWN : seventh % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /// The birth date that the first seven digits spoke of in the structure used before 2013; empty when they name
    /// none.
    public Optional<LocalDate> birthDateDigits() {
        int seventh = digits.charAt(6) - '0';
        if (seventh < 1 || seventh > 6) {
            return Optional.empty();
        }
        int year = 1800 + (seventh - 1) / 2 * 100 + Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The number with all digits but the last four hidden.
    public String masked() {
        int hidden = digits.length() - DIGITS_SHOWN;
        return "*".repeat(hidden) + digits.substring(hidden);
    }

    private int weighted(int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
