package org.dosedesk.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What only the owner of a database's key can make of a text: HMAC-SHA-256 under a key drawn from that key for this
/// purpose alone.
///
/// @param text Base64
record Seal(String text) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "dosedesk key file";

    static Seal of(DatabaseKey key, String text) {
        byte[] own = mac(key.bytes(), PURPOSE);
        try {
            return new Seal(Base64.getEncoder().encodeToString(mac(own, text)));
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    /// Compares without telling by the time how much of it fits.
    boolean matches(String other) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
