package org.dosedesk.usecase.keeping.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Set;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;

/// Whoever forgot the password gets back in with the recovery code, on real files.
class RecoveryCodeOnDiskTest extends UsersOnDisk {
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
    void where_no_doctor_is_left_the_code_names_one_and_the_journal_says_it() {
        RecoveryCode code = makeCode();

        try (Register register = forgotten.recoverAsDoctor(folder, NURSE, code, second(), "no doctor was left")) {
            assertThat(register.role()).isEqualTo(Role.DOCTOR);
            assertThat(register.history(record(register, NURSE))).last().satisfies(entry -> {
                assertThat(entry.by()).isEqualTo(NURSE);
                assertThat(entry.after()).contains("DOCTOR");
            });
            Journal journal = register.journal();
            assertThat(journal.lines(journal.numbers(journal.filter(Set.of(), null, null, null, Set.of()))))
                    .extracting(JournalEntry::detail)
                    .contains("doctor by recovery code");
        }
        assertThat(recovering(code)).isEqualTo(Reason.NO_CODE);
    }

    @Test
    void where_a_doctor_is_there_the_code_names_none_and_stays_good() {
        folder = parent.resolve("doctor's");
        create.create(folder, OTHER, Role.DOCTOR, first(), false).close();
        RecoveryCode code;
        try (Register register = open(OTHER, first())) {
            users(register).add(NURSE, Role.NURSE, first());
            MakeRecoveryCode make = new MakeRecoveryCode(register);
            code = make.draw();
            make.keep(code, "");
        }

        AccessException refusal = catchThrowableOfType(
                AccessException.class, () -> forgotten.recoverAsDoctor(folder, NURSE, code, second(), "used"));
        assertThat(refusal.reason()).isEqualTo(Reason.DOCTOR_THERE);
        open(NURSE, first()).close();
        try (Register register = forgotten.recoverAsDoctor(folder, OTHER, code, second(), "used")) {
            assertThat(register.role()).as("the doctor herself forgot").isEqualTo(Role.DOCTOR);
        }
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

    private Reason recovering(RecoveryCode code) {
        AccessException refusal = catchThrowableOfType(
                AccessException.class, () -> forgotten.recover(folder, NURSE, code, second(), "used"));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
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
}
