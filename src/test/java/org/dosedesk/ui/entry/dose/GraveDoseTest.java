package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.usecase.entry.dose.ForecastDoseEvaluator;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands against a dose is said before it is saved, and what is grave is saved with a reason only.
class GraveDoseTest {
    private final DoseForm form;

    GraveDoseTest() throws Exception {
        form = new DoseForm();
        form.answer = TwinAnswer.SAVE_BOTH;
        form.evaluator = new ForecastDoseEvaluator(
                new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19), new Forecaster(), () -> TestPlant.TODAY);
        form.plant.save(List.of(new Observation(
                Id.random(),
                form.worker("1001").id(),
                "007",
                null,
                LocalDate.of(2022, 2, 1),
                null,
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"),
                null)));
    }

    private Scene typed(Language language, String vaccine) {
        Scene scene = form.show(language, false);
        form.screen.type("1001");
        form.screen.press(KeyCode.ENTER);
        form.vaccine(vaccine);
        form.screen.run(() -> form.vm().fields().lot.set("M-1"));
        return scene;
    }

    private List<Dose> today() {
        return form.plant.register.snapshot().dosesOf(form.worker("1001").id()).stream()
                .filter(dose -> dose.date().equals(TestPlant.TODAY))
                .toList();
    }

    @Test
    void aLiveVaccineInPregnancyIsSavedWithAReasonOnly() {
        typed(Language.ENGLISH, "priorix");
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(form.warnings)
                .containsExactly("A live vaccine must not be given in pregnancy (recorded 01.02.2022).");
        assertThat(today()).isEmpty();

        form.reason = "Was not known that day";
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(today()).singleElement().extracting(Dose::note).isEqualTo("Was not known that day");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatStandsAgainstIsSaidBeforeSaving(Language language) {
        Scene scene = typed(language, "sputnik-light");
        Mark mark = form.vm().mark(form.vm().worker).getValue();
        assertThat(mark).isNotNull();
        assertThat(mark.blocks()).isFalse();
        assertThat(mark.text().split("01\\.02\\.2022", -1)).as("said once").hasSize(2);
        Pictures.save(scene, "dose-contraindicated", language);
        form.screen.pressCtrl(KeyCode.ENTER);
        assertThat(today()).hasSize(1);
    }

    @Test
    void anExpiryThatNobodyTypedNeverStaysBehindFromAnotherLot() {
        new KeepLots(form.plant.register)
                .save(new LotDraft(TestPlant.vaccine("qazvac"), "Q-7", LocalDate.of(2022, 9, 1), null), null);
        typed(Language.ENGLISH, "qazvac");
        form.screen.run(() -> {
            DoseFields fields = form.vm().fields();
            fields.expiry.set("");
            fields.lot.set("Q-7");
            assertThat(fields.expiry.get()).isEqualTo("01.09.2022");
            fields.lot.set("Q-8");
            assertThat(fields.expiry.get()).isEmpty();
        });
    }
}
