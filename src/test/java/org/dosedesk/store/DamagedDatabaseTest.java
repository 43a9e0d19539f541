package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Databases that were cut short, written over or exchanged: said in words, never a crash.
class DamagedDatabaseTest {
    @TempDir
    Path parent;

    private RegisterFiles files;

    @BeforeEach
    void makeRegister() {
        files = new RegisterFiles(parent.resolve("register"));
        try (RegisterStore store = create(files)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100, 4096, 5000, 12288})
    void aDatabaseCutShortIsDamaged(long length) throws IOException {
        byte[] whole = Files.readAllBytes(files.database());
        byte[] cut = Arrays.copyOf(whole, (int) length);
        Files.write(files.database(), cut);

        assertThat(reason(this::unlock)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aDatabaseFullOfNonsenseIsDamaged() throws IOException {
        byte[] nonsense = new byte[40_000];
        new Random(3).nextBytes(nonsense);
        Files.write(files.database(), nonsense);

        assertThat(reason(this::unlock)).isEqualTo(Reason.DAMAGED);
        assertThat(files.database()).hasBinaryContent(nonsense);
    }

    @Test
    void aDatabaseWithWrongBytesOpensOrIsRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(files.database());
        Random random = new Random(11);
        int refused = 0;
        // The first block is in use whatever the file looks like; most of the others are not.
        for (int i = 0; i < 30; i++) {
            byte[] tampered = whole.clone();
            int at = i == 0 ? 0 : random.nextInt(whole.length / 4096) * 4096;
            for (int k = 0; k < 512; k++) {
                tampered[at + k] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(files.database(), tampered);
            try (RegisterStore store = unlock()) {
                store.load();
            } catch (AccessException | StorageException e) {
                refused++;
                assertThat(e).hasNoCause();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void theDatabaseOfAnotherRegisterIsDamaged() throws IOException {
        RegisterFiles other = new RegisterFiles(parent.resolve("other"));
        create(other).close();
        Files.copy(other.database(), files.database(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(reason(this::unlock)).isEqualTo(Reason.DAMAGED);
    }

    private static RegisterStore create(RegisterFiles files) {
        return Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false);
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(files.folder(), Samples.USER, Samples.password());
    }

    private static Reason reason(ThrowingCallable call) {
        AccessException refusal = catchThrowableOfType(AccessException.class, call);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }
}
