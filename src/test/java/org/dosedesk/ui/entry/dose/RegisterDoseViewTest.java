package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterDoseViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable RegisterDoseViewModel shown;
    private final List<String> twins = new ArrayList<>();
    private TwinAnswer answer = TwinAnswer.BACK;
    private boolean mayDiscard;
    private int asked;

    RegisterDoseViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            RegisterDoseViewModel vm = new RegisterDoseViewModel(
                    plant.register,
                    plant.schedules,
                    new CountingEvaluator(),
                    () -> VaccineCatalogue.COVID_19,
                    new ClockWatch(plant.register),
                    new SameThread(),
                    texts,
                    visits);
            shown = vm;
            return new ViewLoader(texts)
                    .load(
                            RegisterDoseView.class,
                            () -> new RegisterDoseView(
                                    vm,
                                    visits,
                                    new RegisterDoseView.Questions(
                                            () -> {
                                                asked++;
                                                return mayDiscard;
                                            },
                                            lot -> true,
                                            twin -> {
                                                twins.add(twin);
                                                return answer;
                                            },
                                            warning -> Optional.empty()),
                                    false,
                                    texts))
                    .root();
        });
    }

    private RegisterDoseViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    @Test
    void aNewLotIsNamed() {
        show(Language.ENGLISH);
        vaccine("qazvac");
        screen.run(() -> vm().fields().lot.set("Q-77 "));
        Mark mark = vm().mark(vm().fields().lot).getValue();
        assertThat(mark).isNotNull();
        assertThat(mark.text()).startsWith("New lot: Q-77.");
        assertThat(mark.blocks()).isFalse();
        screen.run(() ->
                new KeepLots(plant.register).save(new LotDraft(TestPlant.vaccine("qazvac"), "q 77", null, null), null));
        screen.run(() -> vm().fields().lot.set("Q–77"));
        assertThat(vm().mark(vm().fields().lot).getValue()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "dose-empty", language);
        screen.type("ахметов");
        Pictures.save(scene, "dose-search", language);
        screen.press(KeyCode.ENTER);
        vaccine("qazvac");
        screen.run(() -> vm().fields().lot.set("Q-77"));
        assertThat(vm().outcome().getValue()).extracting(Mark::blocks).isEqualTo(false);
        Pictures.save(scene, "dose-counts", language);
        screen.run(() -> {
            vm().picker().clear();
            screen.node("#search", TextField.class).requestFocus();
        });
        screen.type("нурмухамбеткалиева");
        screen.press(KeyCode.ENTER);
        vaccine("sputnik-v-2");
        screen.run(() -> {
            vm().fields().date.set("24.04.2021");
            vm().fields().expiry.set("010421");
        });
        Pictures.save(scene, "dose-warnings", language);
        screen.run(() -> {
            vm().picker().clear();
            vm().fields().date.set("99.99.2022");
        });
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.pressCtrl(KeyCode.ENTER);
        Pictures.save(scene, "dose-errors", language);
    }

    @Test
    void severalDosesWithTheKeyboardAlone() {
        show(Language.RUSSIAN);
        int before = plant.register.snapshot().count(Dose.class);
        screen.type("1001");
        screen.press(KeyCode.ENTER);
        vaccine("sputnik-light");
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
        screen.run(() -> screen.node("#date", TextField.class).selectAll());
        screen.type("240222");
        screen.press(KeyCode.ENTER);
        screen.type("SL-5");
        screen.press(KeyCode.ENTER);
        screen.type("311222");
        screen.press(
                KeyCode.ENTER,
                KeyCode.ENTER,
                KeyCode.ENTER,
                KeyCode.ENTER,
                KeyCode.ENTER,
                KeyCode.ENTER,
                KeyCode.ENTER);
        assertThat(plant.register.snapshot().count(Dose.class)).isEqualTo(before + 1);
        assertThat(screen.node("#search", TextField.class).isFocused()).isTrue();
        assertThat(screen.node("#lot", TextField.class).getText()).isEqualTo("SL-5");
        screen.type("841206");
        screen.run(() -> screen.node("#search", TextField.class).clear());
        screen.type("щербаков");
        screen.press(KeyCode.ENTER);
        screen.pressCtrl(KeyCode.ENTER);
        screen.type("габдуллин");
        screen.press(KeyCode.ENTER);
        screen.pressCtrl(KeyCode.ENTER);
        List<Dose> added = plant.register.snapshot().all(Dose.class).stream()
                .filter(dose -> Objects.equals(dose.lot(), "SL-5"))
                .toList();
        assertThat(added).hasSize(3).allSatisfy(dose -> {
            assertThat(dose.date()).isEqualTo("2022-02-24");
            assertThat(dose.expiry()).isEqualTo("2022-12-31");
            assertThat(dose.vaccine()).isEqualTo(TestPlant.vaccine("sputnik-light"));
        });
        assertThat(added).extracting(Dose::worker).doesNotHaveDuplicates();
        assertThat(visits.asked).hasSize(3).allMatch(notice -> notice.startsWith("notice: Сохранено: "));
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(plant.register.snapshot().all(Dose.class).stream()
                        .filter(dose -> dose.voided() != null)
                        .max(Comparator.comparing(Dose::date)))
                .hasValueSatisfying(dose -> assertThat(dose.lot()).isEqualTo("SL-5"));
    }

    @Test
    void aFailedSaveKeepsEverythingTyped() {
        show(Language.ENGLISH);
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        vaccine("comirnaty");
        screen.run(() -> vm().fields().lot.set("C-1"));
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().form().failureText().getValue()).contains("disk is full");
        assertThat(vm().picker().chosen().get()).isNotNull();
        assertThat(screen.node("#lot", TextField.class).getText()).isEqualTo("C-1");
        assertThat(visits.asked).isEmpty();
        plant.store.failWith(null);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(visits.asked).hasSize(1);
        assertThat(vm().form().failureText().getValue()).isEmpty();
    }

    @Test
    void whatBlocksIsSaidAtTheFieldAndHasTheFocus() {
        show(Language.ENGLISH);
        int before = plant.register.snapshot().count(Dose.class);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#search", TextField.class).isFocused()).isTrue();
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#vaccine", ComboBox.class).isFocused()).isTrue();
        vaccine("comirnaty");
        screen.run(() -> vm().fields().date.set("260222"));
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
        assertThat(vm().mark(vm().fields().date).getValue()).isEqualTo(new Mark("The date is in the future.", true));
        assertThat(plant.register.snapshot().count(Dose.class)).isEqualTo(before);
    }

    @Test
    void escapeAsksOnlyWhenSomethingIsUnsaved() {
        show(Language.ENGLISH);
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(visits.asked).isEmpty();
        mayDiscard = true;
        screen.press(KeyCode.ESCAPE);
        assertThat(visits.asked).containsExactly("workers");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(2);
    }

    private void vaccine(String code) {
        screen.run(() -> {
            Vaccine offer = vm().offers().vaccines().stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            vm().fields().vaccine.set(offer);
        });
    }
}
