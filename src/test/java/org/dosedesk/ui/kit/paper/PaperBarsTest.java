package org.dosedesk.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.PaperException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen that has a paper brings it out in the same way.
class PaperBarsTest {
    @TempDir
    Path folder = Path.of("");

    private final Screen screen;

    PaperBarsTest() throws Exception {
        screen = new Screen();
    }

    static Set<String> names() {
        return new PaperScreens(Language.ENGLISH).all().keySet();
    }

    private void show(PaperScreens screens, String name) {
        screen.show(() -> Objects.requireNonNull(screens.all().get(name)).get());
    }

    @Test
    void whoever_hands_out_a_paper_has_the_bar_and_is_tried_here() throws IOException {
        Set<String> handing = packages(Path.of("src", "main", "java"), "ViewModel.java", "new PaperViewModel(");
        assertThat(packages(Path.of("src", "main", "resources"), ".fxml", "<PaperBar "))
                .isEqualTo(handing);
        assertThat(names()).isEqualTo(handing);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ctrl_p_prints_and_the_journal_knows(String name) {
        PaperScreens screens = new PaperScreens(Language.ENGLISH);
        show(screens, name);
        screen.pressCtrl(KeyCode.P);

        assertThat(screens.answers.offered).containsExactly(List.of("Office"));
        assertThat(screens.printers.printed).hasSize(1);
        assertThat(noted(screens, "PRINTED")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void without_a_printer_nobody_is_asked_for_one_and_the_pdf_is_offered(String name) {
        PaperScreens screens = new PaperScreens(Language.RUSSIAN);
        screens.printers.names = List.of();
        screens.answers.file = folder.resolve("instead.pdf");
        show(screens, name);
        screen.pressCtrl(KeyCode.P);

        assertThat(screens.answers.offered).isEmpty();
        assertThat(screens.answers.withoutPrinter).isEqualTo(1);
        assertThat(folder.resolve("instead.pdf")).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(noted(screens, "EXPORTED")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_has_a_safe_name_and_a_folder_that_refuses_is_named(String name) {
        for (Language language : Language.values()) {
            PaperScreens screens = new PaperScreens(language);
            screens.answers.file = folder.resolve("none").resolve("x.pdf");
            show(screens, name);
            press("#savePdf");

            assertThat(screens.answers.suggested)
                    .singleElement()
                    .asString()
                    .matches("[^\\\\/:*?\"<>|.][^\\\\/:*?\"<>|]{0,99}\\.pdf")
                    .doesNotContain(".pdf.pdf")
                    .doesNotContain("Мұхамеджанова");
            assertThat(told())
                    .anyMatch(text -> text.contains(folder.resolve("none").toString()));
            assertThat(noted(screens, "EXPORTED")).isZero();

            screens.answers.file = folder.resolve("x.pdf");
            press("#savePdf");
            assertThat(told())
                    .as("stale")
                    .noneMatch(text -> text.contains(folder.resolve("none").toString()));
            assertThat(noted(screens, "EXPORTED")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_printer_that_refuses_is_told_and_nothing_is_noted(String name) {
        PaperScreens screens = new PaperScreens(Language.ENGLISH);
        screens.printers.failure = PaperException.Reason.PRINTER_STOPPED;
        show(screens, name);
        press("#print");

        assertThat(told()).anyMatch(text -> text.startsWith("The printer has stopped"));
        assertThat(noted(screens, "PRINTED")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_shows_the_whole_page(Language language) {
        for (String name : names()) {
            show(new PaperScreens(language), name);
            look();
            Scene scene = screen.node("#savePdf", Button.class).getScene();
            Pictures.save(scene, "paper-" + name.replace('.', '-'), language);
            Node shown = scene.lookup("#picture");
            if (shown instanceof ImageView picture) {
                double bottom = picture.localToScene(picture.getBoundsInLocal()).getMaxY();
                assertThat(picture.getImage()).as(name).isNotNull();
                assertThat(bottom).as(name).isLessThanOrEqualTo(scene.getHeight());
            }
        }
    }

    @Test
    void pages_are_shown_as_large_as_wanted() {
        show(new PaperScreens(Language.ENGLISH), "people.papers");
        ImageView picture = screen.node("#picture", ImageView.class);
        double whole = picture.getFitWidth();
        press("#larger");
        assertThat(screen.node("#pagePercent", Label.class).getText()).isEqualTo("75%");
        assertThat(picture.getFitWidth()).isGreaterThan(whole);
        press("#larger");
        press("#larger");
        press("#larger");
        assertThat(screen.node("#pagePercent", Label.class).getText()).isEqualTo("150%");
        assertThat(picture.getImage().getWidth()).as("drawn anew").isGreaterThan(1500);
        press("#smaller");
        assertThat(screen.node("#pagePercent", Label.class).getText()).isEqualTo("125%");
        toggle("#pageWidth");
        assertThat(picture.getFitWidth()).isGreaterThan(900);
        toggle("#wholePage");
        assertThat(picture.getFitWidth()).isEqualTo(whole);
    }

    private void look() {
        Node preview = screen.node("#savePdf", Button.class).getParent().lookup("#preview");
        if (preview instanceof ToggleButton button) {
            screen.run(button::fire);
        }
        screen.settle();
    }

    private void press(String id) {
        screen.run(screen.node(id, Button.class)::fire);
        screen.settle();
    }

    private void toggle(String id) {
        screen.run(screen.node(id, ToggleButton.class)::fire);
        screen.settle();
    }

    private Set<String> told() {
        return screen.node("#savePdf", Button.class).getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet());
    }

    private static long noted(PaperScreens screens, String event) {
        return screens.plant.store.journal().stream()
                .filter(line -> line.toString().contains(event))
                .count();
    }

    private static Set<String> packages(Path root, String ending, String held) throws IOException {
        Path ui = root.resolve(Path.of("org", "dosedesk", "ui"));
        Predicate<Path> holds = file -> {
            try {
                return Files.readString(file).contains(held);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
        try (Stream<Path> files = Files.walk(ui)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(holds)
                    .map(file -> ui.relativize(file.getParent())
                            .toString()
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
