package org.dosedesk.usecase.keeping.recovery;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A recovery code: seven groups of five letters and digits, of which the last of each is a check. The 28 others
/// hold 136 random bits. No two signs look alike: none of I, L, O, Q, U, 0 and 1 is among them, and Cyrillic
/// letters that look like Latin ones are read as those. The check finds any one mistyped sign, any two signs
/// swapped within a group but one, and groups out of order.
///
/// @param groups seven, each whole
public record RecoveryCode(List<String> groups) {
    /// How many groups a code has.
    public static final int GROUPS = 7;

    /// How many signs a group has.
    public static final int GROUP = 5;

    static final String SIGNS = "23456789ABCDEFGHJKMNPRSTVWXYZ";

    private static final String CYRILLIC = "АВЕКМНРСТХУ";
    private static final String LATIN = "ABEKMHPCTXY";
    private static final int[] WEIGHTS = {1, 3, 7, 12};

    public RecoveryCode {
        groups = List.copyOf(groups);
        if (groups.size() != GROUPS) {
            throw new IllegalArgumentException("a recovery code has " + GROUPS + " groups");
        }
        for (int i = 0; i < GROUPS; i++) {
            if (!fits(groups.get(i), i)) {
                throw new IllegalArgumentException("a group doesn't fit its check");
            }
        }
    }

    /// A new code.
    public static RecoveryCode random(SecureRandom random) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            StringBuilder group = new StringBuilder();
            for (int j = 0; j < GROUP - 1; j++) {
                group.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            groups.add(group.append(check(group.toString(), i)).toString());
        }
        return new RecoveryCode(groups);
    }

    /// What was typed, in capitals, without spaces, dashes and look-alikes.
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder();
        typed.toUpperCase(Locale.ROOT).codePoints().forEach(c -> {
            int cyrillic = CYRILLIC.indexOf(c);
            if (cyrillic >= 0) {
                clean.append(LATIN.charAt(cyrillic));
            } else if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /// The number of the first whole group that can't be right, counting from 1; empty while there is none.
    public static Optional<Integer> wrongGroup(String typed) {
        String clean = clean(typed);
        for (int i = 0; i * GROUP < clean.length(); i++) {
            String group = clean.substring(i * GROUP, Math.min((i + 1) * GROUP, clean.length()));
            boolean foreign = group.chars().anyMatch(c -> SIGNS.indexOf(c) < 0);
            if (i >= GROUPS || foreign || (group.length() == GROUP && !fits(group, i))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /// The code that was typed; empty when it is not whole or not right.
    public static Optional<RecoveryCode> parse(String typed) {
        String clean = clean(typed);
        if (clean.length() != GROUPS * GROUP || wrongGroup(clean).isPresent()) {
            return Optional.empty();
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(clean.substring(i * GROUP, (i + 1) * GROUP));
        }
        return Optional.of(new RecoveryCode(groups));
    }

    /// The secret, in an array that the caller wipes.
    public char[] secret() {
        return String.join("", groups).toCharArray();
    }

    /// Says nothing of the code, for logs.
    @Override
    public String toString() {
        return "RecoveryCode";
    }

    private static boolean fits(String group, int place) {
        return group.length() == GROUP
                && group.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)
                && check(group.substring(0, GROUP - 1), place) == group.charAt(GROUP - 1);
    }

    private static char check(String signs, int place) {
        int sum = place + 1;
        for (int i = 0; i < signs.length(); i++) {
            sum += WEIGHTS[i] * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
