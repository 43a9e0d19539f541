package org.dosedesk.usecase.keeping.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wrong passwords slow down, on real files.
class GuardTest {
    private static final String USER = "Айгүл";
    private static final String RIGHT = "кот пьёт молоко";

    @TempDir
    Path folder;

    private final H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    private final Hands clock = new Hands();
    private Guard guard = new Guard(vault, clock, () -> clock.nanos);

    /// A computer's clock that can be set, and the time since it was switched on, which can't.
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2022-02-25T08:30:00Z");
        private long nanos = 77;

        void pass(Duration duration) {
            now = now.plus(duration);
            nanos += duration.toNanos();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void make() {
        vault.create(folder.resolve("r"), USER, RIGHT.toCharArray(), false).close();
    }

    @Test
    void three_are_free_then_the_wait_doubles_up_to_five_minutes() {
        long[] seconds = {0, 0, 5, 10, 20, 40, 80, 160, 300, 300};
        for (long expected : seconds) {
            fail();
            assertThat(guard.mustWait(register(), USER)).isEqualTo(Duration.ofSeconds(expected));
            clock.pass(Duration.ofSeconds(expected));
        }
        assertThat(guard.failed(register(), USER)).isEqualTo(seconds.length);
    }

    @Test
    void too_early_is_refused_even_with_the_right_password_and_not_counted() {
        failThrice();

        assertThat(reason(RIGHT)).isEqualTo(Reason.TOO_MANY_TRIES);
        assertThat(guard.failed(register(), USER)).isEqualTo(3);
        clock.pass(Duration.ofSeconds(4));
        assertThat(reason(RIGHT)).isEqualTo(Reason.TOO_MANY_TRIES);
        clock.pass(Duration.ofSeconds(1));
        open(RIGHT);
    }

    @Test
    void a_right_password_ends_it() {
        failThrice();
        clock.pass(Duration.ofSeconds(5));
        open(RIGHT);

        assertThat(guard.failed(register(), USER)).isZero();
        assertThat(guard.tries(register(), USER).lastUnlock()).isEqualTo(clock.now);
        fail();
        assertThat(guard.mustWait(register(), USER)).isZero();
    }

    @Test
    void where_no_register_lies_yet_wrong_ones_count_all_the_same() {
        Path empty = folder.resolve("empty");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> guard.guarded(empty, USER, () -> {
                        throw new AccessException(Reason.WRONG_PASSWORD, "wrong");
                    }))
                    .isInstanceOf(AccessException.class);
        }
        assertThat(guard.mustWait(empty, USER)).isEqualTo(Duration.ofSeconds(5));
        assertThat(empty).doesNotExist();
    }

    @Test
    void a_restart_does_not_help() {
        failThrice();
        clock.pass(Duration.ofSeconds(2));
        restart();

        assertThat(reason(RIGHT)).isEqualTo(Reason.TOO_MANY_TRIES);
        assertThat(guard.mustWait(register(), USER)).isEqualTo(Duration.ofSeconds(3));
        clock.pass(Duration.ofSeconds(3));
        open(RIGHT);
    }

    @Test
    void setting_the_clock_helps_neither_way_while_the_program_runs() {
        failThrice();
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(guard.mustWait(register(), USER)).isEqualTo(Duration.ofSeconds(5));
        clock.now = clock.now.minus(Duration.ofDays(9));
        assertThat(guard.mustWait(register(), USER)).isEqualTo(Duration.ofSeconds(5));
        clock.nanos += Duration.ofSeconds(5).toNanos();
        open(RIGHT);
    }

    @Test
    void a_clock_set_back_before_a_restart_means_the_whole_wait_and_no_more() {
        failThrice();
        clock.pass(Duration.ofSeconds(3));
        clock.now = clock.now.minus(Duration.ofDays(400));
        restart();

        assertThat(guard.mustWait(register(), USER)).isEqualTo(Duration.ofSeconds(5));
        clock.pass(Duration.ofSeconds(5));
        open(RIGHT);
    }

    @Test
    void users_are_slowed_down_each_on_their_own() {
        failThrice();

        assertThat(guard.mustWait(register(), "Other")).isZero();
        assertThat(guard.mustWait(register(), Guard.RECOVERY)).isZero();
    }

    @Test
    void a_missing_or_broken_file_keeps_nobody_out() throws Exception {
        failThrice();
        Path file = register().resolve("register.tries");
        assertThat(file).exists();
        Files.delete(file);
        restart();
        open(RIGHT);
        Files.write(file, new byte[] {1, 2, 3, (byte) 0xff});
        restart();
        open(RIGHT);
        Files.writeString(file, "failed=999999 last=2022-99-99T08:30:00Z unlocked=- user=" + USER + "\n");
        restart();
        open(RIGHT);
        Files.writeString(file, "failed=999999 last=2022-02-25T08:30:00Z unlocked=- user=" + USER + "\n");
        restart();
        assertThat(guard.mustWait(register(), USER)).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void what_is_no_wrong_password_is_not_counted() {
        fail();
        assertThatThrownBy(() -> guard.guarded(register(), USER, () -> {
                    throw new AccessException(Reason.OPEN_ELSEWHERE, "open");
                }))
                .isInstanceOf(AccessException.class);
        assertThat(guard.failed(register(), USER)).isEqualTo(1);
        assertThat(guard.failed(register(), "Nobody")).isZero();
    }

    @Test
    void ending_the_program_during_the_check_is_counted() {
        guard.guarded(register(), USER, () -> {
            restart();
            assertThat(guard.failed(register(), USER)).isEqualTo(1);
            return true;
        });
    }

    private Path register() {
        return folder.resolve("r");
    }

    private void restart() {
        guard = new Guard(vault, clock, () -> clock.nanos);
    }

    private void failThrice() {
        for (int i = 0; i < 3; i++) {
            fail();
        }
    }

    private void fail() {
        assertThat(reason("wrong")).isEqualTo(Reason.WRONG_PASSWORD);
    }

    private void open(String password) {
        guard.guarded(register(), USER, () -> vault.unlock(register(), USER, password.toCharArray()))
                .close();
    }

    private Reason reason(String password) {
        AccessException refusal = catchThrowableOfType(AccessException.class, () -> open(password));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }
}
