package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;

/// Slows the guessing of passwords down: three wrong ones are free, then a user waits 5 seconds, and twice as long
/// with each further one, up to 5 minutes. A right one ends that. The count is kept beside the register, so that a
/// restart doesn't help; while the program runs the wait is measured without the computer's clock, and after a
/// restart a clock that was set back means the whole wait anew. Everything that checks a password goes through
/// here. Thread-safe; every method may wait for the disk.
public final class Guard {
    /// Stands for the recovery code in the place of a user's name.
    public static final String RECOVERY = "";

    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    private final Vault vault;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<Lock, Wait> waits = new HashMap<>();
    private final Map<Lock, Tries> remembered = new ConcurrentHashMap<>();

    private record Lock(Path folder, String user) {}

    private record Wait(int failed, long until) {}

    /// Guards the registers of this vault.
    public Guard(Vault vault, Clock clock) {
        this(vault, clock, System::nanoTime);
    }

    /// @param nanos a clock that nobody can set
    Guard(Vault vault, Clock clock, LongSupplier nanos) {
        this.vault = vault;
        this.clock = clock;
        this.nanos = nanos;
    }

    /// How long this user must wait before the next try; zero when it may be now.
    public synchronized Duration mustWait(Path folder, String user) {
        Tries tries = tries(folder, user);
        Duration delay = delay(tries.failed());
        if (delay.isZero()) {
            return delay;
        }
        Lock lock = new Lock(folder, user);
        Wait wait = waits.get(lock);
        if (wait == null || wait.failed() != tries.failed()) {
            Duration rest = delay.minus(passed(tries, delay));
            wait = new Wait(tries.failed(), nanos.getAsLong() + rest.toNanos());
            waits.put(lock, wait);
        }
        long rest = wait.until() - nanos.getAsLong();
        return rest <= 0 ? Duration.ZERO : Duration.ofNanos(rest);
    }

    /// How often this user's password was typed wrong since it was last right.
    public int failed(Path folder, String user) {
        return tries(folder, user).failed();
    }

    /// When this user last unlocked the register, and what else is remembered.
    public Tries tries(Path folder, String user) {
        return vault.tries(folder).stream()
                .filter(tries -> tries.user().equals(user))
                .findFirst()
                .or(() -> Optional.ofNullable(remembered.get(new Lock(folder, user))))
                .orElse(new Tries(user, 0, null, null));
    }

    /// Checks a password, unless it is too early for that. A wrong one is counted before it is known to be wrong:
    /// ending the program in between doesn't help.
    ///
    /// @param user whose password it is, or [#RECOVERY]
    /// @param check throws an [AccessException] when the password is not right
    /// @throws AccessException of the check, or because it is too early
    public <T> T guarded(Path folder, String user, Supplier<T> check) {
        Tries before = begin(folder, user);
        T result;
        try {
            result = check.get();
        } catch (RuntimeException e) {
            if (!isWrong(e)) {
                keep(folder, before);
            }
            throw e;
        }
        keep(folder, new Tries(user, 0, null, clock.instant()));
        return result;
    }

    private static boolean isWrong(RuntimeException e) {
        return e instanceof AccessException refused
                && (refused.reason() == Reason.WRONG_PASSWORD || refused.reason() == Reason.WRONG_CODE);
    }

    /// Forgets a user's wrong passwords: the user has come in another way.
    public void forgive(Path folder, String user) {
        keep(folder, new Tries(user, 0, null, clock.instant()));
    }

    private synchronized Tries begin(Path folder, String user) {
        if (!mustWait(folder, user).isZero()) {
            throw new AccessException(Reason.TOO_MANY_TRIES, "too early for another try");
        }
        Tries before = tries(folder, user);
        int failed = before.failed() + 1;
        keep(folder, new Tries(user, failed, clock.instant(), before.lastUnlock()));
        waits.put(
                new Lock(folder, user),
                new Wait(failed, nanos.getAsLong() + delay(failed).toNanos()));
        return before;
    }

    // Where no register lies yet, as before a restore, nothing can be kept beside it.
    private synchronized void keep(Path folder, Tries now) {
        remembered.put(new Lock(folder, now.user()), now);
        List<Tries> all = new ArrayList<>(vault.tries(folder));
        all.removeIf(tries -> tries.user().equals(now.user()));
        if (now.failed() > 0 || now.lastUnlock() != null) {
            all.add(now);
        }
        vault.keepTries(folder, all);
    }

    /// How much of the delay is over by the computer's clock; nothing when that clock was set back.
    private Duration passed(Tries tries, Duration delay) {
        Instant last = tries.lastFailed();
        if (last == null) {
            return Duration.ZERO;
        }
        Duration passed = Duration.between(last, clock.instant());
        if (passed.isNegative()) {
            return Duration.ZERO;
        }
        return passed.compareTo(delay) > 0 ? delay : passed;
    }

    private static Duration delay(int failed) {
        if (failed < FREE) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failed - FREE, DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
