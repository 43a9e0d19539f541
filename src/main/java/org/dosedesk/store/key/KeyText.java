package org.dosedesk.store.key;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.jspecify.annotations.Nullable;

/// How a key file is written: one line a user, in order of joining, one for the recovery code if there is one,
/// between a first line with the format's version and the seal. UTF-8:
/// ```
/// dosedesk-keys 2 argon2id memory=47104 iterations=3 lanes=1 salt=... aes-256-gcm nonce=... key=... user=Any Name
/// argon2id memory=47104 iterations=3 lanes=1 salt=... aes-256-gcm nonce=... key=... recovery=(its identity)
/// hmac-sha256 ... end
/// ```
/// Version 1 has neither the recovery code's line nor the seal.
final class KeyText {
    private static final String FORMAT = "dosedesk-keys ";
    private static final String SEAL = "hmac-sha256 ";
    private static final String END = "end";
    private static final Pattern LINE =
            Pattern.compile("argon2id memory=(\\d{1,7}) iterations=(\\d{1,3}) lanes=(\\d{1,2})"
                    + " salt=(\\S+) aes-256-gcm nonce=(\\S+) key=(\\S+) (user|recovery)=(.+)");

    private KeyText() {}

    /// The whole text.
    ///
    /// @param seal null for version 1
    static String write(List<WrappedKey> keys, @Nullable String seal) {
        String body = body(keys);
        return seal == null
                ? body.replaceFirst(FORMAT + "2", FORMAT + "1") + END + "\n"
                : body + SEAL + seal + "\n" + END + "\n";
    }

    /// What a seal covers.
    static String body(List<WrappedKey> keys) {
        StringBuilder text = new StringBuilder(FORMAT).append("2\n");
        for (WrappedKey key : keys) {
            text.append("argon2id memory=").append(key.cost().memory());
            text.append(" iterations=").append(key.cost().iterations());
            text.append(" lanes=").append(key.cost().lanes());
            text.append(" salt=").append(key.salt());
            text.append(" aes-256-gcm nonce=").append(key.nonce());
            text.append(" key=").append(key.sealed());
            text.append(owner(key.owner())).append('\n');
        }
        return text.toString();
    }

    static KeyFile parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(FORMAT)) {
            throw damaged();
        }
        String version = lines.getFirst().substring(FORMAT.length());
        if (!version.equals("1") && !version.equals("2")) {
            throw version.matches("[1-9]\\d{0,8}")
                    ? new AccessException(Reason.NEWER_VERSION, "the key file has a newer format")
                    : damaged();
        }
        boolean sealed = version.equals("2");
        int after = lines.size() - (sealed ? 2 : 1);
        if (after < 2
                || !lines.getLast().equals(END)
                || (sealed && !lines.get(after).startsWith(SEAL))) {
            throw damaged();
        }
        try {
            return new KeyFile(
                    lines.subList(1, after).stream()
                            .map(line -> parseLine(line, sealed))
                            .toList(),
                    sealed ? lines.get(after).substring(SEAL.length()) : null);
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    static AccessException damaged() {
        return new AccessException(Reason.DAMAGED, "the key file makes no sense");
    }

    private static WrappedKey parseLine(String line, boolean mayRecover) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a wrapped key");
        }
        Argon2Cost cost = new Argon2Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        String owner = parts.group(8);
        if (parts.group(7).equals("user")) {
            KeyFile.requireUserName(owner);
        } else if (mayRecover) {
            owner = KeyFile.owner(UUID.fromString(owner));
        } else {
            throw new IllegalArgumentException("no recovery code in version 1");
        }
        return new WrappedKey(owner, cost, parts.group(4), parts.group(5), parts.group(6));
    }

    private static String owner(String owner) {
        return owner.startsWith(KeyFile.RECOVERY)
                ? " recovery=" + owner.substring(KeyFile.RECOVERY.length())
                : " user=" + owner;
    }
}
