package org.dosedesk.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.usecase.keeping.access.Tries;
import org.jspecify.annotations.Nullable;

/// How often wrong passwords were typed, a line a user. A file that is missing, damaged or can't be written keeps
/// nobody out: it only slows guessing down.
/// ```
/// failed=4 last=2022-02-25T08:30:00Z unlocked=- user=Any Name
/// ```
public final class TriesFile {
    private static final long LARGEST = 1L << 18;
    private static final String NEVER = "-";
    private static final Pattern LINE = Pattern.compile("failed=(\\d{1,6}) last=(\\S+) unlocked=(\\S+) user=(.*)");

    private TriesFile() {}

    /// What the file holds; nothing of what makes no sense.
    public static List<Tries> read(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            List<Tries> tries = new ArrayList<>();
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    tries.add(new Tries(
                            parts.group(4),
                            Integer.parseInt(parts.group(1)),
                            instant(parts.group(2)),
                            instant(parts.group(3))));
                }
            }
            return tries;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return List.of();
        }
    }

    /// Writes the file, if it can be written.
    public static void write(Path file, List<Tries> tries, Access access) {
        StringBuilder text = new StringBuilder();
        for (Tries one : tries) {
            text.append("failed=").append(one.failed());
            text.append(" last=").append(text(one.lastFailed()));
            text.append(" unlocked=").append(text(one.lastUnlock()));
            text.append(" user=").append(one.user()).append('\n');
        }
        try {
            DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8), access);
        } catch (IOException e) {
            // guessing is not slowed down across a restart then, and nobody is kept out
        }
    }

    private static @Nullable Instant instant(String text) {
        return text.equals(NEVER) ? null : Instant.parse(text);
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? NEVER : instant.toString();
    }
}
