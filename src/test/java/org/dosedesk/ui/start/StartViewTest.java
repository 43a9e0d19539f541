package org.dosedesk.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.backup.restore.H2WayBack;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.MemoryVault;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.dosedesk.usecase.keeping.access.Tries;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartViewTest {
    private static final RegisterFolders FOLDERS =
            new RegisterFolders(Path.of("mine"), Path.of("everyone"), Path.of("demo"));
    private static final String GOOD = "кот пьёт молоко";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
    private final MemoryVault vault = new MemoryVault();
    private final List<Opened> opened = new ArrayList<>();
    private final DressedStage stage = new DressedStage();

    @Test
    void the_language_is_chosen_by_a_button_in_its_own_language() {
        Scene scene = show(Theme.LIGHT, null);
        Pictures.save(scene, "start-language", Language.ENGLISH);

        stage.click("#choose-kk");

        assertThat(stage.node("#name", TextField.class)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_register_is_made_by_keyboard_alone(Language language) {
        Scene scene = show(Theme.LIGHT, language);
        stage.run(() -> stage.node("#name", TextField.class).requestFocus());
        stage.run(() -> stage.node("#name", TextField.class).setText("Айгүл Ахметова"));
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText("алма2022"));
        stage.press(KeyCode.ENTER, false);
        Pictures.save(scene, "start-create-problems", language);
        assertThat(opened).isEmpty();
        assertThat(stage.read(() -> scene.getFocusOwner().getId())).isEqualTo("repeat-field");

        stage.run(() -> stage.node("#password-field", PasswordField.class).setText(GOOD));
        stage.run(() -> stage.node("#repeat-field", PasswordField.class).setText(GOOD));
        Pictures.save(scene, "start-create", language);
        stage.press(KeyCode.ENTER, false);
        assertThat(opened).hasSize(1);
    }

    /// Whoever is about to press it presses it.
    @ParameterizedTest
    @EnumSource
    void no_strength_and_no_problem_moves_the_button_of_a_new_register(Language language) {
        vault.failWith(Reason.NOT_WRITABLE);
        show(Theme.LIGHT, language);
        double before = top("#create");
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText("a"));
        assertThat(top("#create")).isEqualTo(before);
        stage.run(() -> stage.node("#create", Button.class).fire());
        assertThat(top("#create")).isEqualTo(before);
        stage.run(() -> stage.node("#name", TextField.class).setText("Айгүл Ахметова"));
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText(GOOD));
        assertThat(stage.read(() -> stage.node("#secretProblem", Label.class).isVisible()))
                .isTrue();
        assertThat(top("#create")).isEqualTo(before);
        stage.run(() -> stage.node("#repeat-field", PasswordField.class).setText(GOOD));
        stage.run(() -> stage.node("#create", Button.class).fire());
        Pictures.save(stage.stage().getScene(), "start-create-refused", language);
        assertThat(stage.read(() -> stage.node("#elsewhere", Button.class).isVisible()))
                .isTrue();
        assertThat(top("#create")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_moves_the_buttons_that_unlock(Language language) {
        Register register = new CreateRegister(vault, clock)
                .create(FOLDERS.mine(), "Айгүл Ахметова", Role.NURSE, GOOD.toCharArray(), false);
        MakeRecoveryCode make = new MakeRecoveryCode(register);
        make.keep(make.draw(), "replaced");
        show(Theme.LIGHT, language);
        double unlock = top("#unlock");
        double forgotten = top("#forgotten");
        for (int i = 0; i < 6; i++) {
            stage.run(() -> stage.node("#password-field", PasswordField.class).setText("wrong"));
            stage.press(KeyCode.ENTER, false);
            assertThat(top("#unlock")).isEqualTo(unlock);
            guess();
        }
        assertThat(stage.read(() -> stage.node("#wait", Label.class).isVisible()))
                .isTrue();
        assertThat(top("#forgotten")).isEqualTo(forgotten);

        stage.click("#forgotten");
        double recover = top("#recover");
        stage.run(() -> stage.node("#code", TextField.class).setText("00000"));
        stage.run(() -> stage.node("#fresh-field", PasswordField.class).setText("a"));
        stage.press(KeyCode.ENTER, false);
        Pictures.save(stage.stage().getScene(), "start-recover-problems", language);
        assertThat(top("#recover")).isEqualTo(recover);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_password_is_said_in_words_and_selected(Language language) {
        vault.create(FOLDERS.mine(), "Айгүл Ахметова", GOOD.toCharArray(), false);
        Theme theme = language == Language.RUSSIAN ? Theme.DARK : Theme.LIGHT;
        Scene scene = show(theme, language);
        PasswordField field = stage.node("#password-field", PasswordField.class);
        assertThat(stage.read(() -> scene.getFocusOwner())).isSameAs(field);

        stage.run(() -> field.setText("wrong"));
        stage.press(KeyCode.ENTER, false);
        Pictures.save(scene, "start-unlock-wrong-" + theme.name().toLowerCase(Locale.ROOT), language);
        assertThat(stage.read(() -> stage.node("#failure", Label.class).isVisible()))
                .isTrue();
        assertThat(stage.read(() -> scene.getFocusOwner())).isSameAs(field);
        assertThat(stage.read(field::getSelectedText)).isEqualTo(field.getText());

        stage.run(() -> field.setText(GOOD));
        stage.press(KeyCode.ENTER, false);
        assertThat(opened).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void after_three_wrong_passwords_it_says_how_long_to_wait_and_keeps_the_form(Language language) {
        vault.create(FOLDERS.mine(), "Айгүл Ахметова", GOOD.toCharArray(), false);
        Scene scene = show(Theme.LIGHT, language);
        PasswordField field = stage.node("#password-field", PasswordField.class);
        for (int i = 0; i < 6; i++) {
            guess();
        }
        stage.run(() -> field.setText("wrong"));
        stage.press(KeyCode.ENTER, false);
        assertThat(stage.read(() -> stage.node("#wait", Label.class).isVisible()))
                .isTrue();
        assertThat(stage.read(() -> stage.node("#unlock", Button.class).isDisabled()))
                .isTrue();
        String waiting = stage.read(() -> stage.node("#wait", Label.class).getText());
        assertThat(waiting).containsPattern("[01]:\\d\\d");
        String kept = stage.read(field::getText);
        assertThat(kept).isEqualTo("wrong");
        Pictures.save(scene, "start-wait", language);
    }

    @ParameterizedTest
    @EnumSource
    void a_forgotten_password_is_helped_by_the_code_from_the_safe(Language language) {
        Register register = new CreateRegister(vault, clock)
                .create(FOLDERS.mine(), "Айгүл Ахметова", Role.NURSE, GOOD.toCharArray(), false);
        MakeRecoveryCode make = new MakeRecoveryCode(register);
        RecoveryCode code = make.draw();
        make.keep(code, "replaced");
        Scene scene = show(Theme.LIGHT, language);
        stage.run(() -> stage.node("#forgotten", Button.class).fire());
        TextField typed = stage.node("#code", TextField.class);
        assertThat(stage.read(() -> scene.getFocusOwner())).isSameAs(typed);
        String wrong = String.join(" ", code.groups()).replaceFirst("^.....", "00000");
        stage.run(() -> typed.setText(wrong));
        assertThat(stage.read(() -> stage.node("#codeProblem", Label.class).getText()))
                .contains("1");
        Pictures.save(scene, "start-recover-wrong", language);

        stage.run(() -> typed.setText(String.join(" ", code.groups())));
        stage.run(() -> stage.node("#fresh-field", PasswordField.class).setText("алты терезе 7"));
        stage.run(() -> stage.node("#repeat-field", PasswordField.class).setText("алты терезе 7"));
        Pictures.save(scene, "start-recover", language);
        stage.press(KeyCode.ENTER, false);

        assertThat(opened).hasSize(1);
        assertThat(vault.store(FOLDERS.mine()).keys().opens("Айгүл Ахметова", "алты терезе 7".toCharArray()))
                .isTrue();
    }

    @Test
    void back_from_a_forgotten_password() {
        vault.create(FOLDERS.mine(), "Айгүл Ахметова", GOOD.toCharArray(), false);
        show(Theme.LIGHT, Language.ENGLISH);
        stage.run(() -> stage.node("#forgotten", Button.class).fire());
        stage.press(KeyCode.ESCAPE, false);

        assertThat(stage.node("#password-field", PasswordField.class)).isNotNull();
    }

    @Test
    void the_form_in_the_dark() {
        Scene scene = show(Theme.DARK, Language.KAZAKH);
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText("dromedar77lot"));
        Pictures.save(scene, "start-create-dark", Language.KAZAKH);

        assertThat(stage.read(() -> scene.getRoot().getPseudoClassStates()))
                .anySatisfy(state -> assertThat(state.getPseudoClassName()).isEqualTo("dark"));
    }

    @Test
    void a_shown_password_can_be_read_and_hidden_again() {
        show(Theme.LIGHT, Language.ENGLISH);
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText("readable"));
        Node shown = stage.node("#password-field-shown", TextField.class);
        assertThat(stage.read(shown::isVisible)).isFalse();

        stage.click("#password-field-reveal");

        assertThat(stage.read(shown::isVisible)).isTrue();
        assertThat(stage.read(() ->
                        stage.node("#password-field-shown", TextField.class).getText()))
                .isEqualTo("readable");
    }

    private void guess() {
        List<Tries> before = vault.tries(FOLDERS.mine());
        int failed = before.isEmpty() ? 0 : before.getFirst().failed();
        vault.keepTries(FOLDERS.mine(), List.of(new Tries("Айгүл Ахметова", failed + 1, Instant.EPOCH, null)));
    }

    private Scene show(Theme theme, @Nullable Language language) {
        Texts texts = new Texts(language == null ? Language.ENGLISH : language);
        MemorySettings settings = new MemorySettings(language == null ? Settings.NONE : Settings.NONE.with(language));
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
        return stage.show(theme, look -> {
            StartViewModel model = new StartViewModel(FOLDERS, doors, new SameThread(), texts, settings, opened::add);
            ViewLoader views = new ViewLoader(texts);
            return views.load(
                            StartView.class,
                            () -> new StartView(
                                    model,
                                    views,
                                    texts,
                                    look,
                                    new StartView.Choices(Optional::empty, Optional::empty, () -> {})))
                    .root();
        });
    }

    private double top(String selector) {
        return stage.read(() -> {
            stage.stage().getScene().getRoot().layout();
            Node node = stage.node(selector, Node.class);
            return node.localToScene(node.getLayoutBounds()).getMinY();
        });
    }
}
