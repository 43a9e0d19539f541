package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoseTwinTest {
    private final DoseForm form;

    DoseTwinTest() throws Exception {
        form = new DoseForm();
    }

    private List<Dose> doses() {
        return form.plant.register.snapshot().dosesOf(form.worker("1001").id());
    }

    // The register holds Vero Cell of 25.06.2021, lot I-0110.
    private void typeTwin(String lot) {
        form.screen.type("1001");
        form.screen.press(KeyCode.ENTER);
        form.vaccine("vero-cell");
        form.screen.run(() -> {
            form.vm().fields().date.set("260621");
            form.vm().fields().lot.set(lot);
        });
    }

    @Test
    void theTwinIsShownAndNothingIsSavedUntilItIsDecided() {
        form.show(Language.ENGLISH, false);
        typeTwin("X-9");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.twins)
                .containsExactly(
                        "Vero Cell, 25.06.2021, lot I-0110. Imported. Recorded by А. Сапарова, 01.02.2022 10:00");
        assertThat(doses()).hasSize(2);
        assertThat(form.vm().fields().lot.get()).isEqualTo("X-9");
        assertThat(form.vm().picker().chosen().get()).isNotNull();
    }

    @Test
    void bothAreSavedWhenTheyAreTwo() {
        form.show(Language.ENGLISH, false);
        form.answer = TwinAnswer.SAVE_BOTH;
        typeTwin("X-9");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(doses()).hasSize(3);
    }

    @Test
    void theOneInTheRegisterIsOpenedWhenItIsTheSame() {
        form.show(Language.ENGLISH, false);
        form.answer = TwinAnswer.OPEN_IT;
        typeTwin("X-9");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(doses()).hasSize(2);
        assertThat(form.visits.asked).containsExactly("correct");
        assertThat(form.visits.entry).isEqualTo(doses().getLast());
        assertThat(form.vm().unsaved()).isFalse();
    }

    @Test
    void aLotIsTypedOrSaidToBeUnknown() {
        form.show(Language.ENGLISH, false);
        form.screen.type("1004");
        form.screen.press(KeyCode.ENTER);
        form.vaccine("comirnaty");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.focused("#lot")).isTrue();
        assertThat(form.vm().mark(form.vm().fields().lot).getValue())
                .extracting(Mark::blocks)
                .isEqualTo(true);
        form.screen.run(() -> form.vm().fields().lotUnknown.set(true));
        assertThat(form.vm().mark(form.vm().fields().lot).getValue()).isNull();
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.plant
                        .register
                        .snapshot()
                        .dosesOf(form.worker("1004").id())
                        .getLast()
                        .lot())
                .isNull();
        assertThat(form.vm().fields().lotUnknown.get()).isFalse();
    }

    @Test
    void theNextWorkerIsTypedOnlyWhenTheDoseIsSaved() {
        Held held = new Held();
        form.background = held;
        form.show(Language.ENGLISH, false);
        form.screen.type("1001");
        form.screen.press(KeyCode.ENTER);
        form.vaccine("qazvac");
        form.screen.run(() -> form.vm().fields().lot.set("Q-1"));
        form.screen.run(() -> held.holds = true);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.vm().form().savingProperty().getValue()).isTrue();
        assertThat(form.focused("#search")).isFalse();
        form.screen.run(() -> held.waiting.removeFirst().run());
        assertThat(form.focused("#search")).isTrue();
        assertThat(doses()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClockThatWentBackwardsIsToldAtTheDateAndBlocksNothing(Language language) {
        form.register = Register.open(form.plant.store, Night.of(LocalDate.of(2022, 1, 15)), "А. Сапарова", false);
        var scene = form.show(language, false);
        assertThat(form.vm().mark(form.vm().fields().date).getValue()).satisfies(mark -> {
            assertThat(mark).isNotNull();
            assertThat(mark.blocks()).isFalse();
            assertThat(mark.text()).contains("15.01.2022 00:30", "01.02.2022 10:00");
        });
        Pictures.save(scene, "dose-clock", language);
    }

    /// Holds work back once it is told to.
    private static final class Held implements Background {
        private final Background now = new SameThread();
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean holds;

        @Override
        public <T> Running start(
                Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
            if (holds) {
                holds = false;
                waiting.add(() -> now.start(job, onProgress, onDone, onFailed));
                return () -> {};
            }
            return now.start(job, onProgress, onDone, onFailed);
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }
    }
}
