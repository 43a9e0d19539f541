package org.dosedesk.ui.keeping.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.print.recovery.RecoveryPdf;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemoryVault;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.NativeFilePicker;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoverySheet;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsersViewTest {
    private static final Path FOLDER = Path.of("mine");
    private static final String NURSE = "Айгүл Нұрланқызы Сейітқалиева";
    private static final String GOOD = "кот пьёт молоко";

    private final MemoryVault vault = new MemoryVault();
    private final Clock clock = Night.of(LocalDate.of(2022, 2, 25));
    private final UnlockRegister unlock = new UnlockRegister(vault, clock);
    private final DressedStage stage = new DressedStage();

    private final TestPrinters printers = new TestPrinters();

    private Register register = made();

    private Register made() {
        new CreateRegister(vault, clock).create(FOLDER, NURSE, Role.NURSE, GOOD.toCharArray(), false);
        return unlock.unlock(FOLDER, NURSE, GOOD.toCharArray(), false);
    }

    @ParameterizedTest
    @EnumSource
    void a_user_is_added_at_the_desk(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "users", language);
        press("#addUser");
        assertThat(stage.read(() -> scene.getFocusOwner().getId())).isEqualTo("userName");
        stage.press(KeyCode.ENTER, true);
        Pictures.save(scene, "users-add-problems", language);
        assertThat(text("#nameProblem")).isNotBlank();
        assertThat(text("#passwordProblem")).isNotBlank();

        fill("#userName", "Борис Ким");
        fill("#fresh-field", "алты терезе 7");
        fill("#repeat-field", "алты терезе 7");
        stage.run(() -> stage.node("#roleReader", RadioButton.class).fire());
        Pictures.save(scene, "users-add", language);
        stage.press(KeyCode.ENTER, true);

        assertThat(rows()).isEqualTo(2);
        assertThat(vault.users(FOLDER)).containsExactly(NURSE, "Борис Ким");
        assertThat(unlock.unlock(FOLDER, "Борис Ким", "алты терезе 7".toCharArray(), false)
                        .role())
                .isEqualTo(Role.READER);
        Pictures.save(scene, "users-two", language);
    }

    @ParameterizedTest
    @EnumSource
    void a_user_is_removed_with_a_reason_and_gets_another_role(Language language) {
        add("Борис Ким", Role.READER);
        Scene scene = show(language);
        choose("Борис Ким");
        press("#changeRole");
        stage.run(() -> stage.node("#roleDoctor", RadioButton.class).fire());
        assertThat(text("#roleProblem")).isNotBlank();
        stage.run(() -> stage.node("#roleNurse", RadioButton.class).fire());
        assertThat(text("#roleProblem")).isBlank();
        Pictures.save(scene, "users-role", language);
        press("#saveUser");
        assertThat(user("Борис Ким").role()).isEqualTo(Role.NURSE);

        choose("Борис Ким");
        press("#removeUser");
        press("#saveUser");
        assertThat(text("#reasonProblem")).isNotBlank();
        fill("#removalReason", "уволился");
        Pictures.save(scene, "users-remove", language);
        press("#saveUser");

        assertThat(rows()).isEqualTo(1);
        assertThat(vault.users(FOLDER)).containsExactly(NURSE);
    }

    @Test
    void a_form_stays_about_the_user_whom_it_was_opened_for() {
        add("Борис Ким", Role.READER);
        add("Ваня Ли", Role.READER);
        show(Language.RUSSIAN);
        choose("Борис Ким");
        press("#removeUser");
        choose("Ваня Ли");
        fill("#removalReason", "уволился");
        press("#saveUser");

        assertThat(user("Борис Ким").inForce()).isFalse();
        assertThat(user("Ваня Ли").inForce()).isTrue();
    }

    @Test
    void the_last_manager_has_no_way_out_and_is_told_why() {
        Scene scene = show(Language.KAZAKH);
        assertThat(stage.read(() -> stage.node("#removeUser", Button.class).isDisabled()))
                .isTrue();
        assertThat(text("#onlyOne")).isNotBlank();
        press("#changeRole");
        stage.run(() -> stage.node("#roleReader", RadioButton.class).fire());
        assertThat(text("#roleProblem")).isNotBlank();
        assertThat(stage.read(() -> stage.node("#saveUser", Button.class).isDisabled()))
                .isTrue();
        Pictures.save(scene, "users-last", Language.KAZAKH);
    }

    @ParameterizedTest
    @EnumSource
    void no_problem_moves_the_button_of_a_form(Language language) {
        show(language);
        for (String form : List.of("#changePassword", "#addUser")) {
            press(form);
            double before = top("#saveUser");
            press("#saveUser");
            assertThat(top("#saveUser")).as(form).isEqualTo(before);
            press("#cancelUser");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_own_password_is_changed_with_the_old_one(Language language) {
        Scene scene = show(language);
        press("#changePassword");
        fill("#old-field", "wrong password");
        fill("#fresh-field", "алты терезе 7");
        fill("#repeat-field", "алты терезе 7");
        stage.press(KeyCode.ENTER, true);
        assertThat(text("#failure")).isNotBlank();
        Pictures.save(scene, "users-password", language);
        fill("#old-field", GOOD);
        stage.press(KeyCode.ENTER, true);

        assertThat(register.keys().opens(NURSE, "алты терезе 7".toCharArray())).isTrue();
    }

    @Test
    void a_failed_save_keeps_what_was_typed() {
        show(Language.ENGLISH);
        press("#addUser");
        fill("#userName", "Boris");
        fill("#fresh-field", "six windows 7");
        fill("#repeat-field", "six windows 7");
        vault.store(FOLDER).failWith(StorageException.Reason.DISK_FULL);
        press("#saveUser");

        assertThat(text("#failure")).startsWith("The disk is full");
        assertThat(stage.node("#userName", TextInputControl.class).getText()).isEqualTo("Boris");
        assertThat(stage.node("#fresh-field", TextInputControl.class).getText()).isEqualTo("six windows 7");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_counts_once_a_group_was_typed_back(Language language) {
        Scene scene = show(language);
        assertThat(stage.read(() -> stage.node("#noCode", Label.class).isVisible()))
                .isTrue();
        press("#newCode");
        List<String> groups = stage.read(() -> stage.node("#groups", Pane.class).getChildren().stream()
                .map(node -> ((Label) node).getText())
                .toList());
        assertThat(groups).hasSize(7);
        assertThat(stage.read(() -> stage.node("#noCode", Label.class).isVisible()
                        || stage.node("#actions", Pane.class).isVisible()))
                .as("beside the code stands nothing that it contradicts, and no dead button")
                .isFalse();
        fill("#typedGroup", "23456");
        press("#keepCode");
        assertThat(register.keys().recovery()).isEmpty();
        assertThat(stage.read(() -> stage.node("#wrongGroup", Label.class).isVisible()))
                .isTrue();
        Pictures.save(scene, "users-code", language);

        int asked = Integer.parseInt(text("#askedLabel").replaceAll("\\D", ""));
        fill("#typedGroup", groups.get(asked - 1).toLowerCase(Locale.ROOT));
        press("#keepCode");
        assertThat(register.keys().recovery()).isPresent();
        assertThat(text("#code")).contains(NURSE, "25.02.2022");
        assertThat(stage.read(() -> stage.node("#noCode", Label.class).isVisible()))
                .isFalse();
        Pictures.save(scene, "users-code-kept", language);
    }

    @Test
    void a_code_left_for_later_opens_nothing() {
        show(Language.RUSSIAN);
        press("#newCode");
        press("#laterCode");

        assertThat(register.keys().recovery()).isEmpty();
        assertThat(stage.read(() -> stage.node("#noCode", Label.class).isVisible()))
                .isTrue();
    }

    @Test
    void a_reader_sees_the_list_and_changes_only_the_own_password() {
        add("Борис Ким", Role.READER);
        register = unlock.unlock(FOLDER, "Борис Ким", GOOD.toCharArray(), false);
        Scene scene = show(Language.RUSSIAN);

        for (String button : List.of("#addUser", "#changeRole", "#removeUser", "#newCode")) {
            assertThat(stage.read(() -> stage.node(button, Button.class).isDisabled()))
                    .as(button)
                    .isTrue();
        }
        assertThat(stage.read(() -> stage.node("#changePassword", Button.class).isDisabled()))
                .isFalse();
        assertThat(stage.read(() -> stage.node("#readOnly", Label.class).isVisible()))
                .isTrue();
        // what a reader can't do isn't asked of one
        assertThat(stage.read(() -> stage.node("#noCode", Label.class).isVisible()))
                .isFalse();
        assertThat(stage.read(
                        () -> scene.getRoot().lookupAll(".label").stream().map(label -> ((Label) label).getText())))
                .doesNotContain(Messages.of(Language.RUSSIAN).get("users.hint"));
        Pictures.save(scene, "users-reader", Language.RUSSIAN);
    }

    @ParameterizedTest
    @EnumSource
    void the_paper_bears_the_code_in_its_groups(Language language) throws IOException {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        byte[] pdf =
                new RecoveryPdf().render(new RecoverySheet(code, NURSE, LocalDate.of(2022, 2, 25), language.tag()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(code.groups()).contains(NURSE, "25.02.2022");
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 80);
            Pictures.save(page, "users-paper_" + language.tag());
        }
    }

    private void add(String name, Role role) {
        new ManageUsers(register, FOLDER, unlock.guard()).add(name, role, GOOD.toCharArray());
    }

    private User user(String name) {
        return register.snapshot().all(User.class).stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String name) {
        TableView<?> table = stage.node("#users", TableView.class);
        stage.run(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (((UserRow) table.getItems().get(i)).user().name().equals(name)) {
                    table.getSelectionModel().select(i);
                }
            }
        });
    }

    private int rows() {
        return stage.read(() -> stage.node("#users", TableView.class).getItems().size());
    }

    private void press(String selector) {
        stage.run(() -> stage.node(selector, ButtonBase.class).fire());
    }

    private void fill(String selector, String text) {
        stage.run(() -> stage.node(selector, TextInputControl.class).setText(text));
    }

    private String text(String selector) {
        return stage.read(() -> stage.node(selector, Labeled.class).getText());
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
        ViewLoader views = new ViewLoader(texts);
        SameThread background = new SameThread();
        return stage.show(Theme.LIGHT, look -> {
            CodeViewModel code = new CodeViewModel(
                    register,
                    new MakeRecoveryCode(register),
                    new RecoveryPdf(),
                    printers.counter(register.journal()),
                    background,
                    texts);
            UsersViewModel model = new UsersViewModel(
                    register, new ManageUsers(register, FOLDER, unlock.guard()), code, background, texts);
            Dialogs dialogs = new Dialogs(texts, new Stage(), new NativeFilePicker());
            return views.load(
                            UsersView.class,
                            () -> new UsersView(model, views, dialogs, new Visits(), () -> true, texts))
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
