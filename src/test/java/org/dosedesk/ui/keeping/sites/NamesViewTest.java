package org.dosedesk.ui.keeping.sites;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.people.site.RenamePlace;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesViewTest {
    private final TestPlant plant = new TestPlant();
    private final Screen screen;

    private final Texts texts = new Texts(Language.RUSSIAN);

    NamesViewTest() throws Exception {
        screen = new Screen();
    }

    private NamesViewModel model(Register register) {
        return new NamesViewModel(register, new RenamePlace(register), new SameThread(), texts);
    }

    private Scene show(NamesViewModel model, Language language) {
        texts.speak(language);
        return screen.show(() -> new ViewLoader(texts)
                .load(NamesView.class, () -> new NamesView(model, () -> true, texts))
                .root());
    }

    private static NameRow named(NamesViewModel model, String name) {
        return model.places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        NamesViewModel model = model(plant.register);
        Scene scene = show(model, language);
        screen.run(() -> model.chosenProperty().set(named(model, "Котельный цех")));
        screen.run(() -> model.name().set("Турбинный цех"));
        assertThat(screen.node("#problem", Label.class).isVisible()).isTrue();
        screen.run(screen.node("#rename", Button.class)::fire);
        assertThat(plant.register
                        .snapshot()
                        .get(Workshop.class, plant.boiler.id())
                        .name())
                .isEqualTo("Котельный цех");
        Pictures.save(scene, "sites-names", language);
        screen.run(() -> model.name().set("Котельный цех № 1"));
        assertThat(screen.node("#problem", Label.class).isVisible()).isFalse();

        Pictures.save(
                show(model(Register.open(new MemoryStore(), TestPlant.CLOCK, "А. Сапарова", false)), language),
                "sites-names-empty",
                language);
        assertThat(screen.node("#name", TextField.class).isDisabled()).isTrue();
    }

    @Test
    void aNameIsPutRightByTheKeyboard() {
        NamesViewModel model = model(plant.register);
        show(model, Language.RUSSIAN);
        screen.run(() -> model.chosenProperty().set(named(model, "Котельный цех")));
        screen.run(screen.node("#places", TableView.class)::requestFocus);
        screen.press(KeyCode.ENTER);
        TextField name = screen.node("#name", TextField.class);
        assertThat(name.isFocused()).isTrue();
        screen.run(() -> name.setText("Котлотурбинный цех"));
        assertThat(model.unsaved()).isTrue();
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#problem", Label.class).getText()).contains("Диск переполнен");
        assertThat(name.getText()).as("what was typed stays").isEqualTo("Котлотурбинный цех");
        plant.store.failWith(null);
        screen.press(KeyCode.ENTER);

        assertThat(plant.register
                        .snapshot()
                        .get(Workshop.class, plant.boiler.id())
                        .name())
                .isEqualTo("Котлотурбинный цех");
        assertThat(model.unsaved()).isFalse();
        assertThat(screen.node("#places", TableView.class).getSelectionModel().getSelectedItem())
                .isEqualTo(named(model, "Котлотурбинный цех"));
    }

    @Test
    void whatIsTypedAboutAPlaceWaitsForItAndEscGivesItUp() {
        NamesViewModel model = model(plant.register);
        show(model, Language.RUSSIAN);
        screen.run(() -> model.chosenProperty().set(named(model, "Котельный цех")));
        screen.run(() -> model.name().set("Котлотурб"));
        screen.run(() -> model.chosenProperty().set(named(model, "Турбинный цех")));
        assertThat(model.name().get()).isEqualTo("Турбинный цех");
        assertThat(model.unsaved()).isTrue();
        assertThat(model.unsavedText()).isEqualTo("Котлотурб");
        screen.run(() -> model.chosenProperty().set(named(model, "Котельный цех")));
        assertThat(model.name().get()).isEqualTo("Котлотурб");
        screen.run(screen.node("#name", TextField.class)::requestFocus);
        screen.press(KeyCode.ESCAPE);

        assertThat(model.name().get()).isEqualTo("Котельный цех");
        assertThat(model.unsaved()).isFalse();
        assertThat(screen.node("#places", TableView.class).isFocused()).isTrue();
    }

    @Test
    void anotherSaveLeavesWhatIsTyped() {
        NamesViewModel model = model(plant.register);
        model.chosenProperty().set(named(model, "Котельный цех"));
        model.name().set("Котлотурб");
        plant.worker("1001", "Ким Анна", "1990-01-01", plant.boiler);
        assertThat(model.name().get()).isEqualTo("Котлотурб");
    }
}
