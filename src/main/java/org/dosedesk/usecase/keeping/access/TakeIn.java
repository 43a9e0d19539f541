package org.dosedesk.usecase.keeping.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.KeyRing;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;

/// Brings a register's keys and its records of users together again when it is opened: a program killed between the
/// two leaves one of them behind. The records decide who may come in; the keys, who can.
public final class TakeIn {
    private TakeIn() {}

    /// Refuses a user who was removed, takes away the keys of all such users and of a recovery code that was
    /// replaced, and gives records to the users of a register from before there were any.
    ///
    /// @throws AccessException when the user who opened it was removed
    public static void settle(Register register) {
        if (register.snapshot().all(User.class).stream().noneMatch(User::isPerson)) {
            giveRecords(register);
        } else {
            requireRecord(register);
            removeStaleKeys(register);
        }
        if (register.role() != Role.READER) {
            register.save(lostCode(register));
        }
    }

    /// The recovery code's record, while the code is good.
    public static Optional<User> recoveryCode(Register register) {
        Optional<UUID> id = register.keys().recovery();
        return register.snapshot().all(User.class).stream()
                .filter(user -> !user.isPerson() && user.inForce())
                .filter(user -> id.isPresent() && user.id().value().equals(id.get()))
                .findFirst();
    }

    /// Those who may unlock the register.
    public static List<User> people(Register register) {
        return register.snapshot().all(User.class).stream()
                .filter(user -> user.isPerson() && user.inForce())
                .toList();
    }

    /// The doctors who can come in.
    public static List<User> doctors(Register register) {
        List<String> able = register.keys().users();
        return people(register).stream()
                .filter(user -> user.isDoctor() && able.contains(user.name()))
                .toList();
    }

    private static void requireRecord(Register register) {
        if (people(register).stream().noneMatch(user -> user.name().equals(register.user()))) {
            forget(() -> register.keys().remove(register.user()));
            throw new AccessException(Reason.NO_LONGER_USER, "the user has been removed");
        }
    }

    private static void removeStaleKeys(Register register) {
        KeyRing keys = register.keys();
        Set<String> names = people(register).stream().map(User::name).collect(Collectors.toSet());
        for (String name : keys.users()) {
            if (!names.contains(name)) {
                forget(() -> keys.remove(name));
            }
        }
        if (keys.recovery().isPresent() && recoveryCode(register).isEmpty()) {
            forget(keys::removeRecovery);
        }
    }

    private static void giveRecords(Register register) {
        Recorded now = new Recorded(register.clock().instant(), register.user());
        register.save(register.keys().users().stream()
                .map(name -> Change.add(new User(Id.random(), name, Role.NURSE, now, null)))
                .toList());
    }

    /// The record of a code that was used or replaced just before the program was killed.
    private static List<Change> lostCode(Register register) {
        Optional<UUID> id = register.keys().recovery();
        Voided gone = new Voided(register.clock().instant(), register.user(), "not in the key file any more");
        return register.snapshot().all(User.class).stream()
                .filter(user -> !user.isPerson() && user.inForce())
                .filter(user -> !user.id().value().equals(id.orElse(null)))
                .map(user -> new Change(user, user.voided(gone)))
                .toList();
    }

    /// What can't be tidied up now is tidied up next time: it opens nothing.
    private static void forget(Runnable tidy) {
        try {
            tidy.run();
        } catch (StorageException e) {
            // the records keep the user out all the same
        }
    }
}
