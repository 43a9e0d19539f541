package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.demo.DemoWorkforce;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Opens the demo: a register of invented workers in a folder of its own, made on its first opening. Nothing in it is
/// worth hiding, so its user and password are the same everywhere.
public final class OpenDemo {
    /// The demo's only user.
    public static final String USER = "Demo";

    /// The demo's password, the same everywhere.
    public static final String PASSWORD = "dosedesk-demo";

    private final Vault vault;
    private final UnlockRegister unlock;
    private final Clock clock;

    public OpenDemo(Vault vault, UnlockRegister unlock, Clock clock) {
        this.vault = vault;
        this.unlock = unlock;
        this.clock = clock;
    }

    /// Opens it, and fills it when nobody is in it yet. Takes a second.
    ///
    /// @throws AccessException when it can't be opened or made
    public Register open(Path folder) {
        Register register = vault.exists(folder)
                ? unlock.unlock(folder, USER, PASSWORD.toCharArray(), true)
                : Register.open(create(folder), clock, USER, true);
        return Opening.orClose(register::close, () -> {
            TakeIn.settle(register);
            if (register.snapshot().count(Worker.class) == 0) {
                LocalDate today = LocalDate.now(clock);
                register.save(DemoWorkforce.changes(today, new Recorded(clock.instant(), USER)));
            }
            return register;
        });
    }

    private RegisterStore create(Path folder) {
        char[] password = PASSWORD.toCharArray();
        try {
            return vault.create(folder, USER, password, false);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
