package org.dosedesk.store.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;

/// Who may unlock a register: one line a user, in order of joining, between a first line with the format's version
/// and the last line `end`. UTF-8:
/// ```
/// dosedesk-keys 1
/// argon2id memory=47104 iterations=3 lanes=1 salt=... aes-256-gcm nonce=... key=... user=Any Name
/// end
/// ```
public final class KeyFile {
    private static final String FORMAT = "dosedesk-keys ";
    private static final int VERSION = 1;
    private static final String END = "end";
    private static final long LARGEST = 1L << 20;
    private static final Pattern LINE =
            Pattern.compile("argon2id memory=(\\d{1,7}) iterations=(\\d{1,3}) lanes=(\\d{1,2})"
                    + " salt=(\\S+) aes-256-gcm nonce=(\\S+) key=(\\S+) user=(.+)");

    private final List<WrappedKey> keys;

    private KeyFile(List<WrappedKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /// A key file with one user.
    ///
    /// @param user any letters on one line, never blank
    public static KeyFile of(DatabaseKey key, String user, char[] password, Argon2Cost cost, SecureRandom random) {
        return new KeyFile(List.of(WrappedKey.wrap(key, user, password, cost, random)));
    }

    /// A user's name may have any letters, on one line, and isn't blank.
    ///
    /// @throws IllegalArgumentException when it can't be used
    public static void requireUserName(String user) {
        WrappedKey.requireUserName(user);
    }

    /// Reads the file.
    ///
    /// @throws AccessException when it makes no sense, or was made by a newer version of the program
    public static KeyFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw damaged();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return parse(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw damaged();
        } catch (IOException e) {
            throw new AccessException(
                    Files.exists(file) && !Files.isReadable(file) ? Reason.NOT_WRITABLE : Reason.DAMAGED,
                    "the key file can't be read");
        }
    }

    /// Puts this in the place of what the file held; survives a power cut when it returns.
    public void write(Path file, Access access) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append(VERSION).append('\n');
        for (WrappedKey key : keys) {
            text.append("argon2id memory=").append(key.cost().memory());
            text.append(" iterations=").append(key.cost().iterations());
            text.append(" lanes=").append(key.cost().lanes());
            text.append(" salt=").append(key.salt());
            text.append(" aes-256-gcm nonce=").append(key.nonce());
            text.append(" key=").append(key.sealed());
            text.append(" user=").append(key.user()).append('\n');
        }
        text.append(END).append('\n');
        DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8), access);
    }

    /// The users' names, in order of joining.
    public List<String> users() {
        return keys.stream().map(WrappedKey::user).toList();
    }

    /// The database's key, which the caller closes. Slow on purpose.
    ///
    /// @throws AccessException when there is no such user or the password is wrong
    public DatabaseKey open(String user, char[] password) {
        WrappedKey mine = keys.stream()
                .filter(key -> key.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new AccessException(Reason.NO_SUCH_USER, "the key file doesn't know this user"));
        return mine.unwrap(password)
                .orElseThrow(() -> new AccessException(Reason.WRONG_PASSWORD, "the key doesn't unwrap"));
    }

    private static KeyFile parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(FORMAT)) {
            throw damaged();
        }
        if (!lines.getFirst().equals(FORMAT + VERSION)) {
            throw lines.getFirst().substring(FORMAT.length()).matches("[1-9]\\d{0,8}")
                    ? new AccessException(Reason.NEWER_VERSION, "the key file has a newer format")
                    : damaged();
        }
        if (lines.size() < 3 || !lines.getLast().equals(END)) {
            throw damaged();
        }
        try {
            return new KeyFile(lines.subList(1, lines.size() - 1).stream()
                    .map(KeyFile::parseLine)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static WrappedKey parseLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a wrapped key");
        }
        Argon2Cost cost = new Argon2Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return new WrappedKey(parts.group(7), cost, parts.group(4), parts.group(5), parts.group(6));
    }

    private static AccessException damaged() {
        return new AccessException(Reason.DAMAGED, "the key file makes no sense");
    }
}
