package org.dosedesk.store.backup;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dosedesk.store.key.DatabaseKey;

/// Sums and seals.
final class Digests {
    private static final String HMAC = "HmacSHA256";

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The sum of what has come by until now; more may follow.
    static byte[] soFar(MessageDigest digest) {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be cloned", e);
        }
    }

    /// A seal that only someone with the database's key can make.
    static byte[] hmac(DatabaseKey key, String purpose, byte[] content) {
        byte[] derived = key.derive(purpose);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(derived, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }
}
