package org.dosedesk.ui.kit.secret;

import java.util.List;
import java.util.Locale;

/// How hard a password is to guess, roughly: by the signs it draws on, less what comes in rows and common words.
public enum PasswordStrength {
    TOO_SHORT(0.25),
    WEAK(0.5),
    FAIR(0.75),
    STRONG(1);

    /// Shorter ones are refused.
    public static final int SHORTEST = 8;

    private static final int FAIR_BITS = 40;
    private static final int STRONG_BITS = 60;
    private static final List<String> COMMON = List.of(
            "password",
            "пароль",
            "құпиясөз",
            "qwerty",
            "йцукен",
            "admin",
            "админ",
            "welcome",
            "dosedesk",
            "nurse",
            "медсестра",
            "мейіргер",
            "privet",
            "привет",
            "kazakhstan",
            "қазақстан",
            "казахстан",
            "almaty",
            "алматы");
    private static final List<String> ROWS =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "1234567890");

    private final double share;

    PasswordStrength(double share) {
        this.share = share;
    }

    /// How much of the bar it fills, 0 to 1.
    public double share() {
        return share;
    }

    /// The strength of a password.
    ///
    /// @param user the user's name, which makes a poor password
    public static PasswordStrength of(String password, String user) {
        if (password.length() < SHORTEST) {
            return TOO_SHORT;
        }
        double bits = effectiveLength(password, user) * Math.log(pool(password)) / Math.log(2);
        return bits < FAIR_BITS ? WEAK : bits < STRONG_BITS ? FAIR : STRONG;
    }

    /// Signs that a guesser does not get for free from the sign before, a common word or the user's name.
    private static int effectiveLength(String password, String user) {
        String rest = password.toLowerCase(Locale.ROOT);
        int words = 0;
        for (String word : COMMON) {
            if (rest.contains(word)) {
                rest = rest.replace(word, "");
                words++;
            }
        }
        for (String name : user.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (name.length() > 2 && rest.contains(name)) {
                rest = rest.replace(name, "");
                words++;
            }
        }
        int length = words;
        for (int i = 0; i < rest.length(); i++) {
            if (i == 0 || !follows(rest.charAt(i - 1), rest.charAt(i))) {
                length++;
            }
        }
        return length;
    }

    private static boolean follows(char before, char next) {
        if (Math.abs(next - before) <= 1) {
            return true;
        }
        return ROWS.stream().anyMatch(row -> row.contains("" + before + next) || row.contains("" + next + before));
    }

    private static int pool(String password) {
        int pool = 1;
        pool += password.chars().anyMatch(Character::isDigit) ? 10 : 0;
        pool += password.chars().anyMatch(Character::isLowerCase) ? 30 : 0;
        pool += password.chars().anyMatch(Character::isUpperCase) ? 30 : 0;
        pool += password.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 30 : 0;
        return pool;
    }
}
