package org.dosedesk.ui.people.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BiteBandTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 3);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse rules = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final Visits visits = new Visits();
    private final Screen screen;

    BiteBandTest() throws Exception {
        screen = new Screen();
    }

    @Test
    void nobodyBittenMeansNoBand() {
        plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        show(Language.ENGLISH);

        assertThat(band().isVisible()).isFalse();
        assertThat(band().isManaged()).isFalse();
    }

    @Test
    void whoeverWasBittenIsOnItUntilTheDoseAndAgainOnDayThree() {
        Worker today = plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        Worker daysAgo = plant.worker("Үсенов", "Болат", plant.hydro, plant.damSite);
        show(Language.ENGLISH);

        screen.run(() -> plant.observation(today, Observation.BITE, TODAY));
        assertThat(band().isVisible()).isTrue();
        assertThat(sentence()).isEqualTo("After a bite: 1 worker due today or overdue");

        screen.run(() -> plant.observation(daysAgo, Observation.BITE, TODAY.minusDays(3)));
        assertThat(sentence()).isEqualTo("After a bite: 2 workers due today or overdue");

        // The first dose: the next one is on day 3.
        screen.run(() -> plant.dose(today, "kokav", TODAY));
        assertThat(names().getItems()).extracting(AfterBite.Bitten::worker).containsExactly(daysAgo);
        screen.run(() -> plant.dose(daysAgo, "kokav", TODAY.minusDays(3)));
        assertThat(names().getItems())
                .extracting(AfterBite.Bitten::worker, AfterBite.Bitten::next)
                .containsExactly(tuple(daysAgo, TODAY));
        screen.run(() -> plant.dose(daysAgo, "kokav", TODAY));
        assertThat(band().isVisible()).isFalse();
    }

    @Test
    void theNamesOpenByKeyboardAndTheCardByEnter() {
        Worker bitten = plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        plant.observation(bitten, Observation.BITE, TODAY);
        show(Language.ENGLISH);
        assertThat(names().isVisible()).isFalse();

        ToggleButton open = screen.node("#biteNames", ToggleButton.class);
        assertThat(open.isFocusTraversable()).isTrue();
        screen.run(open::requestFocus);
        screen.press(KeyCode.SPACE);
        assertThat(names().isVisible()).isTrue();
        assertThat(names().isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker).isEqualTo(bitten.id());

        screen.press(KeyCode.ESCAPE);
        assertThat(names().isVisible()).isFalse();
        assertThat(open.isFocused()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        Worker today = plant.worker("Мұхамеджанова-Қожахметова", "Гүлнәр", plant.boilers, plant.stationSite);
        Worker late = plant.worker("Щербаков", "Семён", plant.hosted, plant.stationSite);
        plant.observation(today, Observation.BITE, TODAY);
        plant.observation(late, Observation.BITE, TODAY.minusDays(5));
        plant.dose(late, "kokav", TODAY.minusDays(5));
        Scene scene = show(language);
        screen.run(() -> screen.node("#biteNames", ToggleButton.class).fire());
        Pictures.save(scene, "due-bites", language);

        assertThat(names().getItems()).extracting(AfterBite.Bitten::worker).containsExactly(late, today);
    }

    private Scene show(Language language) {
        Schedules schedules = new Schedules(plant.register, new ForecastScheduler(rules, new Forecaster()));
        schedules.computeAll(TODAY, Progress.NONE);
        Texts texts = new Texts(language);
        DueViewModel due = new DueViewModel(
                plant.register,
                schedules,
                new CountCoverage(),
                Rules.RUNNING_PLAN,
                rules::vaccineGroup,
                new SameThread());
        due.showNoDosesProperty().set(true);
        BitesViewModel bites = new BitesViewModel(
                plant.register,
                new AfterBite(new ForecastScheduler(rules, new Forecaster(), AfterBite.VACCINE_GROUP)),
                new SameThread());
        return screen.show(() -> BiteBand.above(
                new ViewLoader(texts)
                        .load(DueView.class, () -> new DueView(due, texts, visits))
                        .root(),
                bites,
                visits,
                texts.messages()));
    }

    private BiteBand band() {
        return screen.node(".bite-band", BiteBand.class);
    }

    private String sentence() {
        return screen.node("#bites", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<AfterBite.Bitten> names() {
        return screen.node("#bitten", ListView.class);
    }
}
