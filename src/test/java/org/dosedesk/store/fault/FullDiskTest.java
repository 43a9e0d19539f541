package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.store.file.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that cannot grow any more, as on a full disk: the save is refused, nothing of it stays, and nothing that was
/// saved before is lost. The system's limit on the size of files stands in for the disk.
class FullDiskTest {
    private static final int ROOM_FOR_SOME_SAVES = 600;

    @TempDir
    Path folder;

    @Test
    void aSaveThatDoesNotFitIsRefusedAndLosesNothing() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell to limit the size of files");
        RegisterFiles files = new RegisterFiles(folder.resolve("register"));
        Plant.make(files.folder());
        long blocks = Files.size(files.database()) / 512 + ROOM_FOR_SOME_SAVES;
        List<String> limited = List.of("/bin/sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh");

        List<String> said = SavingProcess.Task.save(files.folder(), 0, 100_000)
                .under(limited)
                .run();

        int saved = said.size() - 2;
        assertThat(saved).as("saves before the file was full").isPositive();
        assertThat(said.getLast())
                .startsWith(SavingProcess.REFUSED)
                .endsWith(", holds " + Script.after(saved).content().size());
        assertThat(Kept.check(files.folder(), saved)).isEqualTo(saved);
    }
}
