package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claiming the folder of a register that is yet to be made.
class NewRegisterTest {
    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    @Test
    void of_several_at_once_one_claims_the_folder_and_the_others_hear_why_not() throws Exception {
        try (ExecutorService programs = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                RegisterFiles files =
                        new RegisterFiles(folder.resolve("a" + round).resolve("register"));
                CyclicBarrier start = new CyclicBarrier(AT_ONCE);
                List<NewRegister> claimed = new ArrayList<>();
                List<AccessException.Reason> refused = new ArrayList<>();
                Callable<Object> program = () -> {
                    start.await();
                    try {
                        return NewRegister.begin(files, Access.OWNER);
                    } catch (AccessException e) {
                        return e.reason();
                    }
                };
                for (Future<Object> answer : programs.invokeAll(Collections.nCopies(AT_ONCE, program))) {
                    if (answer.get() instanceof NewRegister attempt) {
                        claimed.add(attempt);
                    } else {
                        refused.add((AccessException.Reason) answer.get());
                    }
                }
                assertThat(claimed).as("round %d", round).hasSize(1);
                assertThat(refused).containsOnly(AccessException.Reason.OPEN_ELSEWHERE);
                assertThat(files.creating()).exists();
                claimed.getFirst().close();
            }
        }
    }

    @Test
    void a_folder_that_somebody_has_put_something_into_stays() throws Exception {
        RegisterFiles files = new RegisterFiles(folder.resolve("register"));
        Path other = files.folder().resolve("other.txt");

        NewRegister attempt = NewRegister.begin(files, Access.OWNER);
        Files.writeString(other, "theirs");
        attempt.close();

        assertThat(files.folder()).isDirectoryContaining(path -> path.equals(other));
        assertThat(files.creating()).doesNotExist();
    }

    @Test
    void where_there_is_a_register_there_is_no_other() throws Exception {
        RegisterFiles files = new RegisterFiles(folder);
        Files.writeString(files.keys(), "keys");

        assertThatThrownBy(() -> NewRegister.begin(files, Access.OWNER).close())
                .isInstanceOfSatisfying(
                        AccessException.class,
                        e -> assertThat(e.reason()).isEqualTo(AccessException.Reason.EXISTS_ALREADY));
        assertThat(files.keys()).hasContent("keys");
    }
}
