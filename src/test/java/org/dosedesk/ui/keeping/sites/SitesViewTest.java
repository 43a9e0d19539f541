package org.dosedesk.ui.keeping.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SitesViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final AssignClinic assignClinic = new AssignClinic(plant.register);
    private final SitesViewModel viewModel =
            new SitesViewModel(plant.register, assignClinic, new SameThread(), new Texts(Language.RUSSIAN));
    private final List<String> asked = new ArrayList<>();
    private final Screen screen;
    private boolean may = true;

    SitesViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        plant.worker("Үсенов", "Серік", plant.boilers, plant.stationSite);
        plant.worker("Абаев", "Абай", plant.hosted, plant.stationSite);
        assignClinic.assign(plant.stationSite.id(), "Алматы қ. № 5 қалалық емханасы", LocalDate.of(2021, 3, 1));
        assignClinic.assign(plant.stationSite.id(), "Алматы қ. № 17 қалалық емханасы", LocalDate.of(2022, 1, 15));
        Pictures.save(show(language), "sites", language);

        assertThat(viewModel.sites().getFirst().hosted()).containsExactly("«Жөндеу» ӨЖК: Қазандықтарды жөндеу цехы");
        assertThat(viewModel.map()).hasSize(2);
    }

    @Test
    void aClinicTypedAndAssigned() {
        show(Language.RUSSIAN);
        screen.run(() -> button().fire());
        assertThat(said("#clinicMark")).isEqualTo("Введите поликлинику.");
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("Емхана № 5"));
        assertThat(said("#clinicMark")).isEmpty();
        screen.run(() -> button().fire());

        assertThat(viewModel.sites().getFirst().clinic()).isEqualTo("Емхана № 5");
        assertThat(screen.node("#problem", Label.class).getText() + said("#clinicMark") + said("#fromMark"))
                .as("what was assigned is no problem")
                .isEmpty();
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("Емхана № 17"));
        screen.run(() -> button().fire());
        assertThat(viewModel.sites().getFirst().clinic())
                .as("corrected on the same day")
                .isEqualTo("Емхана № 17");
        screen.run(() -> viewModel.from().show(viewModel.today().minusDays(1)));
        assertThat(said("#fromMark")).contains("более поздний");
    }

    @Test
    void aFailedSaveKeepsWhatWasTyped() {
        show(Language.RUSSIAN);
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("Емхана № 5"));
        screen.run(() -> button().fire());

        assertThat(viewModel.clinic().get()).isEqualTo("Емхана № 5");
        assertThat(screen.node("#problem", Label.class).getText()).contains("Диск переполнен");
    }

    @Test
    void aNewClinicIsNamedBeforeItIsMade() {
        assignClinic.assign(plant.stationSite.id(), "Емхана № 5", LocalDate.of(2021, 3, 1));
        show(Language.RUSSIAN);
        may = false;
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("  Емхана № 17 "));
        screen.run(() -> button().fire());
        assertThat(asked).containsExactly("Новая поликлиника: Емхана № 17");
        assertThat(viewModel.clinics()).containsExactly("Емхана № 5");
        asked.clear();
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("«Eмхана» N5."));
        screen.run(() -> button().fire());
        assertThat(asked).isEmpty();
        assertThat(viewModel.map()).hasSize(2);
        assertThat(viewModel.clinics()).containsExactly("Емхана № 5");
    }

    @Test
    void enterGoesOnAndADayTypedWronglyStaysAndIsSaid() {
        show(Language.ENGLISH);
        screen.run(() -> screen.node("#clinic", ComboBox.class).requestFocus());
        screen.run(() -> screen.node("#clinic", ComboBox.class).getEditor().setText("Емхана № 5"));
        screen.press(KeyCode.ENTER);
        DatePicker from = screen.node("#from", DatePicker.class);
        assertThat(from.isFocused()).isTrue();
        screen.run(() -> from.getEditor().setText("31.02.2022"));
        screen.press(KeyCode.ENTER);

        assertThat(from.getEditor().getText()).isEqualTo("31.02.2022");
        assertThat(said("#fromMark")).isNotEmpty();
        assertThat(viewModel.map()).isEmpty();
        screen.run(() -> from.getEditor().setText("250222"));
        screen.press(KeyCode.ENTER);
        assertThat(viewModel.map()).hasSize(1);
    }

    private String said(String where) {
        Label label = (Label) screen.node(where, VBox.class).lookup("MarkLabel");
        return label.isVisible() ? label.getText() : "";
    }

    private boolean mayAdd(List<String> names) {
        asked.addAll(names);
        return may;
    }

    private Button button() {
        return screen.node("#assign", Button.class);
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
        return screen.show(() -> new ViewLoader(texts)
                .load(SitesView.class, () -> new SitesView(viewModel, this::mayAdd, texts))
                .root());
    }
}
