package org.dosedesk.store.key;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The database key as one owner may have it: encrypted with AES-256-GCM under a key that Argon2id derives from the
/// owner's secret, and bound to the owner's name. The three encoded parts are Base64.
///
/// @param owner a user's name, or what stands for the recovery code
/// @param salt of the derivation
/// @param nonce of the encryption, used once
/// @param sealed the encrypted key and its tag
record WrappedKey(String owner, Argon2Cost cost, String salt, String nonce, String sealed) {
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    WrappedKey {
        requireLength(salt, SALT_BYTES);
        requireLength(nonce, NONCE_BYTES);
        requireLength(sealed, DatabaseKey.BYTES + TAG_BYTES);
    }

    /// Wraps the key for an owner. Two keyboards may put one letter together in two ways: the password counts in
    /// its composed form.
    static WrappedKey wrap(DatabaseKey key, String owner, char[] password, Argon2Cost cost, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, cost, owner, composed(password), salt, nonce)
                    .doFinal(key.bytes());
            return new WrappedKey(owner, cost, encode(salt), encode(nonce), encode(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /// The key, or nothing when the password is not this owner's or the record has been tampered with. The
    /// password is tried in its composed form, then as typed, for older records were made with that.
    Optional<DatabaseKey> unwrap(char[] password) {
        char[] composed = composed(password);
        Optional<DatabaseKey> key = unwrapWith(composed);
        return key.isPresent() || Arrays.equals(composed, password) ? key : unwrapWith(password);
    }

    private static char[] composed(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? password
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }

    private Optional<DatabaseKey> unwrapWith(char[] password) {
        try {
            byte[] bytes = cipher(Cipher.DECRYPT_MODE, cost, owner, password, decode(salt), decode(nonce))
                    .doFinal(decode(sealed));
            return Optional.of(new DatabaseKey(bytes));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    private static Cipher cipher(int mode, Argon2Cost cost, String owner, char[] password, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        byte[] derived = cost.derive(password, salt);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private static void requireLength(String encoded, int bytes) {
        if (decode(encoded).length != bytes) {
            throw new IllegalArgumentException("a part of a wrapped key has the wrong length");
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
