package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class DoseLotTest {
    private final DoseForm form = new DoseForm();

    DoseLotTest() throws Exception {
        form.plant.register.snapshot();
    }

    private void worker(String number) {
        form.screen.type(number);
        form.screen.press(KeyCode.ENTER);
    }

    private long doses() {
        return form.plant.register.snapshot().count(Dose.class);
    }

    private void lot(String number, String expiry) {
        form.screen.run(() -> {
            form.vm().fields().lot.set(number);
            form.vm().fields().expiry.set(expiry);
        });
    }

    @Test
    void aTypedLotStaysWhenTheVaccineFollows() {
        form.show(Language.ENGLISH, false);
        worker("1004");
        lot("Q-77", "31.12.2022");
        form.vaccine("qazvac");
        form.vaccine("vero-cell");
        assertThat(form.screen.node("#lot", TextField.class).getText()).isEqualTo("Q-77");
        assertThat(form.screen.node("#expiry", TextField.class).getText()).isEqualTo("31.12.2022");
    }

    @Test
    void knownLotsAndVaccinatorsAreOfferedAndWriteNothingByThemselves() {
        new KeepLots(form.plant.register)
                .save(new LotDraft(TestPlant.vaccine("qazvac"), "Q-2022-01", null, null), null);
        form.plant.save(List.of(SomeDose.like(form.plant
                        .register
                        .snapshot()
                        .all(Dose.class)
                        .iterator()
                        .next())
                .id(Id.random())
                .by("Сейітқали Әсел")
                .dose()));
        form.show(Language.ENGLISH, false);
        worker("1004");
        form.vaccine("qazvac");
        TextField lot = form.screen.node("#lot", TextField.class);
        TextField givenBy = form.screen.node("#givenBy", TextField.class);

        assertThat(offered(lot, "q-20")).containsExactly("Q-2022-01");
        form.screen.press(KeyCode.ENTER);
        assertThat(lot.getText()).isEqualTo("q-20");
        assertThat(lot.isFocused()).isFalse();

        assertThat(offered(givenBy, "асел")).containsExactly("Сейітқали Әсел");
        form.screen.press(KeyCode.DOWN);
        form.screen.press(KeyCode.ENTER);
        assertThat(givenBy.getText()).isEqualTo("Сейітқали Әсел");
        assertThat(givenBy.isFocused()).isTrue();
    }

    private List<String> offered(TextField field, String typed) {
        form.screen.run(() -> {
            field.requestFocus();
            field.setText(typed);
        });
        return WaitForAsyncUtils.waitForAsync(5000, () -> {
            while (true) {
                List<String> offers = WaitForAsyncUtils.waitForAsyncFx(
                        5000,
                        () -> Window.getWindows().stream()
                                .filter(window -> window instanceof AutoCompletePopup<?>)
                                .flatMap(popup -> ((AutoCompletePopup<?>) popup).getSuggestions().stream())
                                .map(String::valueOf)
                                .toList());
                if (!offers.isEmpty()) {
                    return offers;
                }
                Thread.sleep(20);
            }
        });
    }

    @Test
    void aLotNeverSeenIsAskedAboutOnce() {
        form.show(Language.ENGLISH, false);
        long before = doses();
        worker("1004");
        form.vaccine("qazvac");
        lot("Q-77", "31.12.2022");
        form.lotIsRight = false;
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.lots).singleElement().asString().contains("Q-77");
        assertThat(doses()).isEqualTo(before);
        assertThat(form.focused("#lot")).isTrue();
        form.lotIsRight = true;
        form.screen.pressCtrl(KeyCode.ENTER);
        worker("1001");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(doses()).isEqualTo(before + 2);
        assertThat(form.lots).hasSize(2);
    }

    @Test
    void anotherExpiryThanKnownIsAskedAbout() {
        new KeepLots(form.plant.register)
                .save(new LotDraft(TestPlant.vaccine("qazvac"), "Q-7", LocalDate.of(2022, 9, 1), null), null);
        form.show(Language.ENGLISH, false);
        worker("1004");
        form.vaccine("qazvac");
        lot("Q-7", "01.09.2022");
        lot("q 7", "31.12.2022");
        form.lotIsRight = false;
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.lots).singleElement().asString().contains("01.09.2022", "31.12.2022");
    }

    @Test
    void beginningWithWhyNothingWasGivenIsNothingTyped() {
        form.show(Language.ENGLISH, false);
        form.screen.run(() -> form.vm().beginNotGiven(form.worker("1004").id()));
        assertThat(form.vm().unsaved()).isFalse();
    }

    @Test
    void aVaccineIsChosenByDigitLetterOrTyping() {
        form.show(Language.ENGLISH, false);
        worker("1004");
        ComboBox<?> vaccine = form.screen.node("#vaccine", ComboBox.class);
        assertThat(vaccine.isFocused()).isTrue();
        form.screen.type("2");
        assertThat(vaccine.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        form.screen.type("spu");
        assertThat(form.vm().fields().vaccine.get())
                .satisfies(chosen -> assertThat(chosen.code()).startsWith("sputnik"));
    }

    @Test
    void aProblemIsSaidOnceItsFieldIsLeft() {
        form.show(Language.ENGLISH, false);
        worker("1004");
        TextField date = form.screen.node("#date", TextField.class);
        form.screen.run(() -> {
            date.requestFocus();
            date.setText("3");
        });
        assertThat(form.vm().mark(form.vm().fields().date).getValue())
                .as("while it is being typed")
                .isNull();
        form.screen.press(KeyCode.ENTER);
        assertThat(form.vm().mark(form.vm().fields().date).getValue()).isNotNull();
        form.screen.run(date::requestFocus);
        assertThat(form.vm().mark(form.vm().fields().date).getValue())
                .as("until it is mended")
                .isNotNull();
    }
}
