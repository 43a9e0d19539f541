package org.dosedesk.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writing files so that a power cut leaves the old content or the new, never half of it.
public final class DurableFiles {
    private static final long HARDLY_ANY_ROOM = 1L << 20;

    private DurableFiles() {}

    /// Puts the content in the place of whatever the file held. When this returns it survives a power cut.
    public static void write(Path file, byte[] content, Access access) throws IOException {
        Path fresh = beside(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                access.applyToFile(fresh);
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            moveInto(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Puts a copy of one file, rights and all, in the place of another. When this returns it survives a power cut.
    public static void copy(Path from, Path to) throws IOException {
        Path fresh = beside(to);
        try {
            Files.copy(from, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            sync(fresh);
            moveInto(fresh, to);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Makes the file's content survive a power cut.
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes what was created, moved and deleted in the folder survive a power cut, where the system offers that.
    public static void syncFolder(Path folder) throws IOException {
        if (Access.posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Makes the file's or folder's own entry survive a power cut.
    public static void syncParent(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            syncFolder(parent);
        }
    }

    /// Whether the disk that holds the folder, or would hold it, is full or as good as full.
    public static boolean diskFull(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether the disk has room for copies of the file, and for some more to spare.
    public static boolean hasRoomForCopies(Path file, int copies) throws IOException {
        return Files.getFileStore(file).getUsableSpace() > (copies + 1) * Files.size(file);
    }

    private static void moveInto(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncParent(file);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
