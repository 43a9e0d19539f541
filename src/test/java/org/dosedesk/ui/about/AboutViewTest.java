package org.dosedesk.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AboutViewTest {
    private final DressedStage stage = new DressedStage();

    /// Three notices, the last of which is missing.
    private static final class Notices implements NoticeTexts {
        @Override
        public List<String> names() {
            return List.of(LICENSE, "GPL-2.0-with-classpath-exception.txt", "gone.txt");
        }

        @Override
        public String text(String name) throws IOException {
            if (name.equals("gone.txt")) {
                throw new FileNotFoundException(name);
            }
            return ("This is " + name + ".\n").repeat(60);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_the_version_and_the_notices_by_keyboard_alone(Language language) {
        Scene scene = show(language, "/home/aigul/.local/share/DoseDesk/register");
        Pictures.save(scene, "about", language);
        ListView<?> notices = stage.node("#notices", ListView.class);
        assertThat(stage.read(() -> stage.node("#version", Label.class).getText()))
                .isEqualTo("1.2.3");
        assertThat(stage.read(() -> stage.node("#java", Label.class).getText())).contains("25.0.1", "26.0.2");
        assertThat(stage.read(scene::getFocusOwner)).isSameAs(notices);
        assertThat(text()).startsWith("This is LICENSE.");

        stage.press(KeyCode.DOWN, false);
        assertThat(text()).startsWith("This is GPL-2.0-with-classpath-exception.txt.");
        assertThat(stage.read(() -> stage.node("#notices", ListView.class).lookupAll(".list-cell").stream()
                        .map(cell -> ((ListCell<?>) cell).getText())
                        .toList()))
                .contains("GPL-2.0 with classpath exception");
        stage.press(KeyCode.DOWN, false);
        assertThat(text()).isNotBlank().doesNotContain("This is");

        stage.press(KeyCode.UP, false);
        stage.press(KeyCode.TAB, false);
        assertThat(stage.read(scene::getFocusOwner)).isSameAs(stage.node("#noticeText", TextArea.class));
    }

    @Test
    void the_path_of_the_data_is_copied() {
        show(Language.ENGLISH, "/media/post/DoseDesk");
        stage.run(() -> stage.node("#copyRegister", Button.class).fire());
        assertThat(stage.read(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("/media/post/DoseDesk");
        stage.run(() -> stage.node("#copyData", Button.class).fire());
        assertThat(stage.read(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("/home/aigul/.local/share/DoseDesk");
    }

    @Test
    void escape_leaves_the_window_from_the_list_as_from_the_text() {
        Scene scene = show(Language.KAZAKH, null);
        AtomicInteger arrived = new AtomicInteger();
        Button cancel = new Button();
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> arrived.incrementAndGet());
        stage.run(() -> ((Pane) scene.getRoot()).getChildren().add(cancel));

        stage.press(KeyCode.ESCAPE, false);
        assertThat(arrived).hasValue(1);
        stage.run(() -> stage.node("#noticeText", TextArea.class).requestFocus());
        stage.press(KeyCode.ESCAPE, false);
        assertThat(arrived).hasValue(2);
    }

    @Test
    void before_a_register_is_open_there_is_none_to_tell_of() {
        show(Language.RUSSIAN, null);

        assertThat(stage.read(
                        () -> stage.node("#registerFolder", TextField.class).isManaged()))
                .isFalse();
        assertThat(stage.read(() -> stage.node("#copyRegister", Node.class).isVisible()))
                .isFalse();
    }

    private String text() {
        return stage.read(() -> stage.node("#noticeText", TextArea.class).getText());
    }

    private Scene show(Language language, @Nullable String register) {
        Texts texts = new Texts(language);
        AboutViewModel.Facts facts = new AboutViewModel.Facts(
                "1.2.3", "25.0.1+8", "26.0.2+1", "/home/aigul/.local/share/DoseDesk", register);
        return stage.show(
                Theme.LIGHT,
                look -> new ViewLoader(texts)
                        .load(
                                AboutView.class,
                                () -> new AboutView(
                                        new AboutViewModel(facts, new Notices(), new SameThread(), texts.messages())))
                        .root());
    }
}
