package org.dosedesk.store.changes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dosedesk.store.journal.JournalRow;
import org.jspecify.annotations.Nullable;

/// The journal's rows of one save as bytes: their count, then each row as it is hashed, with its hash behind it.
final class RowBytes {
    private static final int HASH_BYTES = 32;
    private static final byte FORM = 1;

    private RowBytes() {}

    static byte[] of(List<JournalRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(rows.size());
        for (JournalRow row : rows) {
            out.write(row.bytes());
            out.write(HexFormat.of().parseHex(row.hash()));
        }
        return bytes.toByteArray();
    }

    /// @throws IOException when they make no sense
    static List<JournalRow> read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = in.readInt();
        List<JournalRow> rows = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                rows.add(row(in));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("rows that make no sense", e);
        }
        return rows;
    }

    private static JournalRow row(DataInputStream in) throws IOException {
        if (in.readByte() != FORM) {
            throw new IOException("rows of another form");
        }
        long number = in.readLong();
        Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
        String by = required(in);
        String event = required(in);
        String kind = text(in);
        UUID record = identity(in);
        UUID worker = identity(in);
        String before = text(in);
        String after = text(in);
        String detail = required(in);
        byte[] hash = new byte[HASH_BYTES];
        in.readFully(hash);
        return new JournalRow(
                number,
                at,
                by,
                event,
                kind,
                record,
                worker,
                before,
                after,
                detail,
                HexFormat.of().formatHex(hash));
    }

    private static @Nullable UUID identity(DataInputStream in) throws IOException {
        String text = text(in);
        return text == null ? null : UUID.fromString(text);
    }

    private static String required(DataInputStream in) throws IOException {
        return Objects.requireNonNullElse(text(in), "");
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        } else if (length > in.available()) {
            throw new IOException("a text without end");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
