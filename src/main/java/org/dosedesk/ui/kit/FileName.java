package org.dosedesk.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names that every computer takes for a file.
public final class FileName {
    private static final int LONGEST = 100;
    private static final int MOST_BYTES = 200;
    private static final String NAMELESS = "DoseDesk";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u202f]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])( *\\..*)?", Pattern.DOTALL);

    private FileName() {}

    /// A name with this ending, and with it once only. What some computer refuses is taken out or replaced, and
    /// what
    /// is too long is cut.
    ///
    /// @param name with the ending or without
    /// @param ending without its dot, such as `pdf`
    public static String of(String name, String ending) {
        String dotted = "." + ending;
        String stem = name.strip();
        while (stem.toLowerCase(Locale.ROOT).endsWith(dotted.toLowerCase(Locale.ROOT))) {
            stem = stem.substring(0, stem.length() - dotted.length()).strip();
        }
        stem = SPACE.matcher(FORBIDDEN.matcher(stem).replaceAll("_")).replaceAll(" ");
        stem = bare(cut(bare(stem)));
        if (stem.isEmpty()) {
            stem = NAMELESS;
        }
        return (DEVICE.matcher(stem).matches() ? "_" + stem : stem) + dotted;
    }

    // Windows drops dots and spaces at the end; a dot at the beginning hides a file elsewhere.
    private static String bare(String stem) {
        return EDGES.matcher(stem).replaceAll("");
    }

    private static String cut(String stem) {
        int end = Math.min(stem.length(), LONGEST);
        while (end > 0
                && (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                        || Character.isHighSurrogate(stem.charAt(end - 1)))) {
            end--;
        }
        return stem.substring(0, end);
    }
}
