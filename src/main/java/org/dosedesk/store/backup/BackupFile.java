package org.dosedesk.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.jspecify.annotations.Nullable;

/// One backup as one file, big-endian:
/// ```
/// "ddbackup" version(1 byte = 1) length(4) what it says about itself, as text length(4) the key file, byte for
/// byte length(8) the database, encrypted as it always is HMAC-SHA-256 of the SHA-256 of all that, keyed by the
/// database's key: shows that nobody forged it SHA-256 of all that: shows without a password that no byte is wrong
/// ```
public final class BackupFile {
    private static final byte[] MAGIC = "ddbackup".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int LARGEST_PART = 1 << 20;
    private static final int PORTION = 1 << 16;
    private static final int HASH_BYTES = 32;
    private static final String PURPOSE = "backup";

    private BackupFile() {}

    /// What stands before the database.
    ///
    /// @param keys the key file, a byte a letter
    public record Head(BackupInfo info, String keys, long length) {}

    /// Writes a backup that survives a power cut when this returns.
    static void write(Path file, BackupInfo info, byte[] keys, Path database, DatabaseKey key, Access access)
            throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            access.applyToFile(file);
            MessageDigest sum = Digests.sha256();
            OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), PORTION);
            DataOutputStream out = new DataOutputStream(new DigestOutputStream(buffered, sum));
            out.write(MAGIC);
            out.writeByte(VERSION);
            writePart(out, InfoText.of(info).getBytes(StandardCharsets.UTF_8));
            writePart(out, keys);
            out.writeLong(Files.size(database));
            Files.copy(database, out);
            out.write(Digests.hmac(key, PURPOSE, Digests.soFar(sum)));
            buffered.write(Digests.soFar(sum));
            buffered.flush();
            channel.force(true);
        }
    }

    /// Reads the whole file and checks its sum.
    ///
    /// @throws BackupException when it is no whole backup, or a newer one
    public static Head check(Path file) throws IOException {
        return read(file, null, null);
    }

    /// Takes the database out of the backup.
    ///
    /// @param key the database's
    /// @throws BackupException when it is no whole backup, or one of another register, or a newer one
    public static Head unpack(Path file, DatabaseKey key, Path database) throws IOException {
        return read(file, key, database);
    }

    /// Checks that the backup was sealed with this key.
    ///
    /// @throws BackupException when it wasn't, or is no whole backup, or a newer one
    public static void verifySeal(Path file, DatabaseKey key) throws IOException {
        read(file, key, null);
    }

    private static Head read(Path file, @Nullable DatabaseKey key, @Nullable Path database) throws IOException {
        MessageDigest sum = Digests.sha256();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), PORTION)) {
            DataInputStream in = new DataInputStream(new DigestInputStream(raw, sum));
            Head head = head(in, Files.size(file));
            try (OutputStream out =
                    database == null ? OutputStream.nullOutputStream() : Files.newOutputStream(database)) {
                copy(in, out, head.length());
            }
            byte[] forged = key == null ? null : Digests.hmac(key, PURPOSE, Digests.soFar(sum));
            byte[] seal = in.readNBytes(HASH_BYTES);
            byte[] whole = Digests.soFar(sum);
            if (!MessageDigest.isEqual(whole, in.readNBytes(HASH_BYTES)) || in.read() >= 0) {
                throw damaged();
            } else if (forged != null && !MessageDigest.isEqual(forged, seal)) {
                throw new BackupException(Reason.OTHER_REGISTER, "sealed with another key");
            }
            return head;
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static Head head(DataInputStream in, long size) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length);
        int version = in.read();
        if (!MessageDigest.isEqual(magic, MAGIC) || version < 1) {
            throw damaged();
        } else if (version > VERSION) {
            throw new BackupException(Reason.NEWER_VERSION, "a backup of form " + version);
        }
        String info = new String(readPart(in), StandardCharsets.UTF_8);
        String keys = new String(readPart(in), StandardCharsets.ISO_8859_1);
        byte[] length = in.readNBytes(Long.BYTES);
        long bytes = length.length < Long.BYTES ? -1 : ByteBuffer.wrap(length).getLong();
        if (bytes < 0 || bytes > size) {
            throw damaged();
        }
        return new Head(InfoText.read(info), keys, bytes);
    }

    private static void writePart(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] readPart(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        int bytes = length.length < Integer.BYTES ? -1 : ByteBuffer.wrap(length).getInt();
        if (bytes < 0 || bytes > LARGEST_PART) {
            throw damaged();
        }
        byte[] part = in.readNBytes(bytes);
        if (part.length < bytes) {
            throw damaged();
        }
        return part;
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] portion = new byte[PORTION];
        long left = length;
        while (left > 0) {
            int read = in.read(portion, 0, (int) Math.min(left, PORTION));
            if (read < 0) {
                throw damaged();
            }
            out.write(portion, 0, read);
            left -= read;
        }
    }

    private static BackupException damaged() {
        return new BackupException(Reason.DAMAGED, "no whole backup");
    }
}
