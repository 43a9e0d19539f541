package org.dosedesk.usecase.keeping.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.KeyRing.Condition;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;

/// The files about access hold against kills, damage and other eyes.
class KeyFileOnDiskTest extends UsersOnDisk {
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
}
