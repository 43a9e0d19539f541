package org.dosedesk.ui.people.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The explanation as it looks, in three languages.
class WhyLooksTest {
    private final WhyDesk desk = new WhyDesk();
    private final List<Path> done = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void aCourseWithADoseThatCameTooSoon(Language language) throws Exception {
        desk.plant.dose(desk.worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        desk.plant.dose(desk.worker, "sputnik-v-2", LocalDate.of(2021, 4, 15));
        desk.plant.dose(desk.worker, "sputnik-v-2", LocalDate.of(2021, 5, 10));
        desk.plant.recovery(desk.worker, LocalDate.of(2021, 8, 12));
        Texts texts = new Texts(language);
        WhyViewModel viewModel = desk.viewModel("COVID-19", texts);
        Screen screen = new Screen();
        Scene scene = desk.show(screen, viewModel, texts);
        Pictures.save(scene, "why", language);
        assertThat(screen.node("#explanation", ScrollPane.class).getVvalue())
                .as("it begins at the top")
                .isZero();

        screen.run(() -> screen.node("#showPoints", ToggleButton.class).fire());
        screen.run(() -> screen.node("#explanation", ScrollPane.class).setVvalue(1));
        screen.settle();
        Pictures.save(scene, "why-points", language);
        assertFits(screen, "#points");

        screen.run(() -> screen.node("#preview", ToggleButton.class).fire());
        screen.settle();
        Pictures.save(scene, "why-preview", language);
        Path paper = Path.of("target", "pictures", "why_" + language.tag() + ".pdf");
        viewModel.paper().save(paper, done::add);
        assertThat(done).containsExactly(paper);
    }

    @ParameterizedTest
    @EnumSource
    void antigensThatDisagree(Language language) throws Exception {
        desk.plant.dose(desk.worker, "ads-m", LocalDate.of(2013, 6, 4));
        desk.plant.dose(desk.worker, "tetanus-toxoid", LocalDate.of(2018, 7, 5));
        desk.asOf(LocalDate.of(2024, 2, 1));
        Texts texts = new Texts(language);
        WhyViewModel viewModel = desk.viewModel("Td", texts);
        Screen screen = new Screen();
        Scene scene = desk.show(screen, viewModel, texts);

        Pictures.save(scene, "why-antigens", language);
        viewModel.paper().save(Path.of("target", "pictures", "why-antigens_" + language.tag() + ".pdf"), done::add);

        assertThat(viewModel.content().parts()).hasSize(2);
        assertFits(screen, "#decisions");
    }

    @ParameterizedTest
    @EnumSource
    void againstEverythingElseItIsAsPlain(Language language) throws Exception {
        desk.observe(ObservationKind.FIELD_CREW);
        desk.observe(ObservationKind.MEASLES_ANTIBODIES);
        desk.plant.dose(desk.worker, "ticovac", LocalDate.of(2021, 3, 1));
        desk.plant.dose(desk.worker, "ticovac", LocalDate.of(2021, 3, 10));
        desk.plant.dose(desk.worker, "ads-m", LocalDate.of(2003, 5, 4));
        desk.plant.dose(desk.worker, "ads-m", LocalDate.of(2013, 6, 4));
        desk.plant.dose(desk.worker, "influvac-tetra", LocalDate.of(2023, 10, 2));
        desk.plant.dose(desk.worker, "rabipur", LocalDate.of(2023, 10, 2));
        desk.asOf(LocalDate.of(2024, 2, 1));
        Texts texts = new Texts(language);
        for (String group : List.of("Td", "Influenza", "TBE", "HepB", "Typhoid", "Rabies", "Measles")) {
            WhyViewModel viewModel = desk.viewModel(group, texts);
            Pictures.save(desk.show(new Screen(), viewModel, texts), "why-" + group, language);

            Path paper = Path.of("target", "pictures", "why-" + group + "_" + language.tag() + ".pdf");
            viewModel.paper().save(paper, done::add);

            assertThat(done).contains(paper);
            assertThat(viewModel.content().verdict()).isNotBlank();
            assertThat(viewModel.content().series()).isNotEmpty();
        }
    }

    private static void assertFits(Screen screen, String box) {
        Bounds room = bounds(screen.node("#explanation", ScrollPane.class));
        Bounds table = bounds(screen.node(box, Node.class));
        assertThat(table.getMaxX()).isLessThanOrEqualTo(room.getMaxX());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
