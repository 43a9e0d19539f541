package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dosedesk.store.file.RegisterFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power went while a unit was being written, and some of its sectors never reached the disk: the register
/// opens with all that had been saved before.
class TornTailTest {
    private static final int SAVED = TornRounds.SAVED;

    @TempDir
    Path folder;

    @BeforeEach
    void requireReadableFiles() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: an open database can't be read here");
    }

    @Test
    void anySectorOfTheUnitInHandMayBeMissing() throws IOException {
        TornRounds torn = torn();
        int sectors = torn.sectors();
        assertThat(sectors).isGreaterThan(8);
        int step = Math.max(1, sectors / 12);
        for (int sector = 0; sector < sectors; sector += step) {
            assertThat(torn.opened(torn.without(sector)))
                    .as("without sector %d of %d", sector, sectors)
                    .isBetween(SAVED, SAVED + 1);
        }
    }

    @Test
    void mostSectorsOfTheUnitInHandMayBeMissing() throws IOException {
        TornRounds torn = torn();
        Random random = new Random(2);
        for (int round = 0; round < 10; round++) {
            assertThat(torn.opened(torn.image(random))).isBetween(SAVED, SAVED + 1);
        }
    }

    @Test
    void whatIsCutOffIsSaid() throws IOException {
        TornRounds torn = torn();

        // What is written comes first, the room that is kept free after it last.
        assertThat(torn.saysSo(torn.without(1))).isTrue();
        assertThat(torn.saysSo(torn.whole())).isFalse();
    }

    @Test
    void noTornEndIsTooMuchForALittleMemory() throws Exception {
        assertThat(TornRounds.run(folder.resolve("register"), 15, 7)).isEmpty();
    }

    @Test
    @Tag("endurance")
    void aThousandTornEndsOpen() throws Exception {
        assertThat(TornRounds.run(folder.resolve("register"), 1000, 2022)).isEmpty();
    }

    @Test
    void aRegisterThatWasLeftIsNotSearched() throws IOException {
        RegisterFiles files = torn().files();
        assertThat(Kept.check(files.folder(), SAVED + 1)).isEqualTo(SAVED + 1);
        long length = Files.size(files.database());
        String text = Files.readString(files.mark());

        assertThat(text).contains(" " + length + " ");
        Files.writeString(files.mark(), text.replace("mark 1", "mark 9"));
        assertThat(Kept.check(files.folder(), SAVED + 1)).isEqualTo(SAVED + 1);
    }

    private TornRounds torn() throws IOException {
        return new TornRounds(folder.resolve("register"));
    }
}
