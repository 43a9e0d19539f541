package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.schema.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No room left, at whatever moment: refused in words, nothing half done, nothing lost; once there is room, the same
/// works.
class FullDiskTest {
    private static final int ROOM_FOR_SOME_SAVES = 600;
    private static final String FULL = SavingProcess.REFUSED + "DISK_FULL";
    private static final String FILL = "cat /dev/zero > \"$0\"/ballast 2>/dev/null";
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/dosedesk/store/migrations");

    @TempDir
    Path folder;

    private Path disk;
    private Path out;

    @BeforeEach
    void places() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        out = folder.resolve("out");
    }

    /// The system's limit on the size of files stands in for the disk: this needs no rights.
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

    @Test
    void theSameSaveWorksOnceThereIsRoom() throws Exception {
        List<String> small = Sandbox.smallDisk(disk, 6000, "head -c 2000000 /dev/zero > \"$0\"/ballast", out);

        List<String> said = SavingProcess.Task.save(disk.resolve("register"), -1, 100_000)
                .withBallast(disk.resolve("ballast"))
                .under(small)
                .run();

        List<String> refusals = said.stream()
                .filter(line -> line.startsWith(SavingProcess.REFUSED))
                .toList();
        int first = said.indexOf(refusals.getFirst());
        int unit = first - 1;
        assertThat(refusals).hasSize(2).allMatch(line -> line.startsWith(FULL));
        assertThat(refusals.getFirst())
                .endsWith(", holds " + Script.after(unit - 1).content().size());
        assertThat(said.get(first + 1)).as("the refused save, tried again").isEqualTo(SavingProcess.SAVED + unit);
        int last = said.size() - 4;
        assertThat(last).isGreaterThan(unit);
        assertThat(Kept.check(out.resolve("register"), last)).isEqualTo(last);
    }

    @Test
    void aRegisterThatDoesNotFitIsNotMade() throws Exception {
        for (int kilobytes : new int[] {4, 24, 48, 80}) {
            Path here = folder.resolve("out" + kilobytes);
            List<String> said = SavingProcess.Task.save(disk.resolve("register"), -1, 1)
                    .under(Sandbox.smallDisk(disk, kilobytes, "true", here))
                    .run();

            assertThat(said).as("%d KB", kilobytes).containsExactly(FULL);
            assertThat(here).isEmptyDirectory();
        }
    }

    @Test
    void aRegisterOnAFullDiskOpensOrSaysSoAndSavesOnceThereIsRoom() throws Exception {
        Path register = folder.resolve("register");
        Plant.make(register);
        String prepare = "cp -a '" + register + "' \"$0\" && " + FILL;

        List<String> said = SavingProcess.Task.save(disk.resolve("register"), 0, 3)
                .withBallast(disk.resolve("ballast"))
                .under(Sandbox.smallDisk(disk, 4000, prepare, out))
                .run();

        assertThat(said.getFirst()).isIn(SavingProcess.OPEN, FULL);
        int held = 0;
        if (said.size() > 1) {
            assertThat(said.get(1)).startsWith(FULL);
            assertThat(said.subList(2, said.size()))
                    .containsExactly(SavingProcess.SAVED + 1, SavingProcess.SAVED + 2, SavingProcess.SAVED + 3);
            held = 3;
        }
        assertThat(Kept.check(out.resolve("register"), held)).isEqualTo(held);
    }

    @Test
    void aMigrationThatDoesNotFitLeavesTheRegisterAsItWas() throws Exception {
        Path register = folder.resolve("register");
        Plant.make(register);
        Schema next = nextSchema();
        String prepare = "cp -a '" + register + "' \"$0\" && head -c 60000 /dev/zero > \"$0\"/room && " + FILL
                + "; rm \"$0\"/room";

        List<String> said = SavingProcess.Task.save(disk.resolve("register"), 0, 3)
                .withSchema(next)
                .under(Sandbox.smallDisk(disk, 4000, prepare, out))
                .run();

        assertThat(said).containsExactly(FULL);
        assertThat(new RegisterFiles(out.resolve("register")).kept()).doesNotExist();
        assertThat(Kept.check(out.resolve("register"), 0)).isZero();
        assertThat(SavingProcess.Task.save(out.resolve("register"), 0, 1)
                        .withSchema(next)
                        .run())
                .containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + 1);
    }

    private Schema nextSchema() throws IOException {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
            for (Path script : scripts.toList()) {
                Files.copy(script, migrations.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        int version = Schema.CURRENT.newest() + 1;
        Files.writeString(
                migrations.resolve("V" + version + "__test.sql"),
                "create table later as select * from vaccine; alter table clinic add column address varchar;");
        return new Schema("filesystem:" + migrations, version);
    }
}
