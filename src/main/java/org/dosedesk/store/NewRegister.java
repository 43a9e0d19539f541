package org.dosedesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.KeyFile;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.jspecify.annotations.Nullable;

/// A register in the making. The key file is written last: until then there is no register, and closing this takes
/// away whatever was made. A program killed meanwhile leaves its mark, and the next attempt cleans up.
final class NewRegister implements AutoCloseable {
    private final RegisterFiles files;
    private final Access access;
    private final List<Path> madeFolders;
    private @Nullable FileChannel mark;
    private @Nullable Connection connection;
    private boolean claimed;
    private boolean finished;

    private NewRegister(RegisterFiles files, Access access, List<Path> madeFolders) {
        this.files = files;
        this.access = access;
        this.madeFolders = madeFolders;
    }

    /// Makes the folder, and claims it.
    ///
    /// @throws AccessException when there is a register already, or another program is making one
    static NewRegister begin(RegisterFiles files, Access access) throws IOException {
        if (files.exist()) {
            throw new AccessException(Reason.EXISTS_ALREADY, "there is a key file");
        }
        NewRegister attempt = new NewRegister(files, access, missingFolders(files.folder()));
        try {
            attempt.claim();
            return attempt;
        } catch (IOException | AccessException e) {
            attempt.close();
            throw e;
        }
    }

    /// Takes away the mark of an attempt that was killed after the register had come to exist.
    static void forgetAttempt(RegisterFiles files) throws IOException {
        if (Files.deleteIfExists(files.creating())) {
            DurableFiles.syncFolder(files.folder());
        }
    }

    /// Hands over the open database, to be closed if the attempt fails.
    void onFailure(Connection database) {
        connection = database;
    }

    /// Makes the register exist.
    void finish(KeyFile keys) throws IOException {
        access.applyToFile(files.database());
        keys.write(files.keysCopy(), access);
        keys.write(files.keys(), access);
        for (Path folder : madeFolders) {
            DurableFiles.syncParent(folder);
        }
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (claimed && !finished) {
            closeDatabase();
            Files.deleteIfExists(files.keys());
            Files.deleteIfExists(files.keysCopy());
            Files.deleteIfExists(files.database());
            Files.deleteIfExists(files.mark());
        }
        if (mark != null) {
            mark.close();
        }
        if (claimed) {
            Files.deleteIfExists(files.creating());
            DurableFiles.syncFolder(files.folder());
        }
        if (!finished) {
            takeAway(madeFolders);
        }
    }

    /// Leaves folders that hold something: another program, which found them missing at the same moment, is making
    /// its register there.
    private static void takeAway(List<Path> folders) throws IOException {
        try {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // theirs
        }
    }

    private void claim() throws IOException {
        Files.createDirectories(files.folder());
        boolean unfinished = Files.exists(files.creating());
        if (!unfinished && Files.exists(files.database())) {
            throw new AccessException(Reason.EXISTS_ALREADY, "there is a database without a key file");
        }
        FileChannel channel = FileChannel.open(files.creating(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        mark = channel;
        if (!locked(channel)) {
            throw new AccessException(Reason.OPEN_ELSEWHERE, "a register is being made here");
        }
        if (files.exist()) {
            // The faster one takes it away too.
            Files.deleteIfExists(files.creating());
            throw new AccessException(Reason.EXISTS_ALREADY, "another program was faster");
        }
        claimed = true;
        Files.deleteIfExists(files.database());
        Files.deleteIfExists(files.mark());
        DurableFiles.syncFolder(files.folder());
        if (madeFolders.isEmpty()) {
            access.applyToOldFolder(files.folder());
        } else {
            access.applyToFolder(files.folder());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void closeDatabase() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // it is deleted anyway
        }
    }

    /// The folders to be made, the innermost first.
    private static List<Path> missingFolders(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }
}
