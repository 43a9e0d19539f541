package org.dosedesk.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.dosedesk.usecase.journal.Seal;
import org.jspecify.annotations.Nullable;

/// One row of the journal, as it lies in the table.
///
/// Its hash is the SHA-256 of the previous row's hash and this row's bytes: the row can't be changed, moved or taken
/// out without all later hashes changing. It is not keyed: whoever can open the encrypted database at all holds every
/// key that it could be keyed with, and a plain hash stays true when the database's key changes and can be checked by
/// anyone who holds an export. Someone who rewrites the whole chain is found out by a seal kept elsewhere.
///
/// @param number counts the rows from 1 without a gap
/// @param event the name of a [org.dosedesk.usecase.journal.JournalEvent]
/// @param kind the changed record's type, such as `Dose`; null when no record changed
/// @param workerId the worker whom it is about, null when it is about none in particular
/// @param before the record's text before the change, null for a new record
/// @param after the record's text after it, null when no record changed
/// @param detail what else there is to say, may be empty
/// @param hash 64 hexadecimal digits; empty for a row that is not yet bound to the chain
public record JournalRow(
        long number,
        Instant at,
        String by,
        String event,
        @Nullable String kind,
        @Nullable UUID recordId,
        @Nullable UUID workerId,
        @Nullable String before,
        @Nullable String after,
        String detail,
        String hash) {
    private static final byte FORM = 1;

    /// The same row at another place of the journal, not yet bound to the one before it.
    public JournalRow numbered(long other) {
        return new JournalRow(other, at, by, event, kind, recordId, workerId, before, after, detail, "");
    }

    /// The row bound to the one before it.
    ///
    /// @param previous that row's hash, empty before the first
    public JournalRow boundTo(String previous) {
        return new JournalRow(
                number, at, by, event, kind, recordId, workerId, before, after, detail, hashAfter(previous));
    }

    /// What the row's hash must be.
    ///
    /// @param previous the hash of the row before it, empty before the first
    public String hashAfter(String previous) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(previous));
        digest.update(bytes());
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The journal's end if this is its last row.
    public Seal seal() {
        return new Seal(number, hash);
    }

    /// The row without its hash, every field with its length before it: no two rows share these bytes.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(number);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, by);
            write(out, event);
            write(out, kind);
            write(out, recordId == null ? null : recordId.toString());
            write(out, workerId == null ? null : workerId.toString());
            write(out, before);
            write(out, after);
            write(out, detail);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
