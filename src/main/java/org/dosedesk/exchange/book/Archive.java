package org.dosedesk.exchange.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.jspecify.annotations.Nullable;

/// A ZIP archive that may be a workbook, looked through before it is read as one.
final class Archive {
    /// The most megabytes that all of a workbook may have unpacked, and the texts of its cells.
    static final int MOST_MEGABYTES = 400;

    private static final int MOST_OF_TEXTS = 64;
    private static final int MOST_ENTRIES = 2_000;
    private static final int DEEPEST = 200;
    private static final int PIECE = 1 << 16;
    private static final int MEGABYTE_BITS = 20;

    private Archive() {}

    /// Why the archive is no workbook to be read; null when it is one.
    static @Nullable FileProblem problem(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            FileProblem kind = kind(zip);
            return kind == null ? size(zip) : kind;
        } catch (IOException | RuntimeException e) {
            return new FileProblem.Damaged();
        }
    }

    private static @Nullable FileProblem kind(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT));
            if (names.size() > MOST_ENTRIES) {
                return new FileProblem.Archive();
            }
        }
        if (names.contains("xl/workbook.xml")) {
            return null;
        }
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (names.contains("xl/workbook.bin")
                || (type != null && firstLine(zip, type).contains("spreadsheet"))) {
            return new FileProblem.Spreadsheet();
        }
        boolean office = names.contains("[content_types].xml") || type != null;
        return office ? new FileProblem.OtherOffice() : new FileProblem.Archive();
    }

    private static String firstLine(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.US_ASCII))) {
            char[] start = new char[100];
            int read = reader.read(start);
            return read <= 0 ? "" : new String(start, 0, read);
        }
    }

    // What the archive says of its sizes may be a lie: they are counted.
    private static @Nullable FileProblem size(ZipFile zip) throws IOException {
        long all = 0;
        byte[] piece = new byte[PIECE];
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            boolean texts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
            long left = Math.min(megabytes(MOST_MEGABYTES) - all, megabytes(texts ? MOST_OF_TEXTS : MOST_MEGABYTES));
            Depth depth = new Depth();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    all += read;
                    left -= read;
                    if (left < 0) {
                        return new FileProblem.Swollen(texts ? MOST_OF_TEXTS : MOST_MEGABYTES);
                    }
                    if (entry.getName().endsWith(".xml") && depth.after(piece, read) > DEEPEST) {
                        return new FileProblem.Damaged();
                    }
                }
            }
        }
        return null;
    }

    private static long megabytes(int count) {
        return (long) count << MEGABYTE_BITS;
    }

    /// How many elements of an XML are open.
    private static final class Depth {
        private byte last;
        private int depth;

        int after(byte[] piece, int length) {
            int deepest = depth;
            for (int i = 0; i < length; i++) {
                byte now = piece[i];
                if (last == '<') {
                    depth += now == '/' ? -1 : now == '!' || now == '?' ? 0 : 1;
                    deepest = Math.max(deepest, depth);
                } else if (last == '/' && now == '>') {
                    depth--;
                }
                last = now;
            }
            return deepest;
        }
    }
}
