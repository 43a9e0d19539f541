package org.dosedesk.ui.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.lot.KeepLots;
import org.dosedesk.usecase.lot.LotDraft;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacklogViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable BacklogViewModel shown;
    private String group = VaccineCatalogue.COVID_19;
    private boolean mayDiscard;
    private int asked;

    BacklogViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            BacklogViewModel vm = new BacklogViewModel(
                    plant.register, plant.schedules, new CountingEvaluator(), () -> group, new SameThread());
            shown = vm;
            return new ViewLoader(texts)
                    .load(
                            BacklogView.class,
                            () -> new BacklogView(
                                    vm,
                                    visits,
                                    () -> {
                                        asked++;
                                        return mayDiscard;
                                    },
                                    texts))
                    .root();
        });
    }

    private BacklogViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "backlog-0-rows", language);
        screen.type("ахметов");
        Pictures.save(scene, "backlog-search", language);
        screen.press(KeyCode.ENTER);
        firstRow("1005");
        screen.press(KeyCode.ENTER);
        for (int i = 0; i < 57; i++) {
            plant.worker(
                    "8" + (100 + i),
                    "Сәрсенбаев" + (char) ('а' + i % 30) + (i < 30 ? " Мақсат" : " Мұрат"),
                    "1977-05-0" + (1 + i % 9),
                    plant.turbine);
        }
        for (int i = 0; i < 57; i++) {
            String number = "8" + (100 + i);
            screen.run(() -> {
                vm().who().set(number);
                vm().choose(vm().suggestions().getFirst());
                vm().enter();
            });
        }
        screen.type("нурмухамбет");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.type("1008");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        screen.type("1001");
        screen.press(KeyCode.ENTER);
        screen.type("010621");
        screen.run(() -> vm().fields()
                .vaccine
                .set(vm().vaccines().stream()
                        .filter(product -> product.code().equals("vero-cell"))
                        .findFirst()
                        .orElseThrow()));
        screen.press(KeyCode.ENTER);
        Pictures.save(scene, "backlog-60-rows", language);
        assertThat(vm().rows().all()).hasSize(60);
        assertThat(vm().trouble().get().again()).isTrue();
    }

    @Test
    void aScannersEnterPicksAtOnceAWholeNumberFirst() {
        Worker like = plant.worker("2999", "Абаев Абай", "1990-01-01", plant.boiler);
        Worker longer = numbered(like, "10045");
        plant.register.save(List.of(new Change(like, longer)));
        show(Language.RUSSIAN);
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1004");
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
        mayDiscard = true;
        screen.press(KeyCode.ESCAPE);
        screen.type(Objects.requireNonNull(longer.iin()).digits());
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("10045");
    }

    @Test
    void aScannersTabPicksAtOnceToo() {
        show(Language.RUSSIAN);
        screen.type("1004");
        screen.press(KeyCode.TAB);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1004");
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
    }

    @Test
    void valuesAreCarriedOnAndADateIsTypedOverTheOldOne() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER);
        screen.type("0502");
        screen.press(KeyCode.ENTER);
        screen.type("1007");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved())
                .extracting(dose -> dose.date() + " " + dose.lot() + " " + dose.expiry())
                .containsExactlyInAnyOrder(
                        "2022-02-03 Q-7 2022-12-31", "2022-02-05 Q-7 2022-12-31", "2022-02-05 Q-7 2022-12-31");
        assertThat(screen.node("#who", TextField.class).isFocused()).isTrue();
    }

    /// One line of the paper: influenza and ADS-M on one day.
    @Test
    void twoVaccinesOfOneLineNeedTheWorkerOnce() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER);
        screen.run(() -> pressShiftEnter());

        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1006");
        assertThat(screen.node("#vaccine", ComboBox.class).isFocused()).isTrue();
        screen.run(() -> vm().fields().vaccine.set(product("ads-m")));
        assertThat(vm().fields().lot.get()).as("a lot belongs to one vaccine").isEmpty();
        screen.press(KeyCode.ENTER);

        assertThat(plant.register.snapshot().all(Dose.class))
                .filteredOn(dose -> dose.date().equals(LocalDate.of(2022, 2, 3)))
                .extracting(this::code)
                .containsExactlyInAnyOrder("qazvac", "qazvac", "ads-m");
        assertThat(screen.node("#who", TextField.class).isFocused()).isTrue();
        assertThat(vm().person().get()).isNull();
    }

    @Test
    void theVaccineOfAnotherGroupIsNotCarriedOn() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.run(() -> vm().rulesChanged());
        assertThat(vm().fields().lot.get()).as("the group is as it was").isEqualTo("Q-7");

        group = "Influenza";
        screen.run(() -> vm().rulesChanged());

        assertThat(vm().fields().vaccine.get()).isNull();
        assertThat(vm().fields().lot.get()).isEmpty();
        assertThat(vm().fields().expiry.get()).isEmpty();
        assertThat(vm().fields().date.get()).as("the day goes on").isEqualTo("03.02.2022");
        assertThat(vm().vaccines().getFirst().vaccineGroup()).isEqualTo("Influenza");
    }

    private void pressShiftEnter() {
        TextField field = screen.node("#date", TextField.class);
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false));
    }

    private Vaccine product(String code) {
        return vm().vaccines().stream()
                .filter(vaccine -> vaccine.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String code(Dose dose) {
        return plant.register.snapshot().get(Vaccine.class, dose.vaccine()).code();
    }

    @Test
    void aLotTakesItsExpiryDateWithIt() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER, KeyCode.TAB);
        screen.type("Q-8");
        assertThat(vm().fields().expiry.get()).isEmpty();
        screen.press(KeyCode.ENTER);
        screen.type("1007");
        screen.press(KeyCode.ENTER, KeyCode.TAB);
        screen.type("q 7");
        assertThat(vm().fields().expiry.get()).isEqualTo("31.12.2022");
    }

    @Test
    void enterNeverLosesARowThatCannotBeSavedYet() {
        show(Language.ENGLISH);
        screen.type("nobody of that name");
        screen.press(KeyCode.ENTER);
        assertThat(text("#trouble")).startsWith("Nobody is found");
        assertThat(vm().who().get()).isEqualTo("nobody of that name");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(vm().who().get()).isEqualTo("nobody of that name");
        mayDiscard = true;
        screen.press(KeyCode.ESCAPE);
        screen.type("1005");
        screen.press(KeyCode.ENTER);
        screen.type("990299");
        screen.press(KeyCode.ENTER);
        assertThat(vm().rows().all()).isEmpty();
        assertThat(vm().person().get()).isNotNull();
        assertThat(text("#trouble")).contains("this is not a date");
        assertThat(screen.node("#date", TextField.class).getText()).isEqualTo("990299");
        assertThat(vm().unsaved()).isTrue();
    }

    @Test
    void namesakesAreToldApartByTheYearOfBirth() {
        show(Language.ENGLISH);
        screen.type("ахметов 1991");
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1002");
        assertThat(text("#person")).contains("02.11.1991").contains("Турбинный цех");
        assertThat(text("#trouble")).contains("Somebody else has the same name");
    }

    @Test
    void aNamesakeIsSavedByOneMoreEnterOnly() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("ахметов");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(1);
        assertThat(text("#trouble"))
                .contains("Is this the worker on the paper: Ахметов Қуаныш Серікұлы, born 19.06.1984, Котельный цех?")
                .contains("Press Enter again");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
    }

    @Test
    void aNameInPartThatFitsSeveralTakesOneMoreEnterAWholeOneDoesNot() {
        plant.worker("3001", "Байжанов Нұрлан", "1980-01-01", plant.boiler);
        plant.worker("3002", "Байжанова Алия", "1981-01-01", plant.turbine);
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("байжанов");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(1);
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
        screen.type("байжанова алия");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(3);
        screen.type("100");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(3);
    }

    @Test
    void aLeaversPaperIsEnteredWithAWarning() {
        Worker gone = plant.worker("3003", "Ыбыраев Асқар", "1970-01-01", plant.boiler);
        plant.register.save(List.of(new Change(gone, gone.left(LocalDate.of(2022, 2, 20)))));
        plant.worker("3004", "Ыбыраев Нұрлан", "1980-01-01", plant.boiler);
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("ыбыраев");
        assertThat(vm().suggestions()).extracting(Person::number).containsExactly("3004", "3003");
        screen.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(text("#person")).endsWith("left on 20.02.2022");
        assertThat(text("#trouble")).contains("The worker left on 20.02.2022");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).extracting(Dose::worker).contains(gone.id());
    }

    @Test
    void aRowSetAsideCountsAsUnsavedAndIsTakenUpAgain() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER);
        screen.type("990299");
        screen.press(KeyCode.F4);
        screen.type("nobody of that name");
        screen.press(KeyCode.F4);
        assertThat(vm().rows().all())
                .extracting(BacklogRow::state)
                .containsExactly(BacklogRow.State.SET_ASIDE, BacklogRow.State.SET_ASIDE, BacklogRow.State.SAVED);
        assertThat(vm().unsaved()).isTrue();
        assertThat(screen.node("#who", TextField.class).getText()).isEmpty();
        screen.press(KeyCode.UP);
        assertThat(vm().who().get()).isEqualTo("nobody of that name");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isZero();
        screen.press(KeyCode.UP, KeyCode.UP);
        assertThat(screen.node("#date", TextField.class).getText()).isEqualTo("990299");
        screen.type("0502");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
        assertThat(vm().rows().all())
                .extracting(BacklogRow::state)
                .containsExactly(BacklogRow.State.SET_ASIDE, BacklogRow.State.SAVED, BacklogRow.State.SAVED);
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(visits.asked).isEmpty();
    }

    @Test
    void theLotMadeTodaysByHandIsOfferedAndSaysThatItHadExpired() {
        KeepLots keep = new KeepLots(plant.register);
        keep.makeDefault(
                keep.save(new LotDraft(TestPlant.vaccine("qazvac"), "Q-77", LocalDate.of(2022, 2, 1), null), null));
        show(Language.ENGLISH);
        screen.run(() -> screen.node("#vaccine", ComboBox.class).requestFocus());
        screen.type("q");
        assertThat(vm().fields().lot.get()).isEqualTo("Q-77");
        screen.run(() -> screen.node("#who", TextField.class).requestFocus());
        screen.type("1005");
        screen.press(KeyCode.ENTER);
        screen.type("030222");
        assertThat(text("#trouble")).contains("The lot had expired: good until 01.02.2022");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).singleElement().extracting(Dose::lot).isEqualTo("Q-77");
    }

    @Test
    void theSameDoseAgainTakesOneMoreEnter() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1005");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(1);
        assertThat(text("#trouble"))
                .contains("in the register already: 03.02.2022 QazVac")
                .contains("Press Enter again");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
    }

    @Test
    void aDoseTooEarlyIsSavedAndSaysSo() {
        show(Language.ENGLISH);
        firstRow("1008");
        screen.type("1008");
        screen.press(KeyCode.ENTER);
        screen.type("1002");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
        assertThat(BacklogText.remarks(
                        new Texts(Language.ENGLISH).messages(),
                        vm(),
                        vm().rows().all().getFirst()))
                .contains("Not valid");
    }

    @Test
    void ctrlZVoidsTheLastRowWithAReason() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        screen.pressCtrl(KeyCode.Z);
        assertThat(vm().rows().all())
                .extracting(BacklogRow::state)
                .containsExactly(BacklogRow.State.UNDONE, BacklogRow.State.SAVED);
        assertThat(saved().stream().filter(dose -> dose.voided() != null))
                .singleElement()
                .satisfies(
                        dose -> assertThat(Objects.requireNonNull(dose.voided()).reason())
                                .contains("from paper"));
        screen.pressCtrl(KeyCode.Z);
        assertThat(saved()).allMatch(dose -> dose.voided() != null);
    }

    @Test
    void upGoesIntoASavedRowToCorrectItAndTheCarriedValuesComeBack() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER);
        screen.type("0702");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.UP, KeyCode.UP);
        assertThat(text("#mode")).startsWith("Correcting row 1");
        screen.type("0402");
        screen.press(KeyCode.ENTER);
        assertThat(vm().correcting().get()).isNull();
        assertThat(vm().fields().date.get()).isEqualTo("07.02.2022");
        assertThat(saved())
                .extracting(dose -> dose.date().toString())
                .containsExactlyInAnyOrder("2022-02-04", "2022-02-07");
        assertThat(plant.store.history(saved().getFirst().id().value()).size()
                        + plant.store.history(saved().getLast().id().value()).size())
                .isEqualTo(3);
    }

    @Test
    void aFailedSaveKeepsTheRowAndF5TriesAgain() {
        show(Language.ENGLISH);
        firstRow("1005");
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.type("1006");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        screen.type("1007");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(text("#notSaved")).isEqualTo("2 rows are not saved");
        assertThat(vm().unsaved()).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(visits.asked).isEmpty();
        plant.store.failWith(null);
        screen.press(KeyCode.F5);
        assertThat(saved()).hasSize(3);
        assertThat(vm().unsaved()).isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(visits.asked).containsExactly("workers");
    }

    @Test
    void aVaccineIsChosenByItsNumberOrLetter() {
        show(Language.ENGLISH);
        screen.run(() -> screen.node("#vaccine", ComboBox.class).requestFocus());
        screen.type("q");
        assertThat(Objects.requireNonNull(vm().fields().vaccine.get()).code()).isEqualTo("qazvac");
        screen.type("1");
        assertThat(vm().fields().vaccine.get()).isEqualTo(vm().vaccines().getFirst());
    }

    private static Worker numbered(Worker worker, String number) {
        return new Worker(
                worker.id(),
                number,
                worker.name(),
                worker.iin(),
                worker.birthDate(),
                worker.sex(),
                worker.workshop(),
                worker.site(),
                worker.position(),
                worker.shift(),
                worker.phone(),
                worker.language(),
                worker.hired(),
                worker.left());
    }

    private void firstRow(String number) {
        if (vm().person().get() == null) {
            screen.type(number);
            screen.press(KeyCode.ENTER);
        }
        screen.type("030222");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.TAB);
        screen.type("q");
        screen.pressShift(KeyCode.TAB);
        screen.type("Q-7");
        screen.press(KeyCode.TAB, KeyCode.TAB);
        screen.type("311222");
        screen.press(KeyCode.ENTER);
    }

    private String text(String selector) {
        return screen.node(selector, Label.class).getText();
    }

    private List<Dose> saved() {
        return plant.register.snapshot().all(Dose.class).stream()
                .filter(dose -> dose.vaccine().equals(TestPlant.vaccine("qazvac")))
                .filter(dose -> dose.date().getYear() == 2022 && dose.date().getMonthValue() == 2)
                .toList();
    }
}
