package org.dosedesk.store.h2;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class H2Test {

    @Test
    void theDatabaseIsMadeReadyWithoutAny() {
        assertThatCode(H2::getReady).doesNotThrowAnyException();
    }
}
