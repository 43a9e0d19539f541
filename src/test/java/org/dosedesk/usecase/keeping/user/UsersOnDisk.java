package org.dosedesk.usecase.keeping.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A register with its nurse, on real files, and the ways into it.
abstract class UsersOnDisk {
    static final String NURSE = "Айгүл Серікқызы";
    static final String OTHER = "Борис Ким";

    @TempDir
    Path parent;

    final H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    final Clock clock = Clock.fixed(Instant.parse("2022-02-25T08:30:00Z"), ZoneOffset.UTC);
    final CreateRegister create = new CreateRegister(vault, clock);
    final UnlockRegister unlock = new UnlockRegister(vault, clock);
    final ForgottenPassword forgotten = new ForgottenPassword(vault, unlock.guard(), clock);
    Path folder;

    @BeforeEach
    void make() {
        folder = parent.resolve("register");
        create.create(folder, NURSE, Role.NURSE, first(), false).close();
    }

    Reason reason(String user, char[] password) {
        AccessException refusal = catchThrowableOfType(AccessException.class, () -> open(user, password));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    Register open(String user, char[] password) {
        return unlock.unlock(folder, user, password, false);
    }

    ManageUsers users(Register register) {
        return new ManageUsers(register, folder, unlock.guard());
    }

    static User record(Register register, String name) {
        return register.snapshot().all(User.class).stream()
                .filter(user -> user.inForce() && user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static char[] first() {
        return "кот пьёт молоко".toCharArray();
    }

    static char[] second() {
        return "алты терезе 7".toCharArray();
    }
}
