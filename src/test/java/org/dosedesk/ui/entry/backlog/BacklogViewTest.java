package org.dosedesk.ui.entry.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows are typed, corrected, set aside and saved by the keyboard.
class BacklogViewTest extends BacklogScreen {
    BacklogViewTest() throws Exception {}

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
                vm().fields().who.set(number);
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

    @Test
    void aLotTakesItsExpiryDateWithIt() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("1006");
        screen.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
        screen.type("Q-8");
        assertThat(vm().fields().expiry.get()).isEmpty();
        screen.press(KeyCode.ENTER);
        screen.type("1007");
        screen.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
        screen.type("q 7");
        assertThat(vm().fields().expiry.get()).isEqualTo("31.12.2022");
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
        assertThat(vm().fields().who.get()).isEqualTo("nobody of that name");
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
        assertThat(text("#trouble")).contains("The lot had expired: valid until 01.02.2022");
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
                .contains("already be in the register: 03.02.2022 QazVac")
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
                .contains("Does not count");
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

    private String code(Dose dose) {
        return plant.register.snapshot().get(Vaccine.class, dose.vaccine()).code();
    }

    private Vaccine product(String code) {
        return vm().vaccines().stream()
                .filter(vaccine -> vaccine.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void pressShiftEnter() {
        TextField field = screen.node("#date", TextField.class);
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false));
    }

    @Test
    void aLiveVaccineInPregnancyIsEnteredWithAReasonOnly() {
        Worker worker = plant.register.snapshot().all(Worker.class).stream()
                .filter(one -> one.personnelNumber().equals("1005"))
                .findFirst()
                .orElseThrow();
        plant.save(List.of(new Observation(
                Id.random(),
                worker.id(),
                "007",
                null,
                LocalDate.of(2022, 2, 1),
                null,
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"),
                null)));
        show(Language.ENGLISH);
        screen.type("1005");
        screen.press(KeyCode.ENTER);
        screen.run(() -> {
            vm().fields()
                    .vaccine
                    .set(vm().vaccines().stream()
                            .filter(vaccine -> vaccine.code().equals("priorix"))
                            .findFirst()
                            .orElseThrow());
            vm().fields().date.set("03.02.2022");
        });
        assertThat(text("#trouble")).contains("A live vaccine must not be given in pregnancy");
        screen.press(KeyCode.ENTER);
        assertThat(warnings).hasSize(1);
        assertThat(vm().rows().all()).isEmpty();

        reason = "Not known that day";
        screen.press(KeyCode.ENTER);
        assertThat(vm().rows().all()).hasSize(1);
        assertThat(plant.register.snapshot().dosesOf(worker.id()).getLast().note())
                .isEqualTo("Not known that day");
    }

    @Test
    void aTypedLotStaysWhateverTheVaccine() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().fields().lot.set("Q-7");
            vm().fields().vaccine.set(vm().vaccines().getFirst());
            assertThat(vm().fields().lot.get()).isEqualTo("Q-7");
            vm().fields().expiry.set("31.12.2022");
            vm().fields().vaccine.set(vm().vaccines().get(1));
            assertThat(vm().fields().lot.get()).isEqualTo("Q-7");
            assertThat(vm().fields().expiry.get()).isEqualTo("31.12.2022");
        });
    }
}
