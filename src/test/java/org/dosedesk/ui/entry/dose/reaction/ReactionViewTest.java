package org.dosedesk.ui.entry.dose.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReactionViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable ReactionViewModel shown;
    private int asked;

    ReactionViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language) {
        Scene scene = screen.show(() -> {
            Texts texts = new Texts(language);
            ReactionViewModel vm = new ReactionViewModel(plant.register, new SameThread(), texts, visits);
            shown = vm;
            return new ViewLoader(texts)
                    .load(
                            ReactionView.class,
                            () -> new ReactionView(
                                    vm,
                                    visits,
                                    () -> {
                                        asked++;
                                        return false;
                                    },
                                    texts))
                    .root();
        });
        screen.run(() -> vm().begin(dose()));
        return scene;
    }

    private ReactionViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private Dose dose() {
        Worker worker = plant.register.snapshot().all(Worker.class).stream()
                .filter(known -> known.personnelNumber().equals("1003"))
                .findFirst()
                .orElseThrow();
        return plant.register.snapshot().dosesOf(worker.id()).getLast();
    }

    private List<Reaction> reactions() {
        return plant.register.snapshot().entriesOf(Reaction.class, dose().worker());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatBlocksIsSaidAtTheField(Language language) {
        Scene scene = show(language);
        assertThat(vm().unsaved()).isFalse();
        screen.run(() -> vm().onset.set("22.04.2021"));
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#description", TextField.class).isFocused()).isTrue();
        assertThat(Objects.requireNonNull(vm().form().mark(vm().onset).getValue())
                        .text())
                .contains("23.04.2021");
        assertThat(reactions()).isEmpty();
        Pictures.save(scene, "reaction", language);
    }

    @Test
    void withTheKeyboardAlone() {
        show(Language.RUSSIAN);
        screen.run(() -> screen.node("#description", TextField.class).requestFocus());
        screen.type("Отёк Квинке");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        screen.run(screen.node("#severity-SEVERE", RadioButton.class)::fire);
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(reactions()).singleElement().satisfies(reaction -> {
            assertThat(reaction.description()).isEqualTo("Отёк Квинке");
            assertThat(reaction.severity()).isEqualTo(Severity.SEVERE);
            assertThat(reaction.onset()).isEqualTo(dose().date());
        });
        assertThat(visits.asked).hasSize(2).first().isEqualTo("back");
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(reactions()).allMatch(reaction -> !reaction.inForce());
    }

    @Test
    void aReactionIsCorrectedAndAFailedSaveKeepsWhatIsTyped() {
        show(Language.ENGLISH);
        screen.run(() -> vm().description.set("fever"));
        screen.pressCtrl(KeyCode.ENTER);
        screen.run(() -> vm().correct(reactions().getFirst()));
        assertThat(vm().unsaved()).isFalse();
        screen.run(() -> vm().severity.set(Severity.MODERATE));
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().form().failureText().getValue()).contains("disk is full");
        assertThat(vm().severity.get()).isEqualTo(Severity.MODERATE);
        plant.store.failWith(null);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(reactions())
                .singleElement()
                .satisfies(reaction -> assertThat(reaction.severity()).isEqualTo(Severity.MODERATE));
        assertThat(plant.register.history(reactions().getFirst())).hasSize(2);
    }

    @Test
    void escapeAsksOnlyWhenSomethingIsTyped() {
        show(Language.ENGLISH);
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isZero();
        assertThat(visits.asked).containsExactly("back");
        screen.run(() -> {
            vm().begin(dose());
            vm().note.set("x");
        });
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(vm().note.get()).isEqualTo("x");
    }
}
