package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What was said to be saved is there after the program has been killed, whole.
class KillTest {
    @TempDir
    Path folder;

    @Test
    void twentyKillsLoseNothing() throws Exception {
        int saves = new KillRounds(folder.resolve("register"), System.nanoTime()).run(20);

        assertThat(saves).as("saves acknowledged").isGreaterThan(20);
    }

    @Test
    @Tag("endurance")
    void aThousandKillsLoseNothing() throws Exception {
        int registers = 40;
        List<Callable<Integer>> rounds = IntStream.range(0, registers)
                .<Callable<Integer>>mapToObj(number ->
                        () -> new KillRounds(folder.resolve("register" + number), number).run(1000 / registers))
                .toList();
        int saves = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> register : workers.invokeAll(rounds)) {
                saves += register.get();
            }
        }
        LoggerFactory.getLogger(KillTest.class).info("1,000 kills, {} acknowledged saves, none lost", saves);
        assertThat(saves).as("saves acknowledged").isGreaterThan(1000);
    }
}
