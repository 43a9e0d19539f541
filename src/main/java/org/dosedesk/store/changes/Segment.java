package org.dosedesk.store.changes;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
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

/// One file of saves: a piece for each, made of its length, a nonce and the save's rows under AES-256-GCM with a key of
/// their own made from the database's. A piece that was cut off ends the file.
final class Segment {
    private static final String PURPOSE = "changes";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LARGEST = 1 << 30;

    private final Path file;

    Segment(Path file) {
        this.file = file;
    }

    /// The saves that can be read, and where they end.
    record Content(List<List<JournalRow>> saves, long end) {}

    Content read(DatabaseKey key) throws IOException {
        List<List<JournalRow>> saves = new ArrayList<>();
        long size = Files.size(file);
        long end = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (size - end >= Integer.BYTES) {
                int length = in.readInt();
                if (length <= NONCE_BYTES || length > size - end - Integer.BYTES || length > LARGEST) {
                    break;
                }
                byte[] piece = in.readNBytes(length);
                ByteBuffer rows = ByteBuffer.wrap(piece);
                byte[] nonce = new byte[NONCE_BYTES];
                rows.get(nonce);
                byte[] plain =
                        cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(piece, NONCE_BYTES, piece.length - NONCE_BYTES);
                saves.add(RowBytes.read(plain));
                end += Integer.BYTES + length;
            }
        } catch (GeneralSecurityException e) {
            // what follows was cut off or changed: it can't be read, and what comes after it doesn't join
            return new Content(saves, end);
        }
        return new Content(saves, end);
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
