package org.dosedesk.ui.entry.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The form on a screen, with answers ready to its questions.
final class DoseForm {
    final TestPlant plant = TestPlant.staffed();
    final Visits visits = new Visits();
    final List<String> twins = new ArrayList<>();
    final Screen screen;
    Register register = plant.register;
    Background background = new SameThread();
    final List<String> lots = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    @Nullable String reason;

    DoseEvaluator evaluator = new CountingEvaluator();
    TwinAnswer answer = TwinAnswer.BACK;
    boolean mayDiscard;
    boolean lotIsRight = true;
    int asked;
    private @Nullable RegisterDoseViewModel shown;

    DoseForm() throws Exception {
        screen = new Screen();
    }

    Scene show(Language language, boolean corrects) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            RegisterDoseViewModel vm = new RegisterDoseViewModel(
                    register,
                    plant.schedules,
                    evaluator,
                    () -> VaccineCatalogue.COVID_19,
                    new ClockWatch(register),
                    background,
                    texts,
                    visits);
            shown = vm;
            RegisterDoseView.Questions questions = new RegisterDoseView.Questions(
                    () -> {
                        asked++;
                        return mayDiscard;
                    },
                    question -> {
                        lots.add(question);
                        return lotIsRight;
                    },
                    twin -> {
                        twins.add(twin);
                        return answer;
                    },
                    warning -> {
                        warnings.add(warning);
                        return Optional.ofNullable(reason);
                    });
            return new ViewLoader(texts)
                    .load(RegisterDoseView.class, () -> new RegisterDoseView(vm, visits, questions, corrects, texts))
                    .root();
        });
    }

    RegisterDoseViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    void vaccine(String code) {
        screen.run(() -> {
            Vaccine offer = vm().offers().vaccines().stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            vm().fields().vaccine.set(offer);
        });
    }

    boolean focused(String selector) {
        return screen.node(selector, Node.class).isFocused();
    }
}
