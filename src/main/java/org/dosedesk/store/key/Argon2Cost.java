package org.dosedesk.store.key;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one guess at a password costs: the parameters of Argon2id (RFC 9106).
///
/// @param memory KiB, 8 to 1,048,576 and at least 8 for each lane
/// @param iterations passes over the memory, 1 to 100
/// @param lanes computed side by side, 1 to 16
public record Argon2Cost(int memory, int iterations, int lanes) {
    private static final Logger LOG = LoggerFactory.getLogger(Argon2Cost.class);

    /// For real registers: 46 MiB, three passes; about half a second on an office computer.
    public static final Argon2Cost STANDARD = new Argon2Cost(47_104, 3, 1);

    static final int KEY_BYTES = 32;

    private static final int LONGEST_ENCODING = 3;

    /// Refuses what a damaged or hostile key file could use to exhaust the computer.
    public Argon2Cost {
        if (lanes < 1 || lanes > 16 || memory < 8 * lanes || memory > 1 << 20 || iterations < 1 || iterations > 100) {
            throw new IllegalArgumentException("Argon2 parameters out of range");
        }
    }

    /// A 256-bit key from a password, which stays as it is; the caller wipes both.
    byte[] derive(char[] password, byte[] salt) {
        ByteBuffer encoded = ByteBuffer.allocate(LONGEST_ENCODING * password.length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(password), encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        try {
            return Argon2Function.getInstance(memory, iterations, lanes, KEY_BYTES, Argon2.ID)
                    .hash(bytes, salt)
                    .getBytes();
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
            forgetFunctions();
        }
    }

    // The library keeps every function that was ever asked for, each with as much memory as it works in: all that the
    // register needs is less. A version of it that keeps them elsewhere goes on keeping them.
    private static void forgetFunctions() {
        try {
            Field kept = Argon2Function.class.getDeclaredField("INSTANCES");
            kept.setAccessible(true);
            if (kept.get(null) instanceof Map<?, ?> functions) {
                functions.clear();
            }
        } catch (ReflectiveOperationException e) {
            LOG.info("the memory of a key's derivation is kept");
        }
    }
}
