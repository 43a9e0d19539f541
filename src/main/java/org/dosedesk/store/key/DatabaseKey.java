package org.dosedesk.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The 256 random bits that encrypt a database. Nobody types them, and they are never stored bare. Closing it wipes
/// them.
public final class DatabaseKey implements AutoCloseable {
    static final int BYTES = 32;

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final byte[] bytes;
    private boolean closed;

    DatabaseKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A new key.
    public static DatabaseKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DatabaseKey(bytes);
    }

    /// The key as 64 hexadecimal digits, in an array that the caller wipes.
    public char[] digits() {
        byte[] key = bytes();
        char[] digits = new char[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            digits[2 * i] = DIGITS[key[i] >> 4 & 15];
            digits[2 * i + 1] = DIGITS[key[i] & 15];
        }
        return digits;
    }

    /// Another 256-bit key made from this one, which the caller wipes.
    ///
    /// @param purpose what it is for: each purpose has a key of its own
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    /// The key itself.
    ///
    /// @throws IllegalStateException when it has been wiped: zeros must never be taken for a key
    synchronized byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("the key has been wiped");
        }
        return bytes;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }
}
