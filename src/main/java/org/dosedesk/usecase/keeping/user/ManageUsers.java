package org.dosedesk.usecase.keeping.user;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.access.TakeIn;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Adds, changes and removes the users of an open register, without knowing anyone's password. The record is saved
/// before the key: a program killed in between leaves nobody with more than they should have. Whatever changes
/// something waits for the disk, and throws [org.dosedesk.usecase.register.StorageException] when it could not be
/// saved.
public final class ManageUsers {
    private final Register register;
    private final Path folder;
    private final Guard guard;

    /// @param folder where the register lies
    public ManageUsers(Register register, Path folder, Guard guard) {
        this.register = register;
        this.folder = folder;
        this.guard = guard;
    }

    /// Those who may unlock the register, by name.
    public List<UserLine> list() {
        List<String> able = register.keys().users();
        return TakeIn.people(register).stream()
                .sorted(Comparator.comparing(User::name, KazakhOrder.INSTANCE))
                .map(user -> new UserLine(
                        user,
                        able.contains(user.name()),
                        guard.tries(folder, user.name()).lastUnlock(),
                        user.name().equals(register.user())))
                .toList();
    }

    /// Whether the one who asks may add, change and remove users.
    public boolean mayManage() {
        return register.role().managesUsers();
    }

    /// Why a user of this name can't be added; empty when nothing is in the way.
    public Optional<UserProblem> mayAdd(String name) {
        if (!mayManage()) {
            return Optional.of(UserProblem.NOT_ALLOWED);
        }
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.of(UserProblem.NAME_MISSING);
        }
        if (wanted.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            return Optional.of(UserProblem.NAME_UNUSABLE);
        }
        boolean taken = list().stream()
                .anyMatch(line -> Spelling.fold(line.user().name()).equals(Spelling.fold(wanted))
                        && (line.able() || !line.user().name().equals(wanted)));
        return taken ? Optional.of(UserProblem.NAME_TAKEN) : Optional.empty();
    }

    /// Why nobody can be given this role by the one who asks; empty when nothing is in the way.
    public Optional<UserProblem> mayGive(Role role) {
        if (!mayManage()) {
            return Optional.of(UserProblem.NOT_ALLOWED);
        }
        return role != Role.DOCTOR || register.mayNameDoctors()
                ? Optional.empty()
                : Optional.of(UserProblem.NOT_A_DOCTOR);
    }

    /// Why a user can't have this role; empty when nothing is in the way.
    public Optional<UserProblem> mayBecome(User user, Role role) {
        Optional<UserProblem> refused = user.role() == role ? Optional.empty() : mayGive(role);
        if (refused.isPresent() || !mayManage()) {
            return refused.or(() -> Optional.of(UserProblem.NOT_ALLOWED));
        }
        return role.managesUsers() || anotherManager(user) ? Optional.empty() : Optional.of(UserProblem.LAST_MANAGER);
    }

    /// Why a user can't be removed; empty when nothing is in the way.
    public Optional<UserProblem> mayRemove(User user) {
        if (!mayManage()) {
            return Optional.of(UserProblem.NOT_ALLOWED);
        }
        if (!anotherManager(user)) {
            return Optional.of(UserProblem.LAST_MANAGER);
        }
        return user.name().equals(register.user()) ? Optional.of(UserProblem.ONESELF) : Optional.empty();
    }

    /// Adds a user, who types a password at the desk.
    ///
    /// @param password wiped before this returns or throws
    /// @throws IllegalArgumentException when [#mayAdd] or [#mayGive] names a problem
    public void add(String name, Role role, char[] password) {
        try {
            require(mayAdd(name).or(() -> mayGive(role)));
            String wanted = name.strip();
            Optional<User> unfinished = TakeIn.people(register).stream()
                    .filter(user -> user.name().equals(wanted))
                    .findFirst();
            register.save(List.of(unfinished
                    .map(user -> new Change(user, user.with(role, now())))
                    .orElseGet(() -> Change.add(new User(Id.random(), wanted, role, now(), null)))));
            register.keys().put(wanted, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /// Gives a user another role.
    ///
    /// @throws IllegalArgumentException when [#mayBecome] names a problem
    public void changeRole(User user, Role role) {
        require(mayBecome(user, role));
        if (user.role() != role) {
            register.save(List.of(new Change(user, user.with(role, now()))));
        }
    }

    /// Removes a user.
    ///
    /// @param reason in the user's words, never blank
    /// @throws IllegalArgumentException when [#mayRemove] names a problem
    public void remove(User user, String reason) {
        require(mayRemove(user));
        Voided mark = new Voided(register.clock().instant(), register.user(), reason.strip());
        register.save(List.of(new Change(user, user.voided(mark))));
        register.keys().remove(user.name());
    }

    /// Changes the password of the one who asks. Readers may do that too.
    ///
    /// @param old wiped before this returns or throws
    /// @param fresh wiped before this returns or throws
    /// @throws AccessException when the old one is not right, or it is too early for another try
    public void changePassword(char[] old, char[] fresh) {
        String me = register.user();
        try {
            boolean right = guard.guarded(folder, me, () -> {
                if (!register.keys().opens(me, old)) {
                    throw new AccessException(Reason.WRONG_PASSWORD, "the old password is not right");
                }
                return true;
            });
            if (right) {
                register.keys().put(me, fresh);
                register.journal().note(JournalEvent.USER_CHANGED, null, "password");
            }
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private boolean anotherManager(User user) {
        return list().stream()
                .anyMatch(line -> line.able()
                        && line.user().role().managesUsers()
                        && !line.user().id().equals(user.id()));
    }

    private Recorded now() {
        return new Recorded(register.clock().instant(), register.user());
    }

    private static void require(Optional<UserProblem> problem) {
        problem.ifPresent(found -> {
            throw new IllegalArgumentException("not possible: " + found);
        });
    }
}
