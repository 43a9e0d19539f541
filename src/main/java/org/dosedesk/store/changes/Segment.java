package org.dosedesk.store.changes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.key.DatabaseKey;
import org.jspecify.annotations.Nullable;

/// One file of saves: a piece for each, made of its length, a nonce and the save's rows under AES-256-GCM with a
/// key of their own made from the database's. What was cut off at the end is written over by the next save.
final class Segment {
    private static final String PURPOSE = "changes";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = NONCE_BYTES + TAG_BITS / 8;
    /// So many bytes are tried, at most, to find where the next piece begins.
    private static final long MOST_TO_TRY = 1L << 28;

    private final Path file;

    Segment(Path file) {
        this.file = file;
    }

    /// The saves that can be read, and where the last of them ends.
    record Content(List<List<JournalRow>> saves, long end) {}

    /// Reads every piece that can be read; behind one that can't it looks for the next.
    Content read(DatabaseKey key) throws IOException {
        List<List<JournalRow>> saves = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        int at = 0;
        long toTry = MOST_TO_TRY;
        while (at < bytes.length && toTry > 0) {
            byte[] rows = piece(key, bytes, at);
            if (rows != null) {
                saves.add(RowBytes.read(rows));
                at += length(bytes, at);
                end = at;
                toTry = MOST_TO_TRY;
            } else {
                // most often the length is right, and only what it counts is not
                int behind = at + length(bytes, at);
                boolean found = at == end && piece(key, bytes, behind) != null;
                toTry -= length(bytes, at) + 1;
                at = found ? behind : at + 1;
            }
        }
        return new Content(saves, end);
    }

    /// How many bytes the piece here has with its length; 0 when none can begin here.
    private static int length(byte[] bytes, int at) {
        int rest = bytes.length - at - Integer.BYTES;
        int length = rest <= SHORTEST ? 0 : ByteBuffer.wrap(bytes).getInt(at);
        return length <= SHORTEST || length > rest ? 0 : Integer.BYTES + length;
    }

    /// What the piece here holds; null when there is none that can be read.
    private static byte @Nullable [] piece(DatabaseKey key, byte[] bytes, int at) {
        int length = length(bytes, at);
        if (length == 0) {
            return null;
        }
        int begin = at + Integer.BYTES;
        byte[] nonce = Arrays.copyOfRange(bytes, begin, begin + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce)
                    .doFinal(bytes, begin + NONCE_BYTES, length - Integer.BYTES - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    /// Adds a save behind the end, over whatever was cut off there. On the disk when this returns.
    ///
    /// @return where the saves end now
    long append(DatabaseKey key, List<JournalRow> rows, long end, SecureRandom random) throws IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(RowBytes.of(rows));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + NONCE_BYTES + sealed.length)
                .putInt(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            long at = end;
            while (piece.hasRemaining()) {
                at += channel.write(piece, at);
            }
            channel.force(true);
            return at;
        }
    }

    /// Makes the file, empty.
    void create() throws IOException {
        Files.createFile(file);
        DurableFiles.syncParent(file);
    }

    private static Cipher cipher(int mode, DatabaseKey key, byte[] nonce) throws GeneralSecurityException {
        byte[] derived = key.derive(PURPOSE);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher;
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }
}
