package org.dosedesk.usecase.keeping.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.MemoryVault;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Path MINE = Path.of("mine");
    private static final Path EVERYONE = Path.of("everyone");
    private static final Path DEMO = Path.of("demo");
    private static final RegisterFolders FOLDERS = new RegisterFolders(MINE, EVERYONE, DEMO);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
    private final MemoryVault vault = new MemoryVault();
    private final CreateRegister create = new CreateRegister(vault, clock);
    private final UnlockRegister unlock = new UnlockRegister(vault, clock);
    private final OpenDemo demo = new OpenDemo(vault, unlock, clock);

    @Test
    void a_new_register_knows_the_vaccines_and_nobody() {
        Register register = create.create(MINE, "Nurse", Role.NURSE, "correct horse".toCharArray(), true);

        assertThat(register.snapshot().all(Vaccine.class))
                .containsExactlyInAnyOrderElementsOf(VaccineCatalogue.kazakhstan());
        assertThat(register.snapshot().count(Worker.class)).isZero();
        assertThat(register.user()).isEqualTo("Nurse");
        assertThat(register.demo()).isFalse();
        assertThat(vault.shared(MINE)).isTrue();
    }

    @Test
    void passwords_are_wiped_whether_it_works_or_not() {
        char[] first = "correct horse".toCharArray();
        create.create(MINE, "Nurse", Role.NURSE, first, false);
        char[] wrong = "battery staple".toCharArray();

        assertThatThrownBy(() -> unlock.unlock(MINE, "Nurse", wrong, false)).isInstanceOf(AccessException.class);
        assertThat(first).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void a_password_is_checked_and_wiped_without_opening_anything() {
        create.create(MINE, "Nurse", Role.NURSE, "correct horse".toCharArray(), false);
        char[] right = "correct horse".toCharArray();
        char[] wrong = "battery staple".toCharArray();
        CheckPassword check = new CheckPassword(vault, unlock.guard());

        check.check(MINE, "Nurse", right);

        assertThatThrownBy(() -> check.check(MINE, "Nurse", wrong)).isInstanceOf(AccessException.class);
        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void unlocking_adds_the_vaccines_that_an_older_register_lacks() {
        vault.create(MINE, "Nurse", "correct horse".toCharArray(), false);

        Register register = unlock.unlock(MINE, "Nurse", "correct horse".toCharArray(), false);

        assertThat(register.snapshot().count(Vaccine.class))
                .isEqualTo(VaccineCatalogue.kazakhstan().size());
        assertThat(vault.store(MINE).load()).hasSize(register.snapshot().count(Vaccine.class) + 1);
    }

    @Test
    void the_journal_tells_who_unlocked_and_locked() {
        create.create(MINE, "Nurse", Role.NURSE, "correct horse".toCharArray(), false)
                .close();
        unlock.unlock(MINE, "Nurse", "correct horse".toCharArray(), false).close();

        assertThat(vault.store(MINE).journal())
                .filteredOn(row -> row.kind() == null)
                .extracting(JournalRow::event, JournalRow::by)
                .containsExactly(
                        tuple("UNLOCKED", "Nurse"),
                        tuple("LOCKED", "Nurse"),
                        tuple("UNLOCKED", "Nurse"),
                        tuple("LOCKED", "Nurse"));
    }

    @Test
    void the_demo_is_made_once_and_opened_again() {
        Register first = demo.open(DEMO);
        int records = vault.store(DEMO).load().size();
        Register again = demo.open(DEMO);

        assertThat(first.demo()).isTrue();
        assertThat(again.demo()).isTrue();
        assertThat(again.snapshot().count(Worker.class)).isGreaterThan(290);
        assertThat(vault.store(DEMO).load()).hasSize(records);
    }

    @Test
    void a_demo_that_could_not_be_filled_is_filled_next_time() {
        vault.create(DEMO, OpenDemo.USER, OpenDemo.PASSWORD.toCharArray(), false);
        vault.store(DEMO).failWith(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> demo.open(DEMO)).isInstanceOf(StorageException.class);
        vault.store(DEMO).failWith(null);

        assertThat(demo.open(DEMO).snapshot().count(Worker.class)).isGreaterThan(290);
    }

    @Test
    void offers_the_register_opened_last_then_the_own_then_everyones() {
        assertThat(FOLDERS.toUnlock(vault, Optional.empty())).isEmpty();
        create.create(EVERYONE, "Nurse", Role.NURSE, "correct horse".toCharArray(), true);
        assertThat(FOLDERS.toUnlock(vault, Optional.empty())).contains(EVERYONE);
        create.create(MINE, "Nurse", Role.NURSE, "correct horse".toCharArray(), false);
        assertThat(FOLDERS.toUnlock(vault, Optional.empty())).contains(MINE);
        assertThat(FOLDERS.toUnlock(vault, Optional.of(EVERYONE))).contains(EVERYONE);
        assertThat(FOLDERS.toUnlock(vault, Optional.of(Path.of("gone")))).contains(MINE);
    }

    @Test
    void never_offers_the_demo() {
        demo.open(DEMO);

        assertThat(FOLDERS.toUnlock(vault, Optional.of(DEMO))).isEmpty();
    }
}
