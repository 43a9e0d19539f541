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
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.store.file.Access;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key file, whole and tampered with.
class KeyFileTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    /// Of an earlier version, which took the password as typed: its й in two parts.
    private static final String OLDER = """
            dosedesk-keys 2
            argon2id memory=64 iterations=1 lanes=1 salt=XB8ALpCPsFGrQNpaO3/s8g== aes-256-gcm nonce=52boFCpkVIa/2L50 \
            key=EJd3AHole5Ns6tClOAM7TmfMWa2eHiSf1NO/RgpUoUcYoBEuUcK1ICvdlqdRy84E user=Б
            hmac-sha256 PICguGqM0yBrUyInn3u2n++uy7LXQWLz8PIpCMv3fMI=
            end
            """;

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
    void aPasswordIsOneHoweverAKeyboardPutsItsLettersTogether() {
        KeyFile composed = file("Б", "Чайка ёж");
        assertThat(composed.open("Б", "Чаи\u0306ка е\u0308ж".toCharArray()).digits())
                .isEqualTo(key.digits());
        KeyFile decomposed = file("Б", "Чаи\u0306ка е\u0308ж");
        assertThat(decomposed.open("Б", "Чайка ёж".toCharArray()).digits()).isEqualTo(key.digits());
    }

    @Test
    void anOlderPasswordStillOpensAsItWasTyped() {
        KeyFile older = KeyText.parse(OLDER);
        assertThat(older.open("Б", "Чаи\u0306ка".toCharArray()).digits()).hasSize(64);
        assertThat(reason(() -> older.open("Б", "Чаи\u0306к".toCharArray()))).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void severalUsersOpenTheSameKeyInOrderOfJoining() throws IOException {
        file("Б", "first").with(key, "А", "second".toCharArray(), CHEAP, random).write(file, Access.OWNER);

        KeyFile read = KeyFile.read(file);

        assertThat(read.users()).containsExactly("Б", "А");
        assertThat(read.open("Б", "first".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(read.open("А", "second".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(read.intact(key)).isTrue();
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() {
        KeyFile changed = file("Б", "first")
                .with(key, "А", "second".toCharArray(), CHEAP, random)
                .with(key, "Б", "third".toCharArray(), CHEAP, random);

        assertThat(changed.users()).containsExactly("Б", "А");
        assertThat(reason(() -> changed.open("Б", "first".toCharArray()))).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(changed.open("Б", "third".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(reason(() -> changed.without(key, "Б").open("Б", "third".toCharArray())))
                .isEqualTo(Reason.NO_SUCH_USER);
    }

    @Test
    void theRecoveryCodeOpensAndIsNoUser() throws IOException {
        UUID id = UUID.randomUUID();
        file("Б", "first")
                .withRecovery(key, id, "CODE1".toCharArray(), CHEAP, random)
                .write(file, Access.OWNER);

        KeyFile read = KeyFile.read(file);

        assertThat(read.users()).containsExactly("Б");
        assertThat(read.recovery()).contains(id);
        assertThat(read.openWithCode("CODE1".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(reason(() -> read.openWithCode("CODE2".toCharArray()))).isEqualTo(Reason.WRONG_CODE);
        KeyFile next = read.withRecovery(key, UUID.randomUUID(), "CODE3".toCharArray(), CHEAP, random);
        assertThat(reason(() -> next.openWithCode("CODE1".toCharArray()))).isEqualTo(Reason.WRONG_CODE);
        assertThat(reason(() -> next.withoutRecovery(key).openWithCode("CODE3".toCharArray())))
                .isEqualTo(Reason.NO_CODE);
    }

    @Test
    void aRecoveryCodesKeyDoesNotOpenAsAUsersAndNotTheOtherWayRound() throws IOException {
        UUID id = UUID.randomUUID();
        file("Б", "first")
                .withRecovery(key, id, "CODE1".toCharArray(), CHEAP, random)
                .write(file, Access.OWNER);
        String text = Files.readString(file);

        Files.writeString(file, text.replace("recovery=" + id, "user=Б" + id));
        assertThat(reason(() -> KeyFile.read(file).open("Б" + id, "CODE1".toCharArray())))
                .isEqualTo(Reason.WRONG_PASSWORD);
        Files.writeString(file, text.replaceFirst("argon2id.*recovery=.*\n", "").replace("user=Б", "recovery=" + id));
        assertThat(reason(() -> KeyFile.read(file).openWithCode("first".toCharArray())))
                .isEqualTo(Reason.WRONG_CODE);
    }

    @Test
    void aLineTakenOutPutInOrTakenFromAnotherFileBreaksTheSeal() throws IOException {
        KeyFile two = file("Б", "first").with(key, "А", "second".toCharArray(), CHEAP, random);
        two.write(file, Access.OWNER);
        List<String> lines = Files.readAllLines(file);
        KeyFile other = KeyFile.of(DatabaseKey.random(random), "А", "second".toCharArray(), CHEAP, random);
        String foreign = other.text().lines().toList().get(1);

        assertThat(rewritten(lines.get(0), lines.get(1), lines.get(3), lines.get(4))
                        .intact(key))
                .isFalse();
        assertThat(rewritten(lines.get(0), lines.get(2), lines.get(1), lines.get(3), lines.get(4))
                        .intact(key))
                .isFalse();
        assertThat(rewritten(lines.get(0), lines.get(1), foreign, lines.get(3), lines.get(4))
                        .intact(key))
                .isFalse();
        assertThat(rewritten(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4))
                        .intact(key))
                .isTrue();
    }

    @Test
    void aFileOfVersionOneOpensAndIsOld() throws IOException {
        write("Nurse", "secret".toCharArray());
        List<String> lines = Files.readAllLines(file);
        KeyFile old = rewritten("dosedesk-keys 1", lines.get(1), "end");

        assertThat(old.old()).isTrue();
        assertThat(old.intact(key)).isFalse();
        assertThat(old.open("Nurse", "secret".toCharArray()).digits()).isEqualTo(key.digits());
        assertThat(old.sealed(key).intact(key)).isTrue();
        old.write(file, Access.OWNER);
        assertThat(Files.readAllLines(file).getFirst()).isEqualTo("dosedesk-keys 1");
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
                "hmac-sha256>hmac-md5",
                "dosedesk-keys 2>dosedesk-keys 1",
                "dosedesk-keys 2>dosedesk-keys 0",
                "dosedesk-keys 2>dosedesk-keys x",
                "dosedesk-keys 2>{}"
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
        Files.writeString(file, Files.readString(file).replace("dosedesk-keys 2", "dosedesk-keys 3"));

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
        byte[] bytes = read.bytes();
        read.close();
        assertThat(bytes).containsOnly(0);
        assertThatThrownBy(read::digits).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStandardCostIsWhatTheFileSays() throws IOException {
        KeyFile.of(key, "Nurse", "secret".toCharArray(), Argon2Cost.STANDARD, random)
                .write(file, Access.OWNER);

        assertThat(Files.readString(file)).contains("argon2id memory=47104 iterations=3 lanes=1 salt=");
        assertThat(KeyFile.read(file).open("Nurse", "secret".toCharArray()).digits())
                .isEqualTo(key.digits());
    }

    private KeyFile file(String user, String password) {
        return KeyFile.of(key, user, password.toCharArray(), CHEAP, random);
    }

    private KeyFile rewritten(String... lines) throws IOException {
        Files.write(file, List.of(lines));
        return KeyFile.read(file);
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
