package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotGivenFormTest {
    private final DoseForm form;

    NotGivenFormTest() throws Exception {
        form = new DoseForm();
    }

    private List<NotGiven> entries() {
        return form.plant
                .register
                .snapshot()
                .entriesOf(NotGiven.class, form.worker("1001").id());
    }

    private void begin() {
        form.screen.run(() -> {
            form.vm().beginNotGiven(form.worker("1001").id());
            form.screen.node("#notGivenDay", TextField.class).requestFocus();
        });
    }

    private void choose(Reason reason) {
        form.screen.run(form.screen.node("#reason-" + reason, RadioButton.class)::fire);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Scene scene = form.show(language, false);
        form.screen.run(form.screen.node("#notGiven", ToggleButton.class)::fire);
        assertThat(form.focused("#search")).isTrue();
        form.screen.pressCtrl(KeyCode.ENTER);
        Pictures.save(scene, "not-given-errors", language);
        begin();
        choose(Reason.CONTRAINDICATED);
        form.screen.run(form.screen.node("#followUp", CheckBox.class)::fire);
        assertThat(form.screen.node("#until", TextField.class).isVisible()).isTrue();
        Pictures.save(scene, "not-given-exemption", language);
        choose(Reason.POSTPONED);
        form.screen.run(() -> form.vm().notGiven().until.set("240222"));
        assertThat(form.vm().mark(form.vm().notGiven().until).getValue())
                .extracting(Mark::blocks)
                .isEqualTo(true);
        Pictures.save(scene, "not-given-postponed", language);
    }

    @Test
    void anIllnessHoldsForEveryVaccinationUnlessSaidOtherwise() {
        form.show(Language.KAZAKH, false);
        begin();
        choose(Reason.ABSENT);
        CheckBox everything = form.screen.node("#everything", CheckBox.class);
        assertThat(everything.isVisible()).isFalse();
        choose(Reason.UNWELL);
        assertThat(everything.isVisible()).isTrue();
        assertThat(everything.isSelected()).isTrue();
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(entries()).singleElement().extracting(NotGiven::against).isEqualTo(Against.everything());
    }

    @Test
    void withTheKeyboardAlone() {
        form.show(Language.RUSSIAN, false);
        begin();
        choose(Reason.POSTPONED);
        form.screen.run(
                () -> form.screen.node("#reason-POSTPONED", RadioButton.class).requestFocus());
        form.screen.press(KeyCode.ENTER);
        assertThat(form.focused("#notGivenDay")).isTrue();
        form.screen.press(KeyCode.ENTER);
        assertThat(form.focused("#until")).isTrue();
        form.screen.type("100322");
        form.screen.press(KeyCode.ENTER);
        form.screen.type("болеет");
        form.screen.press(KeyCode.ENTER);
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(Reason.POSTPONED);
            assertThat(entry.until()).isEqualTo("2022-03-10");
            assertThat(entry.note()).isEqualTo("болеет");
            assertThat(entry.against()).isEqualTo(Against.vaccineGroup(VaccineCatalogue.COVID_19));
        });
        assertThat(form.focused("#search")).isTrue();
        assertThat(form.vm().given().get()).isFalse();
        form.screen.run(Objects.requireNonNull(form.visits.undo));
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.inForce()).isFalse());
    }

    @Test
    void theWrittenRefusalIsOfferedNotForced() {
        form.show(Language.ENGLISH, false);
        begin();
        choose(Reason.REFUSED);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.plant.register.snapshot().waiversOf(form.worker("1001").id()))
                .isEmpty();
        begin();
        choose(Reason.REFUSED);
        form.screen.run(form.screen.node("#followUp", CheckBox.class)::fire);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.plant.register.snapshot().waiversOf(form.worker("1001").id()))
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.kind()).isEqualTo(Waiver.Kind.REFUSAL));
        assertThat(form.visits.asked.getLast()).contains("The refusal or exemption has been recorded as well.");
    }

    @Test
    void theDoseThatWasHadAlreadyIsRegisteredNext() {
        form.show(Language.ENGLISH, false);
        begin();
        choose(Reason.ALREADY_HAD);
        form.screen.run(form.screen.node("#followUp", CheckBox.class)::fire);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(entries()).hasSize(1);
        assertThat(form.vm().given().get()).isTrue();
        assertThat(Objects.requireNonNull(form.vm().picker().chosen().get()).id())
                .isEqualTo(form.worker("1001").id());
        assertThat(form.vm().fields().source.get()).isEqualTo(Source.RECALL);
        assertThat(form.vm().fields().place.get()).isEqualTo(Place.ELSEWHERE);
        assertThat(form.vm().fields().date.get()).isEmpty();
        assertThat(form.focused("#vaccine")).isTrue();
    }

    @Test
    void aReasonIsCorrected() {
        form.show(Language.ENGLISH, false);
        begin();
        choose(Reason.UNWELL);
        form.screen.pressCtrl(KeyCode.ENTER);
        form.show(Language.ENGLISH, true);
        form.screen.run(() -> form.vm().correct(entries().getFirst()));
        assertThat(form.screen.node("#reason-UNWELL", RadioButton.class).isSelected())
                .isTrue();
        assertThat(form.vm().unsaved()).isFalse();
        choose(Reason.REFUSED);
        assertThat(form.screen.node("#followUp", CheckBox.class).isVisible()).isFalse();
        form.screen.run(() -> form.screen.node("#notGivenNote", TextField.class).requestFocus());
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(Reason.REFUSED));
        assertThat(form.visits.asked).contains("back");
    }

    @Test
    void aFailedSaveKeepsWhatIsTyped() {
        form.show(Language.ENGLISH, false);
        begin();
        choose(Reason.ABSENT);
        form.screen.run(() -> form.vm().fields().note.set("on leave"));
        form.plant.store.failWith(StorageException.Reason.DISK_FULL);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.vm().form().failureText().getValue()).contains("disk is full");
        assertThat(form.vm().notGiven().reason.get()).isEqualTo(Reason.ABSENT);
        assertThat(form.vm().fields().note.get()).isEqualTo("on leave");
        assertThat(form.vm().unsaved()).isTrue();
    }
}
