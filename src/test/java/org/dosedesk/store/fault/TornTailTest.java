package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power went while a unit was being written, and some of its sectors never reached the disk: the register opens
/// with all that had been saved before.
class TornTailTest {
    private static final int SECTOR = 512;
    private static final int SAVED = 20;

    @TempDir
    Path folder;

    private RegisterFiles files;
    private byte[] before = new byte[0];
    private byte[] mark = new byte[0];
    private byte[] after = new byte[0];

    @BeforeEach
    void saveTwoUnits() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: an open database can't be read here");
        files = new RegisterFiles(folder.resolve("register"));
        Plant.make(files.folder());
        Script script = Script.after(0);
        try (RegisterStore store = Plant.vault().unlock(files.folder(), Plant.USER, Plant.password())) {
            while (script.unit() < SAVED) {
                store.commit(script.next(), Plant.NOW, Plant.USER);
            }
            before = Files.readAllBytes(files.database());
            mark = Files.readAllBytes(files.mark());
            store.commit(script.next(), Plant.NOW, Plant.USER);
            after = Files.readAllBytes(files.database());
        }
    }

    @Test
    void anySectorOfTheUnitInHandMayBeMissing() throws IOException {
        int sectors = (after.length - before.length) / SECTOR;
        assertThat(sectors).isGreaterThan(8);
        int step = Math.max(1, sectors / 12);
        for (int sector = 0; sector < sectors; sector += step) {
            byte[] image = after.clone();
            int at = before.length + sector * SECTOR;
            Arrays.fill(image, at, at + SECTOR, (byte) 0);

            assertThat(opened(image))
                    .as("without sector %d of %d", sector, sectors)
                    .isBetween(SAVED, SAVED + 1);
        }
    }

    @Test
    void mostSectorsOfTheUnitInHandMayBeMissing() throws IOException {
        Random random = new Random(2);
        int sectors = (after.length - before.length) / SECTOR;
        for (int round = 0; round < 10; round++) {
            byte[] image = after.clone();
            for (int sector = 1; sector < sectors - 1; sector++) {
                int at = before.length + sector * SECTOR;
                if (random.nextInt(10) > round) {
                    Arrays.fill(image, at, at + SECTOR, (byte) 0);
                }
            }

            assertThat(opened(image)).isBetween(SAVED, SAVED + 1);
        }
    }

    @Test
    void aRegisterThatWasLeftIsNotSearched() throws IOException {
        assertThat(Kept.check(files.folder(), SAVED + 1)).isEqualTo(SAVED + 1);
        long length = Files.size(files.database());
        String text = Files.readString(files.mark());

        assertThat(text).contains(" " + length + " ");
        Files.writeString(files.mark(), text.replace("mark 1", "mark 9"));
        assertThat(Kept.check(files.folder(), SAVED + 1)).isEqualTo(SAVED + 1);
    }

    private int opened(byte[] image) throws IOException {
        Files.write(files.database(), image);
        Files.write(files.mark(), mark);
        try (RegisterStore store = Plant.vault().unlock(files.folder(), Plant.USER, Plant.password())) {
            assertThat(store.check(Progress.NONE).fault()).isNull();
            assertThat(files.torn()).doesNotExist();
            return Kept.check(store, SAVED);
        }
    }
}
