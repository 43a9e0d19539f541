package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dosedesk.store.fault.FlippedBytes.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Files that a dying disk has changed: said in words at the start, or found by the check, never shown as if all were
/// well.
class FlippedBytesTest {
    @TempDir
    Path folder;

    @Test
    void aFlippedBitOrALostEndIsNeverSilent() throws IOException {
        FlippedBytes register = new FlippedBytes(folder.resolve("register"), 12, System.nanoTime());
        for (int i = 0; i < 20; i++) {
            register.flipDatabase();
            register.flipKeys();
            register.truncate();
        }

        assertThat(register.count(Outcome.SILENT)).as("%s", register).isZero();
        assertThat(register.count(Outcome.EARLIER)).as("%s", register).isZero();
    }

    @Test
    @Tag("endurance")
    void hundredsOfFlippedBitsAreNeverSilent() throws IOException {
        FlippedBytes flipped = new FlippedBytes(folder.resolve("register"), 60, 1);
        for (int i = 0; i < 800; i++) {
            flipped.flipDatabase();
        }
        LoggerFactory.getLogger(FlippedBytesTest.class).info("800 flips in the database: {}", flipped);
        FlippedBytes keys = new FlippedBytes(folder.resolve("keys"), 3, 1);
        for (int i = 0; i < 400; i++) {
            keys.flipKeys();
        }
        LoggerFactory.getLogger(FlippedBytesTest.class).info("400 flips in the key file: {}", keys);
        FlippedBytes cut = new FlippedBytes(folder.resolve("cut"), 60, 1);
        for (int i = 0; i < 300; i++) {
            cut.truncate();
        }
        LoggerFactory.getLogger(FlippedBytesTest.class).info("300 cuts of the database: {}", cut);
        assertThat(flipped.count(Outcome.SILENT) + keys.count(Outcome.SILENT) + cut.count(Outcome.SILENT))
                .isZero();
        assertThat(flipped.count(Outcome.EARLIER) + cut.count(Outcome.EARLIER)).isZero();
    }
}
