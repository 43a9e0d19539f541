package org.dosedesk.usecase.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;
import org.dosedesk.usecase.access.CreateRegister;
import org.dosedesk.usecase.access.UnlockRegister;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.recovery.ForgottenPassword;
import org.dosedesk.usecase.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.recovery.RecoveryCode;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.KeyRing.Condition;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Users, roles and the recovery code, on real files.
class ManageUsersTest {
    private static final String NURSE = "Айгүл Серікқызы";
    private static final String OTHER = "Борис Ким";

    @TempDir
    Path parent;

    private final H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    private final Clock clock = Clock.fixed(Instant.parse("2022-02-25T08:30:00Z"), ZoneOffset.UTC);
    private final UnlockRegister unlock = new UnlockRegister(vault, clock);
    private final ForgottenPassword forgotten = new ForgottenPassword(vault, unlock.guard(), clock);
    private Path folder;

    @BeforeEach
    void make() {
        folder = parent.resolve("register");
        new CreateRegister(vault, clock).create(folder, NURSE, first(), false).close();
    }

    @Test
    void whoever_makes_a_register_is_its_nurse() {
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
    void a_user_added_at_the_desk_opens_the_register_with_a_password_of_their_own() {
        char[] typed = second();
        try (Register register = open(NURSE, first())) {
            users(register).add("  " + OTHER + " ", Role.DOCTOR, typed);
        }

        assertThat(typed).containsOnly('\0');
        assertThat(vault.users(folder)).containsExactly(NURSE, OTHER);
        try (Register register = open(OTHER, second())) {
            assertThat(register.role()).isEqualTo(Role.DOCTOR);
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

            users.changeRole(record(register, OTHER), Role.DOCTOR);
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

    @Test
    void killed_between_record_and_key_an_added_user_has_no_way_in_and_can_be_added_again() {
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.READER, second());
            register.keys().remove(OTHER);
        }
        assertThat(reason(OTHER, second())).isEqualTo(Reason.NO_SUCH_USER);
        try (Register register = open(NURSE, first())) {
            assertThat(users(register).list()).filteredOn(line -> !line.able()).hasSize(1);
            users(register).add(OTHER, Role.NURSE, second());
            assertThat(users(register).list()).hasSize(2).allMatch(UserLine::able);
        }
        open(OTHER, second()).close();
    }

    @Test
    void killed_between_record_and_key_a_removed_user_is_refused_and_cleaned_away() {
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.NURSE, second());
            users(register).remove(record(register, OTHER), "уволился");
            register.keys().put(OTHER, second());
        }
        assertThat(vault.users(folder)).contains(OTHER);
        open(NURSE, first()).close();
        assertThat(vault.users(folder)).containsExactly(NURSE);
    }

    @Test
    void a_key_without_a_record_beside_others_lets_nobody_in() {
        try (Register register = open(NURSE, first())) {
            register.keys().put(OTHER, second());
        }
        assertThat(reason(OTHER, second())).isEqualTo(Reason.NO_LONGER_USER);
    }

    @Test
    void the_recovery_code_gives_another_password_once_and_is_written_down() {
        RecoveryCode code = makeCode();

        try (Register register = forgotten.recover(folder, NURSE, code, second(), "использован")) {
            assertThat(register.user()).isEqualTo(NURSE);
            assertThat(new MakeRecoveryCode(register).current()).isEmpty();
            User spent = register.snapshot().all(User.class).stream()
                    .filter(user -> !user.isPerson())
                    .findFirst()
                    .orElseThrow();
            assertThat(spent.voided()).isNotNull();
            assertThat(register.history(spent)).hasSize(2).last().satisfies(entry -> {
                assertThat(entry.by()).isEqualTo(NURSE);
                assertThat(entry.after()).contains("использован");
            });
        }
        assertThat(reason(NURSE, first())).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(recovering(code)).isEqualTo(Reason.NO_CODE);
        open(NURSE, second()).close();
    }

    @Test
    void a_reader_who_forgot_is_helped_too_and_stays_a_reader() {
        RecoveryCode code = makeCode();
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.READER, first());
        }
        try (Register register = forgotten.recover(folder, OTHER, code, second(), "used")) {
            assertThat(register.role()).isEqualTo(Role.READER);
        }
        open(OTHER, second()).close();
    }

    @Test
    void a_new_code_ends_the_old_one_even_in_an_old_key_file() throws Exception {
        RecoveryCode old = makeCode();
        byte[] keys = Files.readAllBytes(folder.resolve("register.keys"));
        RecoveryCode fresh = makeCode();
        assertThat(recovering(old)).isEqualTo(Reason.WRONG_CODE);

        Files.write(folder.resolve("register.keys"), keys);
        Files.write(folder.resolve("register.keys.copy"), keys);
        assertThat(recovering(old)).as("an old key file put back").isEqualTo(Reason.WRONG_CODE);
        assertThat(recovering(fresh)).isEqualTo(Reason.NO_CODE);
    }

    @Test
    void killed_after_the_new_password_the_code_is_spent_and_that_is_written_down_at_the_next_unlock() {
        makeCode();
        try (Register register = open(NURSE, first())) {
            register.keys().recover(NURSE, second());
        }
        try (Register register = open(NURSE, second())) {
            assertThat(new MakeRecoveryCode(register).current()).isEmpty();
            assertThat(register.snapshot().all(User.class))
                    .filteredOn(user -> !user.isPerson())
                    .noneMatch(User::inForce);
        }
    }

    @Test
    void guessing_the_code_slows_down() {
        makeCode();
        RecoveryCode other = RecoveryCode.random(new SecureRandom());
        for (int i = 0; i < 3; i++) {
            assertThat(recovering(other)).isEqualTo(Reason.WRONG_CODE);
        }
        assertThat(recovering(other)).isEqualTo(Reason.TOO_MANY_TRIES);
        open(NURSE, first()).close();
    }

    @Test
    void a_damaged_key_file_is_put_back_from_its_copy() throws Exception {
        Path keys = folder.resolve("register.keys");
        byte[] whole = Files.readAllBytes(keys);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 4;
            Files.write(keys, flipped);
            try (Register register = open(NURSE, first())) {
                assertThat(register.keys().condition()).as("byte %d", i).isEqualTo(Condition.REPAIRED);
            }
            assertThat(keys).hasBinaryContent(whole);
        }
        Files.delete(keys);
        assertThat(vault.exists(folder)).isTrue();
        open(NURSE, first()).close();
        assertThat(keys).hasBinaryContent(whole);
    }

    @Test
    void killed_between_the_copy_and_the_key_file_either_password_opens_and_settles_it() throws Exception {
        Path keys = folder.resolve("register.keys");
        byte[] before = Files.readAllBytes(keys);
        try (Register register = open(NURSE, first())) {
            users(register).changePassword(first(), second());
        }
        Files.write(keys, before);

        open(NURSE, second()).close();
        assertThat(reason(NURSE, first())).isEqualTo(Reason.WRONG_PASSWORD);

        Files.write(keys, before);
        open(NURSE, first()).close();
        assertThat(reason(NURSE, second())).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void files_about_access_are_for_the_owner_alone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        reason(NURSE, second());
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.READER, second());
        }

        for (String name : List.of("register.keys", "register.keys.copy", "register.tries", "register.mv.db")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void wrong_passwords_are_in_the_journal_of_the_next_unlock() {
        reason(NURSE, second());
        reason(NURSE, second());
        try (Register register = open(NURSE, first())) {
            JournalFilter wrong =
                    register.journal().filter(Set.of(), null, null, null, Set.of(JournalEvent.WRONG_PASSWORD));
            assertThat(register.journal().lines(register.journal().numbers(wrong)))
                    .singleElement()
                    .satisfies(line -> assertThat(line.detail()).isEqualTo("2"));
        }
    }

    @Test
    void a_damaged_copy_is_made_anew() throws Exception {
        Path copy = folder.resolve("register.keys.copy");
        Files.writeString(copy, "rubbish");

        open(NURSE, first()).close();

        assertThat(copy).hasSameBinaryContentAs(folder.resolve("register.keys"));
    }

    @Test
    void the_key_files_change_from_outside_is_noticed_once_and_locks_nobody_out() throws Exception {
        try (Register register = open(NURSE, first())) {
            users(register).add(OTHER, Role.NURSE, second());
        }
        Path keys = folder.resolve("register.keys");
        List<String> lines = Files.readAllLines(keys);
        Files.write(keys, List.of(lines.get(0), lines.get(1), lines.get(3), lines.get(4)));
        Files.copy(keys, folder.resolve("register.keys.copy"), StandardCopyOption.REPLACE_EXISTING);

        try (Register register = open(NURSE, first())) {
            assertThat(register.keys().condition()).isEqualTo(Condition.CHANGED);
        }
        try (Register register = open(NURSE, first())) {
            assertThat(register.keys().condition()).isEqualTo(Condition.WHOLE);
        }
    }

    private RecoveryCode makeCode() {
        try (Register register = open(NURSE, first())) {
            MakeRecoveryCode make = new MakeRecoveryCode(register);
            RecoveryCode code = make.draw();
            make.keep(code, "заменён");
            assertThat(make.current()).isPresent();
            return code;
        }
    }

    private Reason recovering(RecoveryCode code) {
        AccessException refusal = catchThrowableOfType(
                AccessException.class, () -> forgotten.recover(folder, NURSE, code, second(), "used"));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    private Reason reason(String user, char[] password) {
        AccessException refusal = catchThrowableOfType(AccessException.class, () -> open(user, password));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    private Register open(String user, char[] password) {
        return unlock.unlock(folder, user, password, false);
    }

    private ManageUsers users(Register register) {
        return new ManageUsers(register, folder, unlock.guard());
    }

    private static User record(Register register, String name) {
        return register.snapshot().all(User.class).stream()
                .filter(user -> user.inForce() && user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static char[] first() {
        return "кот пьёт молоко".toCharArray();
    }

    private static char[] second() {
        return "алты терезе 7".toCharArray();
    }
}
