package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.dosedesk.testkit.Fits;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.shell.ScreenId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

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

    @ParameterizedTest
    @CsvSource({"1280,720", "1366,768", "1920,1080", "853,480"})
    @Tag("endurance")
    void everythingFitsAtEverySizeInEveryLanguage(int width, int height) throws Exception {
        everythingFits(List.of(Language.values()), width, height);
    }

    @Test
    void anOverlongLabelIsFound() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            size(program, 1366, 768);
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
        }
    }

    private void everythingFits(List<Language> languages, int width, int height) throws Exception {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            size(program, width, height);
            look(program, found, "languages", languages.getFirst());
            program.press("#choose-" + languages.getFirst().tag());
            program.await("#openDemo");
            look(program, found, "start", languages.getFirst());
            program.press("#openDemo");
            program.awaitThat(() -> program.rows("#table") > 250);
            for (Language language : languages) {
                program.press("#language-" + language.tag());
                navigation(program).forEach(screen -> {
                    program.press("#" + screen);
                    fill(program, screen);
                    look(program, found, screen, language);
                });
                others(program).forEach((screen, way) -> {
                    way.run();
                    look(program, found, screen.name(), language);
                });
                windows(program, found, language);
                Set<String> walked = new TreeSet<>(navigation(program));
                others(program).keySet().forEach(screen -> walked.add("nav-" + screen));
                walked.add("nav-" + ScreenId.WHY);
                // Their own tests look at them at every size.
                walked.add("nav-" + ScreenId.CAMPAIGN);
                walked.add("nav-" + ScreenId.ROUTE);
                assertThat(walked)
                        .containsAll(Stream.of(ScreenId.values())
                                .map(screen -> "nav-" + screen)
                                .toList());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> navigation(Program program) {
        AtomicReference<List<String>> ids = new AtomicReference<>(List.of());
        program.run(() -> ids.set(program.scene().getRoot().lookupAll(".nav-item").stream()
                .map(Node::getId)
                .toList()));
        assertThat(ids.get()).hasSizeGreaterThan(15);
        return ids.get();
    }

    // What is empty at first shows what it has.
    private static void fill(Program program, String screen) {
        switch (screen) {
            case "nav-SITE_LIST", "nav-NOTICES" -> {
                ComboBox<?> site = program.node("#site", ComboBox.class);
                program.run(() -> site.getSelectionModel().selectFirst());
                program.awaitThat(() -> program.rows("#rows") > 0);
            }
            case "nav-DUE" -> program.awaitThat(() -> program.rows("#people") > 0);
            case "nav-COVERAGE" ->
                program.awaitThat(() -> !program.text("#headline").isEmpty());
            case "nav-COMING" -> program.awaitThat(() -> program.rows("#weekTable") > 0);
            case "nav-JOURNAL" -> program.awaitThat(() -> program.rows("#table") > 0);
            default -> {}
        }
    }

    /// How to get to the screens that are not in the navigation.
    private static Map<ScreenId, Runnable> others(Program program) {
        Map<ScreenId, Runnable> ways = new LinkedHashMap<>();
        ways.put(ScreenId.WORKER, () -> card(program));
        ways.put(ScreenId.DOSE_CORRECTION, () -> ofDose(program, "#correctDose"));
        ways.put(ScreenId.REACTION, () -> ofDose(program, "#reaction"));
        ways.put(ScreenId.WORKER_FORM, () -> {
            card(program);
            program.press("#edit");
        });
        ways.put(ScreenId.MERGE, () -> {
            card(program);
            MenuButton more = program.node("#more", MenuButton.class);
            program.run(() -> more.getItems().stream()
                    .filter(item -> item.getGraphic() instanceof FontIcon icon
                            && icon.getIconLiteral().equals("fth-git-merge"))
                    .forEach(MenuItem::fire));
        });
        ways.put(ScreenId.OCCUPATIONS, () -> {
            program.press("#nav-WORKERS");
            program.run(program.node("#group", MenuButton.class).getItems().getLast()::fire);
            program.awaitThat(() -> program.rows("#posts") > 0);
        });
        return ways;
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
    }

    private static void card(Program program) {
        program.press("#nav-WORKERS");
        TableView<?> table = program.node("#table", TableView.class);
        program.awaitThat(() -> program.rows("#table") > 0);
        program.run(() -> {
            table.getSelectionModel().clearAndSelect(2);
            table.requestFocus();
        });
        program.key(KeyCode.ENTER, false);
        program.await("#doses");
    }

    private static void ofDose(Program program, String button) {
        card(program);
        TableView<?> doses = program.node("#doses", TableView.class);
        program.run(() -> doses.getSelectionModel().clearAndSelect(0));
        program.press(button);
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
                faults.addAll(faults(program, scene));
            }
            program.run(() -> pane.getSelectionModel().select(0));
        }
        if (!faults.isEmpty()) {
            Pictures.save(scene, "fits-" + screen + "-" + Math.round(scene.getWidth()), language);
            found.put(screen + " " + language.tag(), faults.stream().distinct().toList());
        }
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

    private static void size(Program program, int width, int height) {
        program.run(() -> {
            program.scene().getWindow().setWidth(width);
            program.scene().getWindow().setHeight(height);
        });
    }
}
