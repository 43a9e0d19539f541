package org.dosedesk.text;

import java.util.Comparator;
import java.util.Locale;

/// Alphabetical order of the Kazakh Cyrillic alphabet (42 letters), which holds all Russian letters too; digits come
/// first and Latin letters before Cyrillic ones. Capitals and small letters sort together. Independent of the
/// locales installed.
public final class KazakhOrder implements Comparator<String> {
    /// The order.
    public static final KazakhOrder INSTANCE = new KazakhOrder();

    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final int FIRST = 0x400;
    private static final int[] WEIGHTS = weights();

    private KazakhOrder() {}

    @Override
    public int compare(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            int difference = weight(a.charAt(i)) - weight(b.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() == b.length() ? one.compareTo(other) : a.length() - b.length();
    }

    /// A text whose plain order by code units is this order, so that long tables sort without folding a name twice.
    /// Texts that differ in capitals only have the same key.
    public static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            key.append((char) weight(lower.charAt(i)));
        }
        return key.toString();
    }

    private static int weight(char c) {
        int index = c - FIRST;
        return index >= 0 && index < WEIGHTS.length ? WEIGHTS[index] : c;
    }

    private static int[] weights() {
        int[] weights = new int[0x100];
        for (int i = 0; i < weights.length; i++) {
            int place = ALPHABET.indexOf(FIRST + i);
            weights[i] = place >= 0 ? FIRST + place : FIRST + ALPHABET.length() + i;
        }
        return weights;
    }
}
