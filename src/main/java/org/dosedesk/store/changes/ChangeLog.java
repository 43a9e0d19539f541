package org.dosedesk.store.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.journal.Seal;
import org.jspecify.annotations.Nullable;

/// Every save a second time: the journal's rows, in files named after the row behind which they begin. A backup
/// begins a new file; the older ones go when enough backups hold them. With a backup and what was saved after it,
/// nothing that was said to be saved is missing, whatever becomes of the database. Rows are bound to one another
/// by their hashes, so that files of different pasts of a register can't be mixed up.
public final class ChangeLog {
    private static final String ENDING = ".changes";

    private final Path folder;
    private final DatabaseKey key;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Path current;
    private long end;
    private Seal last = Seal.NONE;

    /// The files in a folder, which need not exist yet. Who may use the folder around it may use them.
    public ChangeLog(Path folder, DatabaseKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// Whether the last rows written are these.
    public boolean endsAt(Seal seal) {
        return current != null && last.equals(seal);
    }

    /// Goes on behind what the newest file holds.
    ///
    /// @return the row up to which saves lie here; empty when there is no file
    public @Nullable Seal resume() throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return null;
        }
        Path newest = files.getLast();
        Segment.Content content = new Segment(newest).read(key);
        current = newest;
        end = content.end();
        last = content.saves().isEmpty()
                ? beginning(newest)
                : content.saves().getLast().getLast().seal();
        return last;
    }

    /// Begins a new file behind this row.
    public void begin(Seal seal) throws IOException {
        Access access = Access.of(folder.resolveSibling("."));
        Folders.make(folder, access);
        Path file = folder.resolve(String.format(Locale.ROOT, "%018d-%s%s", seal.number(), seal.hash(), ENDING));
        if (!Files.exists(file)) {
            new Segment(file).create();
            access.applyToFile(file);
            end = 0;
            current = file;
            last = seal;
        } else if (!file.equals(current) || !last.equals(seal)) {
            Files.delete(file);
            begin(seal);
        }
    }

    /// When the oldest file was begun, if nothing was saved before it; empty when that is gone.
    public static Optional<Instant> begun(Path folder) throws IOException {
        List<Path> files = files(folder);
        return files.isEmpty() || number(files.getFirst()) > 0
                ? Optional.empty()
                : Optional.of(Files.getLastModifiedTime(files.getFirst()).toInstant());
    }

    /// Adds the rows of one save. On the disk when this returns.
    public void append(List<JournalRow> rows) throws IOException {
        Path file = current;
        if (file == null) {
            throw new IOException("no file to add to");
        }
        end = new Segment(file).append(key, rows, end, random);
        last = rows.getLast().seal();
    }

    /// What follows a row.
    ///
    /// @param joining the saves that join it and one another; ends where one is missing
    /// @param behind those that follow a save that can't be read any more
    public record Later(List<List<JournalRow>> joining, List<List<JournalRow>> behind) {}

    /// The saves that follow a row.
    public Later after(Seal seal) throws IOException {
        List<List<JournalRow>> saves = new ArrayList<>();
        for (Path file : files()) {
            saves.addAll(new Segment(file).read(key).saves());
        }
        saves.sort(Comparator.comparingLong(rows -> rows.getFirst().number()));
        List<List<JournalRow>> joining = new ArrayList<>();
        Seal at = seal;
        for (List<JournalRow> rows : saves) {
            if (joins(at, rows)) {
                joining.add(rows);
                at = rows.getLast().seal();
            }
        }
        return new Later(joining, behind(saves, at));
    }

    /// Files from before the row know what came between: only then is it sure that these saves are of the same
    /// past.
    private List<List<JournalRow>> behind(List<List<JournalRow>> saves, Seal end) throws IOException {
        List<Path> files = files();
        List<List<JournalRow>> behind = new ArrayList<>();
        if (files.isEmpty() || number(files.getFirst()) > end.number()) {
            return behind;
        }
        long at = end.number();
        for (List<JournalRow> rows : saves) {
            JournalRow first = rows.getFirst();
            if (first.number() > at + (behind.isEmpty() ? 1 : 0) && joins(first.seal(), rows.subList(1, rows.size()))) {
                behind.add(rows);
                at = rows.getLast().number();
            }
        }
        return behind;
    }

    /// Deletes the files that hold nothing behind a row; the newest file stays.
    public void forgetUpTo(long number) throws IOException {
        List<Path> files = files();
        for (int i = 0; i + 1 < files.size(); i++) {
            if (number(files.get(i + 1)) <= number) {
                Files.delete(files.get(i));
            }
        }
    }

    private static boolean joins(Seal seal, List<JournalRow> rows) {
        Seal at = seal;
        for (JournalRow row : rows) {
            if (row.number() != at.number() + 1 || !row.hash().equals(row.hashAfter(at.hash()))) {
                return false;
            }
            at = row.seal();
        }
        return true;
    }

    /// The row that a file begins behind.
    private static Seal beginning(Path file) {
        String name = file.getFileName().toString();
        return new Seal(number(file), name.substring(name.indexOf('-') + 1, name.length() - ENDING.length()));
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('-')));
    }

    private List<Path> files() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{18}-[0-9a-f]*" + ENDING))
                    .sorted(Comparator.comparingLong(ChangeLog::number))
                    .toList();
        }
    }
}
