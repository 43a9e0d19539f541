package org.dosedesk.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.backup.restore.H2WayBack;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.MemoryVault;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
    private static final RegisterFolders FOLDERS =
            new RegisterFolders(Path.of("mine"), Path.of("everyone"), Path.of("demo"));
    private static final String GOOD = "кот пьёт молоко";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
    private final MemoryVault vault = new MemoryVault();
    private final Texts texts = new Texts(Language.ENGLISH);
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private final List<Opened> opened = new ArrayList<>();

    @Test
    void asks_for_the_language_first_and_remembers_it() {
        StartViewModel start = start();
        assertThat(start.stepProperty().get()).isEqualTo(StartViewModel.Step.LANGUAGE);

        start.speak(Language.KAZAKH);

        assertThat(start.stepProperty().get()).isEqualTo(StartViewModel.Step.CREATE);
        assertThat(settings.settings().language()).isEqualTo(Language.KAZAKH);
        assertThat(texts.messages().language()).isEqualTo(Language.KAZAKH);
    }

    @Test
    void makes_a_register_and_remembers_where() {
        StartViewModel start = known();
        CreateViewModel form = start.createForm();
        form.nameProperty().set("  Nurse ");
        form.passwordProperty().set(GOOD);
        form.repeatProperty().set(GOOD);
        form.sharedProperty().set(true);

        form.create();

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().register().user()).isEqualTo("Nurse");
        assertThat(opened.getFirst().folder()).isEqualTo(FOLDERS.everyone());
        assertThat(vault.shared(FOLDERS.everyone())).isTrue();
        assertThat(settings.settings().lastRegister()).isEqualTo("everyone");
        assertThat(form.passwordProperty().get()).isEmpty();
    }

    @Test
    void where_the_folder_cannot_be_used_another_one_is_chosen_on_the_spot() {
        StartViewModel start = known();
        CreateViewModel form = start.createForm();
        form.nameProperty().set("Nurse");
        form.passwordProperty().set(GOOD);
        form.repeatProperty().set(GOOD);
        form.doctorProperty().set(true);
        assertThat(form.folderRefused().getValue()).isFalse();
        vault.failWith(AccessException.Reason.UNUSABLE_FOLDER);
        form.create();
        assertThat(form.folderRefused().getValue()).isTrue();
        assertThat(form.failure().get()).contains("backslash");

        vault.failWith(null);
        form.createIn(Path.of("elsewhere"));

        assertThat(opened.getFirst().folder()).isEqualTo(Path.of("elsewhere", "DoseDesk"));
        assertThat(opened.getFirst().register().role()).isEqualTo(Role.DOCTOR);
        assertThat(settings.settings().lastRegister())
                .isEqualTo(Path.of("elsewhere", "DoseDesk").toString());
    }

    @Test
    void where_the_folder_of_everyone_refuses_it_is_named_with_who_gives_the_right() {
        vault.failWith(AccessException.Reason.NOT_WRITABLE);
        CreateViewModel form = known().createForm();
        form.nameProperty().set("Nurse");
        form.passwordProperty().set(GOOD);
        form.repeatProperty().set(GOOD);
        form.sharedProperty().set(true);

        form.create();

        assertThat(form.failure().get())
                .startsWith("Cannot write to “everyone”.")
                .contains("group dosedesk");
        texts.speak(Language.RUSSIAN);
        assertThat(form.failure().get()).contains("«everyone»", "группа dosedesk");

        vault.failWith(null);
        form.createIn(Path.of("elsewhere"));

        assertThat(opened.getFirst().folder()).isEqualTo(Path.of("elsewhere", "DoseDesk"));
        assertThat(vault.shared(Path.of("elsewhere", "DoseDesk"))).isTrue();
    }

    @Test
    void says_at_each_field_what_is_wrong_and_makes_nothing() {
        CreateViewModel form = known().createForm();
        form.passwordProperty().set("short");
        form.repeatProperty().set("other");

        form.create();

        assertThat(form.triedProperty().get()).isTrue();
        assertThat(form.nameProblem().get()).isEqualTo("Enter your name.");
        assertThat(form.passwordProblem().get()).isEqualTo("The password needs at least 8 characters.");
        assertThat(form.repeatProblem().get()).startsWith("The two passwords differ.");
        texts.speak(Language.RUSSIAN);
        assertThat(form.nameProblem().get()).isEqualTo("Укажите ваши фамилию и имя.");
        assertThat(opened).isEmpty();
        assertThat(vault.exists(FOLDERS.mine())).isFalse();
    }

    @Test
    void a_weak_password_is_warned_about_and_taken() {
        CreateViewModel form = known().createForm();
        form.nameProperty().set("Nurse");
        form.passwordProperty().set("12345678");
        form.repeatProperty().set("12345678");
        assertThat(form.strength().get()).isEqualTo(PasswordStrength.WEAK);

        form.create();

        assertThat(opened).hasSize(1);
    }

    @Test
    void a_failed_creation_keeps_the_form_and_says_why() {
        vault.failWith(AccessException.Reason.NOT_WRITABLE);
        CreateViewModel form = known().createForm();
        form.nameProperty().set("Nurse");
        form.passwordProperty().set(GOOD);
        form.repeatProperty().set(GOOD);

        form.create();

        assertThat(form.failure().get())
                .isEqualTo("Cannot write to “mine”."
                        + " Ask the computer’s administrator for permission, or choose another folder.");
        assertThat(form.passwordProperty().get()).isEqualTo(GOOD);
        assertThat(form.busyProperty().get()).isFalse();
    }

    @Test
    void a_later_start_asks_for_the_password_and_says_when_it_is_wrong() {
        vault.create(FOLDERS.mine(), "Nurse", GOOD.toCharArray(), false);
        StartViewModel start = known();
        assertThat(start.stepProperty().get()).isEqualTo(StartViewModel.Step.UNLOCK);
        UnlockViewModel form = start.unlockForm();
        assertThat(form.users()).containsExactly("Nurse");
        assertThat(form.userProperty().get()).isEqualTo("Nurse");

        form.passwordProperty().set("wrong");
        form.unlock();
        assertThat(form.failure().get()).startsWith("Wrong password.");
        assertThat(form.wrongPasswordsProperty().get()).isEqualTo(1);
        form.unlock();
        assertThat(form.wrongPasswordsProperty().get()).isEqualTo(2);

        form.passwordProperty().set(GOOD);
        form.unlock();
        assertThat(opened).hasSize(1);
        assertThat(form.failure().get()).isEmpty();
    }

    @Test
    void a_register_open_elsewhere_is_said_in_words() {
        vault.create(FOLDERS.mine(), "Nurse", GOOD.toCharArray(), false);
        StartViewModel start = known();
        vault.failWith(AccessException.Reason.OPEN_ELSEWHERE);
        start.unlockForm().passwordProperty().set(GOOD);

        start.unlockForm().unlock();

        assertThat(start.failure().get()).startsWith("This register is already open");
        assertThat(start.unlockForm().wrongPasswordsProperty().get()).isZero();
    }

    @Test
    void the_demo_is_not_the_register_opened_last() {
        known().openDemo();

        assertThat(opened.getFirst().register().demo()).isTrue();
        assertThat(settings.settings().lastRegister()).isNull();
    }

    private StartViewModel known() {
        settings.change(before -> before.with(Language.ENGLISH));
        return start();
    }

    private StartViewModel start() {
        UnlockRegister unlock = new UnlockRegister(vault, clock);
        StartViewModel.Doors doors = new StartViewModel.Doors(
                vault,
                new CreateRegister(vault, clock),
                unlock,
                new OpenDemo(vault, unlock, clock),
                new ForgottenPassword(vault, unlock.guard(), clock),
                new BringBack(
                        new H2WayBack(Schema.CURRENT, folder -> false),
                        new FileShelf(),
                        unlock.guard()::guarded,
                        clock));
        return new StartViewModel(FOLDERS, doors, new SameThread(), texts, settings, opened::add);
    }
}
