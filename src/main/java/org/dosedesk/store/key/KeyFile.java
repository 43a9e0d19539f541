package org.dosedesk.store.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.jspecify.annotations.Nullable;

/// Who may unlock a register: the database's key, wrapped for each user and for the recovery code, and a seal over
/// all of it that only those can make who have the database's key. So nobody else can put a line in or out, or
/// take one from another file, unnoticed. How it is written: [KeyText]. Immutable.
public final class KeyFile {
    private static final long LARGEST = 1L << 20;
    /// No user's name begins like this.
    static final String RECOVERY = "\u0001recovery ";

    private final List<WrappedKey> keys;
    private final @Nullable String seal;

    /// @param seal null for a file of version 1
    KeyFile(List<WrappedKey> keys, @Nullable String seal) {
        this.keys = List.copyOf(keys);
        this.seal = seal;
    }

    /// A key file with one user.
    ///
    /// @param user any letters on one line, never blank
    public static KeyFile of(DatabaseKey key, String user, char[] password, Argon2Cost cost, SecureRandom random) {
        return new KeyFile(List.of(), null).with(key, user, password, cost, random);
    }

    /// A user's name may have any letters, on one line, and isn't blank.
    ///
    /// @throws IllegalArgumentException when it can't be used
    public static void requireUserName(String user) {
        if (user.isBlank() || user.codePoints().anyMatch(KeyFile::breaksLine)) {
            throw new IllegalArgumentException("a user's name must be something on one line");
        }
    }

    /// Reads the file.
    ///
    /// @throws AccessException when it makes no sense, or was made by a newer version of the program
    public static KeyFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw KeyText.damaged();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return KeyText.parse(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw KeyText.damaged();
        } catch (IOException e) {
            throw new AccessException(
                    Files.exists(file) && !Files.isReadable(file) ? Reason.NOT_WRITABLE : Reason.DAMAGED,
                    "the key file can't be read",
                    file);
        }
    }

    /// Puts this in the place of what the file held; survives a power cut when it returns.
    public void write(Path file, Access access) throws IOException {
        DurableFiles.write(file, text().getBytes(StandardCharsets.UTF_8), access);
    }

    /// The users' names, in order of joining.
    public List<String> users() {
        return keys.stream()
                .map(WrappedKey::owner)
                .filter(owner -> !owner.startsWith(RECOVERY))
                .toList();
    }

    /// The recovery code's identity; empty when there is none.
    public Optional<UUID> recovery() {
        return keys.stream()
                .map(WrappedKey::owner)
                .filter(owner -> owner.startsWith(RECOVERY))
                .map(owner -> UUID.fromString(owner.substring(RECOVERY.length())))
                .findFirst();
    }

    /// The database's key, which the caller closes. Slow on purpose.
    ///
    /// @throws AccessException when there is no such user or the password is wrong
    public DatabaseKey open(String user, char[] password) {
        if (!users().contains(user)) {
            throw new AccessException(Reason.NO_SUCH_USER, "the key file doesn't know this user");
        }
        return unwrap(user, password)
                .orElseThrow(() -> new AccessException(Reason.WRONG_PASSWORD, "the key doesn't unwrap"));
    }

    /// The database's key, which the caller closes. Slow on purpose.
    ///
    /// @throws AccessException when there is no recovery code or it is another one
    public DatabaseKey openWithCode(char[] code) {
        UUID id = recovery().orElseThrow(() -> new AccessException(Reason.NO_CODE, "no recovery code was made"));
        return unwrap(owner(id), code)
                .orElseThrow(() -> new AccessException(Reason.WRONG_CODE, "the key doesn't unwrap"));
    }

    /// Whether this is as somebody with the database's key made it.
    public boolean intact(DatabaseKey key) {
        return seal != null && Seal.of(key, KeyText.body(keys)).matches(seal);
    }

    /// Whether it was written before there were seals.
    public boolean old() {
        return seal == null;
    }

    /// The same with a user's key wrapped anew: in its place, or as the last.
    public KeyFile with(DatabaseKey key, String user, char[] password, Argon2Cost cost, SecureRandom random) {
        requireUserName(user);
        return put(key, WrappedKey.wrap(key, user, password, cost, random));
    }

    /// The same without this user.
    public KeyFile without(DatabaseKey key, String user) {
        return keep(key, owner -> !owner.equals(user));
    }

    /// The same with this recovery code and no other.
    public KeyFile withRecovery(DatabaseKey key, UUID id, char[] code, Argon2Cost cost, SecureRandom random) {
        return withoutRecovery(key).put(key, WrappedKey.wrap(key, owner(id), code, cost, random));
    }

    /// The same without a recovery code.
    public KeyFile withoutRecovery(DatabaseKey key) {
        return keep(key, owner -> !owner.startsWith(RECOVERY));
    }

    /// The same with a seal that fits.
    public KeyFile sealed(DatabaseKey key) {
        return keep(key, owner -> true);
    }

    /// The name that a recovery code's key is bound to.
    static String owner(UUID recovery) {
        return RECOVERY + recovery;
    }

    /// What the file holds.
    String text() {
        return KeyText.write(keys, seal);
    }

    private Optional<DatabaseKey> unwrap(String owner, char[] secret) {
        return keys.stream()
                .filter(key -> key.owner().equals(owner))
                .findFirst()
                .flatMap(key -> key.unwrap(secret));
    }

    private KeyFile put(DatabaseKey key, WrappedKey fresh) {
        List<WrappedKey> changed = new ArrayList<>(keys);
        changed.replaceAll(before -> before.owner().equals(fresh.owner()) ? fresh : before);
        if (!changed.contains(fresh)) {
            changed.add(fresh);
        }
        return seal(key, changed);
    }

    private KeyFile keep(DatabaseKey key, Predicate<String> owners) {
        return seal(key, keys.stream().filter(line -> owners.test(line.owner())).toList());
    }

    private static KeyFile seal(DatabaseKey key, List<WrappedKey> keys) {
        return new KeyFile(keys, Seal.of(key, KeyText.body(keys)).text());
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SURROGATE;
    }
}
