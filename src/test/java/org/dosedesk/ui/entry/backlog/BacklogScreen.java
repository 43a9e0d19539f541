package org.dosedesk.ui.entry.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.jspecify.annotations.Nullable;

/// The screen for a pile of paper, on a plant with workers.
abstract class BacklogScreen {
    final TestPlant plant = TestPlant.staffed();
    final Visits visits = new Visits();
    final Screen screen;

    @Nullable BacklogViewModel shown;

    String group = VaccineCatalogue.COVID_19;
    final List<String> warnings = new ArrayList<>();

    @Nullable String reason;

    DoseEvaluator evaluator = new CountingEvaluator();
    boolean mayDiscard;
    boolean lotIsRight = true;
    int asked;

    BacklogScreen() throws Exception {
        screen = new Screen();
    }

    Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            BacklogViewModel vm = new BacklogViewModel(
                    plant.register, plant.schedules, evaluator, () -> group, new SameThread(), texts);
            shown = vm;
            return new ViewLoader(texts)
                    .load(
                            BacklogView.class,
                            () -> new BacklogView(
                                    vm,
                                    visits,
                                    new BacklogView.Questions(
                                            () -> {
                                                asked++;
                                                return mayDiscard;
                                            },
                                            lot -> lotIsRight,
                                            warning -> {
                                                warnings.add(warning);
                                                return Optional.ofNullable(reason);
                                            }),
                                    texts))
                    .root();
        });
    }

    BacklogViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    void firstRow(String number) {
        if (vm().person().get() == null) {
            screen.type(number);
            screen.press(KeyCode.ENTER);
        }
        screen.type("030222");
        screen.press(KeyCode.TAB);
        screen.type("q");
        screen.press(KeyCode.TAB);
        screen.type("Q-7");
        screen.press(KeyCode.TAB);
        screen.type("311222");
        screen.press(KeyCode.ENTER);
    }

    String text(String selector) {
        return screen.node(selector, Label.class).getText();
    }

    List<Dose> saved() {
        return plant.register.snapshot().all(Dose.class).stream()
                .filter(dose -> dose.vaccine().equals(TestPlant.vaccine("qazvac")))
                .filter(dose -> dose.date().getYear() == 2022 && dose.date().getMonthValue() == 2)
                .toList();
    }
}
