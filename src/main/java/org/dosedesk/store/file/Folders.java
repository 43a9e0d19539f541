package org.dosedesk.store.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Folders with all that is in them.
public final class Folders {
    private Folders() {}

    /// Makes the folder if need be.
    public static void make(Path folder, Access access) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            access.applyToFolder(folder);
            DurableFiles.syncParent(folder);
        }
    }

    /// Makes the folder, with nothing in it.
    public static void makeEmpty(Path folder, Access access) throws IOException {
        delete(folder);
        make(folder, access);
    }

    /// Deletes the folder and all that is in it, if it is there.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
