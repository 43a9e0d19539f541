package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.dosedesk.app.care.IdleWatch;
import org.dosedesk.app.care.MemoryCare;
import org.dosedesk.testkit.SameThread;
import org.junit.jupiter.api.Test;

class MemoryCareTest {

    @Test
    void memoryIsGivenBackOnceWhenNobodyTouchesTheProgram() {
        AtomicInteger collected = new AtomicInteger();
        IdleWatch idle = new IdleWatch(() -> 10, at(0));
        MemoryCare care = new MemoryCare(idle, new SameThread(), collected::incrementAndGet);
        care.look(at(60_000));
        assertThat(collected).hasValue(0);

        care.due();
        idle.touched(at(60_000));
        care.look(at(63_000));
        assertThat(collected).hasValue(0);

        care.look(at(66_000));
        care.look(at(70_000));
        assertThat(collected).hasValue(1);
    }

    private static IdleWatch.Moment at(long millis) {
        return new IdleWatch.Moment(millis, millis);
    }
}
