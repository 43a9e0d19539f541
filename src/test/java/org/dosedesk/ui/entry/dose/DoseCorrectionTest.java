package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.RegisterDose;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoseCorrectionTest {
    private final DoseForm form;

    DoseCorrectionTest() throws Exception {
        form = new DoseForm();
    }

    private List<Dose> doses() {
        return form.plant.register.snapshot().dosesOf(form.worker("1003").id());
    }

    private Scene correctLast(Language language) {
        Scene scene = form.show(language, true);
        form.screen.run(() -> form.vm().correct(doses().getLast()));
        return scene;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCorrectionIsANewVersionAndCanBeTakenBack(Language language) {
        Dose before = doses().getLast();
        Scene scene = correctLast(language);
        Pictures.save(scene, "dose-correction", language);
        assertThat(form.vm().unsaved()).isFalse();
        assertThat(form.screen.node("#lot", TextField.class).getText()).isEqualTo("I-0110");
        form.screen.run(() -> form.vm().fields().date.set("25.04.2021"));
        assertThat(form.vm().unsaved()).isTrue();
        form.screen.pressCtrl(KeyCode.ENTER);
        Dose after = doses().getLast();
        assertThat(after.date()).isEqualTo("2021-04-25");
        assertThat(after.source()).isEqualTo(Source.IMPORTED);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(form.visits.asked).hasSize(2).first().isEqualTo("back");
        assertThat(form.twins).isEmpty();
        assertThat(form.vm().unsaved()).isFalse();
        form.screen.run(Objects.requireNonNull(form.visits.undo));
        assertThat(doses()).contains(before);
        assertThat(form.plant.register.history(before)).hasSize(3);
    }

    @Test
    void aFailedCorrectionKeepsWhatIsTyped() {
        correctLast(Language.ENGLISH);
        form.screen.run(() -> form.vm().fields().note.set("see the certificate"));
        form.plant.store.failWith(StorageException.Reason.DISK_FULL);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.vm().form().failureText().getValue()).contains("disk is full");
        assertThat(form.vm().fields().note.get()).isEqualTo("see the certificate");
        assertThat(form.visits.asked).isEmpty();
        form.plant.store.failWith(null);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(doses().getLast().note()).isEqualTo("see the certificate");
    }

    @Test
    void anUnknownLotStaysUnknownWhateverWasGivenToday() {
        Dose known = doses().getLast();
        new RegisterDose(form.plant.register)
                .save(new DoseDraft(
                        form.worker("1001").id(),
                        known.vaccine(),
                        form.plant.schedules.asOf(),
                        "TODAY-1",
                        null,
                        known.place(),
                        null,
                        "",
                        Source.GIVEN_HERE,
                        true,
                        ""));
        form.show(Language.ENGLISH, true);
        Dose unknown = SomeDose.of(known.worker(), known.vaccine(), known.date())
                .id(known.id())
                .at(known.place(), null)
                .from(Source.RECALL)
                .recorded(known.recorded())
                .dose();
        form.screen.run(() -> form.vm().correct(unknown));
        assertThat(form.vm().fields().lotUnknown.get()).isTrue();
        assertThat(form.vm().fields().lot.get()).isEmpty();
    }

    @Test
    void aDoseMovedBesideAnotherIsAskedAbout() {
        correctLast(Language.ENGLISH);
        form.answer = TwinAnswer.BACK;
        form.vaccine("sputnik-v-1");
        form.screen.run(() -> form.vm().fields().date.set("02.04.2021"));
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.twins).hasSize(1);
        assertThat(doses().getLast().date()).isEqualTo("2021-04-23");
    }

    @Test
    void escapeAsksOnlyWhenSomethingWasChanged() {
        correctLast(Language.ENGLISH);
        form.screen.run(() -> form.vm().fields().note.set("x"));
        form.screen.press(KeyCode.ESCAPE);
        assertThat(form.asked).isEqualTo(1);
        form.screen.run(() -> form.vm().fields().note.set(""));
        form.screen.press(KeyCode.ESCAPE);
        assertThat(form.asked).isEqualTo(1);
        assertThat(form.visits.asked).containsExactly("back");
    }

    @Test
    void withNothingToCorrectNothingIsSaved() {
        form.show(Language.ENGLISH, true);
        assertThat(form.screen.node("#save", Button.class).isDisabled()).isTrue();
        int before = form.plant.register.snapshot().count(Dose.class);
        form.screen.run(() -> form.vm().picker().choose(form.worker("1004").id()));
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.plant.register.snapshot().count(Dose.class)).isEqualTo(before);
    }
}
