package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.dosedesk.testkit.Fits;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen of the real program, on the demo's people, fits in the window: nothing is cut, nothing lies
/// outside,
/// no area has two scroll bars. Screens of the navigation are found there; for the others stands how one gets
/// there.
class FitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @TempDir
    Path folder;

    @Test
    void everythingFitsOnTheHealthPostsScreen() throws Exception {
        everythingFits(List.of(Language.RUSSIAN, Language.KAZAKH), 1366, 768);
    }

    // 1200 x 780 is what the window has at first, 853 x 480 what a small screen has at 150 %.
    @ParameterizedTest
    @CsvSource({"1200,780", "1280,720", "1366,768", "1920,1080", "853,480"})
    @Tag("endurance")
    void everythingFitsAtEverySizeInEveryLanguage(int width, int height) throws Exception {
        everythingFits(List.of(Language.values()), width, height);
    }

    @Test
    void anOverlongLabelAndAnOverlongChoiceAreFound() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.size(1366, 768);
            program.press("#choose-kk");
            program.await("#openDemo");
            assertThat(faults(program, program.scene())).isEmpty();
            Button overlong = new Button("Ревакцинация мерзімі өтіп кеткен қызметкерлер ".repeat(3));
            overlong.setMaxWidth(200);
            program.run(() -> ((HBox) program.scene().getRoot().lookup(".start-bar"))
                    .getChildren()
                    .add(overlong));
            assertThat(faults(program, program.scene()))
                    .singleElement()
                    .asString()
                    .startsWith("cut: Button");
            ComboBox<String> narrow = new ComboBox<>();
            narrow.setValue(overlong.getText());
            narrow.setMaxWidth(200);
            program.run(() -> {
                Pane bar = (Pane) overlong.getParent();
                bar.getChildren().remove(overlong);
                bar.getChildren().add(narrow);
            });
            assertThat(faults(program, program.scene()))
                    .singleElement()
                    .asString()
                    .startsWith("cut: ");
        }
    }

    private void everythingFits(List<Language> languages, int width, int height) throws Exception {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.size(width, height);
            look(program, found, "languages", languages.getFirst());
            program.press("#choose-" + languages.getFirst().tag());
            program.await("#openDemo");
            look(program, found, "start", languages.getFirst());
            program.press("#openDemo");
            program.awaitThat(() -> program.rows("#table") > 250);
            for (Language language : languages) {
                program.press("#language-" + language.tag());
                ScreenWalk.through(program, screen -> look(program, found, screen, language));
                windows(program, found, language);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void windows(Program program, Map<String, List<String>> found, Language language) {
        program.press("#nav-DUE");
        TableView<?> people = program.node("#people", TableView.class);
        program.run(() -> people.getSelectionModel().clearAndSelect(0));
        Map<String, Runnable> ways = Map.of(
                "why", program.node("#why", Button.class)::fire,
                "keys",
                        () -> people.fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false)),
                "about",
                        () -> people.fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false)));
        ways.forEach((window, way) -> {
            Scene scene = program.openBy(way);
            look(program, scene, found, window, language);
            program.closeAbove();
        });
        ScreenWalk.card(program);
        MenuButton papers = program.node("#print", MenuButton.class);
        look(program, program.openBy(papers.getItems().getFirst()::fire), found, "papers", language);
        program.closeAbove();
        program.press("#nav-USERS");
        for (String form : List.of("addUser", "changePassword")) {
            program.press("#" + form);
            look(program, found, form, language);
        }
    }

    private static void look(Program program, Map<String, List<String>> found, String screen, Language language) {
        look(program, program.scene(), found, screen, language);
    }

    private static void look(
            Program program, Scene scene, Map<String, List<String>> found, String screen, Language language) {
        List<String> faults = new ArrayList<>(faults(program, scene));
        AtomicReference<List<TabPane>> tabs = new AtomicReference<>(List.of());
        program.run(() -> tabs.set(scene.getRoot().lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .toList()));
        for (TabPane pane : tabs.get()) {
            for (int tab = 1; tab < pane.getTabs().size(); tab++) {
                int chosen = tab;
                program.run(() -> pane.getSelectionModel().select(chosen));
                List<String> inTab = faults(program, scene);
                if (!inTab.isEmpty()) {
                    program.picture(scene, name(scene, screen) + "-" + tab, language);
                    faults.addAll(inTab);
                }
            }
            program.run(() -> pane.getSelectionModel().select(0));
        }
        if (!faults.isEmpty()) {
            program.picture(scene, name(scene, screen), language);
            found.put(screen + " " + language.tag(), faults.stream().distinct().toList());
        }
    }

    private static String name(Scene scene, String screen) {
        return "fits-" + screen + "-" + Math.round(scene.getWidth());
    }

    private static List<String> faults(Program program, Scene scene) {
        AtomicReference<List<String>> faults = new AtomicReference<>(List.of());
        program.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            faults.set(Fits.faults(scene));
        });
        return faults.get();
    }
}
