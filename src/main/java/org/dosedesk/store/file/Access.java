package org.dosedesk.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// Who on this computer may read and write a register's files. Where there are no POSIX rights, files inherit those
/// of their folder, which on Windows lets all users in when everyone may use the register.
public enum Access {
    /// The user who made it.
    OWNER("rwx------", "rw-------"),
    /// Every user of the computer.
    EVERYONE("rwxrwxrwx", "rw-rw-rw-");

    // What chmod calls g+ws: whoever is in the folder's group writes in it, and new files belong to that group.
    private static final int GROUP_SHARES = 02020;

    private final String folder;
    private final String file;

    Access(String folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    /// Who may read and write a file now; its owner when that can't be told.
    public static Access of(Path file) {
        try {
            return posix(file) && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE)
                    ? EVERYONE
                    : OWNER;
        } catch (IOException e) {
            return OWNER;
        }
    }

    /// Gives a folder these rights.
    public void applyToFolder(Path path) throws IOException {
        apply(path, folder);
        if (this == EVERYONE && !posix(path)) {
            WindowsRights.giveToEveryone(path);
        }
    }

    /// Gives a folder that was there before these rights, unless all users or a group share it already, as the one
    /// that the Linux package makes: whoever made it has said who everyone is, and nobody else can change that.
    public void applyToOldFolder(Path path) throws IOException {
        if (this == EVERYONE && !isShared(path)) {
            applyToFolder(path);
        }
    }

    /// Gives a file these rights.
    public void applyToFile(Path path) throws IOException {
        apply(path, file);
    }

    /// Gives a file these rights again if it has lost them.
    public void giveBack(Path path) throws IOException {
        if (of(path) != this) {
            apply(path, file);
        }
    }

    private static boolean isShared(Path folder) throws IOException {
        return posix(folder)
                && (of(folder) == EVERYONE
                        || ((int) Files.getAttribute(folder, "unix:mode") & GROUP_SHARES) == GROUP_SHARES);
    }

    static boolean posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    private static void apply(Path path, String rights) throws IOException {
        if (posix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
