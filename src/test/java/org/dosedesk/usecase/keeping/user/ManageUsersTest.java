package org.dosedesk.usecase.keeping.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.junit.jupiter.api.Test;

/// Users, their roles and passwords, on real files.
class ManageUsersTest extends UsersOnDisk {
    @Test
    void whoever_makes_a_register_as_a_nurse_is_its_nurse() {
        try (Register register = open(NURSE, first())) {
            assertThat(register.role()).isEqualTo(Role.NURSE);
            assertThat(users(register).list()).singleElement().satisfies(line -> {
                assertThat(line.me()).isTrue();
                assertThat(line.able()).isTrue();
                assertThat(line.lastUnlock()).isEqualTo(clock.instant());
            });
        }
    }

    @Test
    void whoever_makes_a_register_as_a_doctor_is_its_doctor_and_names_others() {
        folder = parent.resolve("doctor's");
        create.create(folder, NURSE, Role.DOCTOR, first(), false).close();

        try (Register register = open(NURSE, first())) {
            assertThat(register.role()).isEqualTo(Role.DOCTOR);
            users(register).add(OTHER, Role.NURSE, second());
            users(register).changeRole(record(register, OTHER), Role.DOCTOR);
        }
        try (Register register = open(OTHER, second())) {
            assertThat(register.role()).isEqualTo(Role.DOCTOR);
        }
    }

    @Test
    void a_nurse_makes_nobody_a_doctor_least_of_all_herself() {
        try (Register register = open(NURSE, first())) {
            ManageUsers users = users(register);
            users.add(OTHER, Role.NURSE, second());
            User me = record(register, NURSE);
            assertThat(users.mayGive(Role.DOCTOR)).contains(UserProblem.NOT_A_DOCTOR);
            assertThat(users.mayBecome(me, Role.DOCTOR)).contains(UserProblem.NOT_A_DOCTOR);
            assertThatThrownBy(() -> users.changeRole(me, Role.DOCTOR)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> users.add("Third", Role.DOCTOR, second()))
                    .isInstanceOf(IllegalArgumentException.class);
            // Whatever way a change takes, it comes through the register's door.
            assertThatThrownBy(() -> register.save(List.of(new Change(me, me.with(Role.DOCTOR, me.recorded())))))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.reason()).isEqualTo(StorageException.Reason.NOT_A_DOCTOR));
            assertThat(register.role()).isEqualTo(Role.NURSE);
        }
    }

    @Test
    void a_changed_password_leaves_its_line_and_a_wrong_one_none() {
        try (Register register = open(NURSE, first())) {
            ManageUsers users = users(register);
            long before = register.journal().seal().number();
            assertThatThrownBy(() -> users.changePassword(second(), second())).isInstanceOf(AccessException.class);
            users.changePassword(first(), second());

            assertThat(register.journal().numbers(JournalFilter.ALL).stream().filter(number -> number > before))
                    .hasSizeGreaterThan(0)
                    .first()
                    .satisfies(number -> assertThat(register.journal().lines(List.of(number)))
                            .singleElement()
                            .satisfies(line -> {
                                assertThat(line.event()).isEqualTo(JournalEvent.USER_CHANGED);
                                assertThat(line.by()).isEqualTo(NURSE);
                            }));
        }
    }

    @Test
    void a_removed_doctor_comes_back_only_through_a_doctor() {
        folder = parent.resolve("doctor's");
        create.create(folder, NURSE, Role.DOCTOR, first(), false).close();
        User doctor;
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.NURSE, second());
        }
        try (Register register = open(OTHER, second())) {
            doctor = record(register, NURSE);
            users(register).remove(doctor, "уволилась");
            User removed = register.snapshot().find(User.class, doctor.id()).orElseThrow();
            assertThatThrownBy(() -> register.save(List.of(new Change(removed, doctor))))
                    .isInstanceOf(StorageException.class);
        }
    }

    @Test
    void a_user_added_at_the_desk_opens_the_register_with_a_password_of_their_own() {
        char[] typed = second();
        try (Register register = open(NURSE, first())) {
            users(register).add("  " + OTHER + " ", Role.READER, typed);
        }

        assertThat(typed).containsOnly('\0');
        assertThat(vault.users(folder)).containsExactly(NURSE, OTHER);
        try (Register register = open(OTHER, second())) {
            assertThat(register.role()).isEqualTo(Role.READER);
            User added = record(register, OTHER);
            assertThat(register.history(added))
                    .singleElement()
                    .extracting(HistoryEntry::by)
                    .isEqualTo(NURSE);
        }
        open(NURSE, first()).close();
    }

    @Test
    void a_removed_users_password_no_longer_opens() throws Exception {
        byte[] old;
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.NURSE, second());
            old = Files.readAllBytes(folder.resolve("register.keys"));
            users(register).remove(record(register, OTHER), "уволился");
            assertThat(users(register).list()).hasSize(1);
        }
        assertThat(reason(OTHER, second())).isEqualTo(Reason.NO_SUCH_USER);

        Files.write(folder.resolve("register.keys"), old);
        Files.write(folder.resolve("register.keys.copy"), old);
        assertThat(reason(OTHER, second())).as("an old key file put back").isEqualTo(Reason.NO_LONGER_USER);
        assertThat(vault.users(folder)).as("and cleaned away").containsExactly(NURSE);
        open(NURSE, first()).close();
    }

    @Test
    void one_changes_ones_own_password_with_the_old_one() {
        try (Register register = open(NURSE, first())) {
            assertThatThrownBy(() -> users(register).changePassword("wrong one".toCharArray(), second()))
                    .isInstanceOfSatisfying(
                            AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_PASSWORD));
            users(register).changePassword(first(), second());
        }

        assertThat(reason(NURSE, first())).isEqualTo(Reason.WRONG_PASSWORD);
        open(NURSE, second()).close();
    }

    @Test
    void guessing_the_old_password_slows_down_too() {
        try (Register register = open(NURSE, first())) {
            ManageUsers users = users(register);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> users.changePassword("wrong one".toCharArray(), second()))
                        .isInstanceOf(AccessException.class);
            }
            assertThatThrownBy(() -> users.changePassword(first(), second()))
                    .isInstanceOfSatisfying(
                            AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_TRIES));
        }
    }

    @Test
    void the_last_manager_stays_and_nobody_removes_themselves() {
        try (Register register = open(NURSE, first())) {
            ManageUsers users = users(register);
            users.add(OTHER, Role.READER, second());
            User me = record(register, NURSE);
            assertThat(users.mayRemove(me)).contains(UserProblem.LAST_MANAGER);
            assertThat(users.mayBecome(me, Role.READER)).contains(UserProblem.LAST_MANAGER);
            assertThatThrownBy(() -> users.changeRole(me, Role.READER)).isInstanceOf(IllegalArgumentException.class);

            users.changeRole(record(register, OTHER), Role.NURSE);
            assertThat(users.mayRemove(me)).contains(UserProblem.ONESELF);
            assertThat(users.mayBecome(me, Role.READER)).isEmpty();
            assertThat(users.mayRemove(record(register, OTHER))).isEmpty();
        }
    }

    @Test
    void names_are_said_to_be_missing_taken_or_unusable() {
        try (Register register = open(NURSE, first())) {
            ManageUsers users = users(register);
            assertThat(users.mayAdd("  ")).contains(UserProblem.NAME_MISSING);
            assertThat(users.mayAdd(NURSE.toUpperCase(Locale.ROOT))).contains(UserProblem.NAME_TAKEN);
            assertThat(users.mayAdd("a\nb")).contains(UserProblem.NAME_UNUSABLE);
            assertThat(users.mayAdd(OTHER)).isEmpty();
        }
    }

    @Test
    void a_reader_saves_nothing_and_manages_nobody_but_may_change_the_own_password() {
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.READER, second());
        }
        try (Register register = open(OTHER, second())) {
            Vaccine vaccine = register.snapshot().all(Vaccine.class).iterator().next();
            assertThatThrownBy(() -> register.save(List.of(new Change(vaccine, vaccine))))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.reason()).isEqualTo(StorageException.Reason.NOT_ALLOWED));
            assertThat(users(register).mayAdd("X")).contains(UserProblem.NOT_ALLOWED);
            assertThat(users(register).mayRemove(record(register, NURSE))).contains(UserProblem.NOT_ALLOWED);
            assertThat(users(register).mayBecome(record(register, OTHER), Role.NURSE))
                    .contains(UserProblem.NOT_ALLOWED);
            assertThat(new MakeRecoveryCode(register).mayMake()).isFalse();
            users(register).changePassword(second(), first());
        }
        open(OTHER, first()).close();
    }
}
