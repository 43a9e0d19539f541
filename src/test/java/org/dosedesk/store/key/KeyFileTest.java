package org.dosedesk.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.store.file.Access;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key file, whole and tampered with.
class KeyFileTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final DatabaseKey key = DatabaseKey.random(random);
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nurse", "Әйгерім Қызы", " spaces ", "user=end salt=x", "李 🩺", "end"})
    void aUserWithAnyLettersGetsTheKeyBack(String user) throws IOException {
        write(user, "пароль 1".toCharArray());

        KeyFile read = KeyFile.read(file);

        assertThat(read.users()).containsExactly(user);
        assertThat(read.open(user, "пароль 1".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(reason(() -> read.open(user, "пароль 2".toCharArray()))).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\rb", "a\u2028b", "a\u0085b", "a\ud800"})
    void aNameThatWouldNotReadBackIsRefused(String user) {
        assertThatThrownBy(() -> KeyFile.requireUserName(user)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalUsersOpenTheSameKeyInOrderOfJoining() throws IOException {
        write("Б", "first".toCharArray());
        List<String> one = Files.readAllLines(file);
        write("А", "second".toCharArray());
        List<String> two = Files.readAllLines(file);
        Files.write(file, List.of(one.get(0), one.get(1), two.get(1), "end"));

        KeyFile read = KeyFile.read(file);

        assertThat(read.users()).containsExactly("Б", "А");
        assertThat(read.open("Б", "first".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(read.open("А", "second".toCharArray()).digits()).isEqualTo(key.digits());
    }

    @Test
    void aKeyMovedUnderAnotherNameDoesNotOpen() throws IOException {
        write("Nurse", "secret".toCharArray());
        Files.writeString(file, Files.readString(file).replace("user=Nurse", "user=Other"));

        assertThat(reason(() -> KeyFile.read(file).open("Other", "secret".toCharArray())))
                .isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void everyTruncationIsDamaged() throws IOException {
        write("Айгүл", "secret".toCharArray());
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(reason(() -> KeyFile.read(file)))
                    .as("first %d bytes", length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memory=64>memory=9999999",
                "memory=64>memory=0",
                "iterations=1>iterations=999",
                "lanes=1>lanes=99",
                "salt=>salt=A",
                "key=>key=!",
                "argon2id>argon2i",
                "end\n>fin\n",
                "dosedesk-keys 1>dosedesk-keys 0",
                "dosedesk-keys 1>dosedesk-keys x",
                "dosedesk-keys 1>{}"
            })
    void aChangedLineIsDamaged(String change) throws IOException {
        write("Nurse", "secret".toCharArray());
        String[] fromTo = change.split(">", 2);
        Files.writeString(file, Files.readString(file).replace(fromTo[0], fromTo[1]));

        assertThat(reason(() -> KeyFile.read(file))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void bytesThatAreNoTextAreDamaged() throws IOException {
        Files.write(file, "dosedesk-keys 1\n\u00ff\nend\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reason(() -> KeyFile.read(file))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsFarTooLargeIsNotEvenRead() throws IOException {
        Files.write(file, new byte[2 << 20]);

        assertThat(reason(() -> KeyFile.read(file))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aLaterFormatIsNewer() throws IOException {
        write("Nurse", "secret".toCharArray());
        Files.writeString(file, Files.readString(file).replace("dosedesk-keys 1", "dosedesk-keys 2"));

        assertThat(reason(() -> KeyFile.read(file))).isEqualTo(Reason.NEWER_VERSION);
    }

    @Test
    void writingAgainReplacesTheFileAndLeavesNoOther() throws IOException {
        write("First", "secret".toCharArray());
        write("Second", "secret".toCharArray());

        assertThat(KeyFile.read(file).users()).containsExactly("Second");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void passwordsStayAsTheyAreAndKeysAreWiped() throws IOException {
        char[] password = "secret".toCharArray();
        write("Nurse", password);
        assertThat(password).isEqualTo("secret".toCharArray());

        DatabaseKey read = KeyFile.read(file).open("Nurse", password);
        read.close();
        assertThat(read.bytes()).containsOnly(0);
    }

    @Test
    void theStandardCostIsWhatTheFileSays() throws IOException {
        KeyFile.of(key, "Nurse", "secret".toCharArray(), Argon2Cost.STANDARD, random)
                .write(file, Access.OWNER);

        assertThat(Files.readString(file)).contains("argon2id memory=47104 iterations=3 lanes=1 salt=");
        assertThat(KeyFile.read(file).open("Nurse", "secret".toCharArray()).digits())
                .isEqualTo(key.digits());
    }

    private void write(String user, char[] password) throws IOException {
        KeyFile.of(key, user, password, CHEAP, random).write(file, Access.OWNER);
    }

    private static Reason reason(ThrowingCallable call) {
        AccessException refusal = catchThrowableOfType(AccessException.class, call);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }
}
