package org.dosedesk.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Argon2CostTest {

    @Test
    void theMemoryOfADerivationIsNotKept() throws ReflectiveOperationException {
        byte[] key = new Argon2Cost(64, 1, 1).derive("a password".toCharArray(), new byte[16]);

        assertThat(key).hasSize(Argon2Cost.KEY_BYTES);
        Field functions = Argon2Function.class.getDeclaredField("INSTANCES");
        functions.setAccessible(true);
        assertThat((Map<?, ?>) functions.get(null)).isEmpty();
    }
}
