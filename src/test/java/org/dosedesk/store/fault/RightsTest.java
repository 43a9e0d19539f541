package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.dosedesk.store.file.RegisterFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and files that may not be written or read: the start says so in words and leaves them alone.
class RightsTest {
    private static final String NOT_WRITABLE = SavingProcess.REFUSED + "NOT_WRITABLE";

    @TempDir
    Path folder;

    private RegisterFiles files;

    @BeforeEach
    void place() {
        files = new RegisterFiles(folder.resolve("register"));
    }

    private void makeRegister() {
        Plant.make(files.folder());
    }

    @AfterEach
    void allowCleaningUp() throws IOException {
        if (Files.exists(files.folder())) {
            rights(files.folder(), "rwx------");
        }
    }

    @Test
    void aRegisterOnAReadOnlyDiskIsRefused() throws Exception {
        makeRegister();

        assertThat(said(files.folder(), 0, Sandbox.readOnlyDisk(folder))).containsExactly(NOT_WRITABLE);
        assertThat(Kept.check(files.folder(), 0)).isZero();
    }

    @Test
    void noRegisterIsMadeOnAReadOnlyDisk() throws Exception {
        assertThat(said(folder.resolve("register"), -1, Sandbox.readOnlyDisk(folder)))
                .containsExactly(NOT_WRITABLE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReadOnlyFolderIsRefused() throws Exception {
        makeRegister();
        rights(files.folder(), "r-xr-xr-x");

        assertThat(said(files.folder(), 0, Sandbox.withoutPrivileges())).containsExactly(NOT_WRITABLE);
        assertThat(said(files.folder().resolve("new"), -1, Sandbox.withoutPrivileges()))
                .containsExactly(NOT_WRITABLE);
    }

    @Test
    void aReadOnlyDatabaseIsRefused() throws Exception {
        makeRegister();
        rights(files.database(), "r--r--r--");

        assertThat(said(files.folder(), 0, Sandbox.withoutPrivileges())).containsExactly(NOT_WRITABLE);
    }

    @Test
    void aKeyFileThatMayNotBeReadIsRefused() throws Exception {
        makeRegister();
        rights(files.keys(), "---------");

        assertThat(said(files.folder(), 0, Sandbox.withoutPrivileges())).containsExactly(NOT_WRITABLE);
    }

    @Test
    void aReadOnlyKeyFileIsRefusedOrOpens() throws Exception {
        makeRegister();
        rights(files.keys(), "r--r--r--");

        assertThat(said(files.folder(), 0, Sandbox.withoutPrivileges())).containsExactly(NOT_WRITABLE);
    }

    private static List<String> said(Path register, int after, List<String> command)
            throws IOException, InterruptedException {
        return SavingProcess.Task.save(register, after, 1).under(command).run();
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
