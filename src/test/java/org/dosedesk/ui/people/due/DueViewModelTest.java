package org.dosedesk.ui.people.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Schedules schedules = new Schedules(
            plant.register, new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19));
    private final Worker due = course("Үсенов", LocalDate.of(2021, 7, 1), plant);
    private final Worker overdue = hosted("Абаев", LocalDate.of(2021, 4, 1));
    private final Worker unfinished = plant.worker("Ершов", "Пётр", plant.hydro, plant.damSite);

    private DueViewModel viewModel;

    @BeforeEach
    void open() {
        plant.dose(unfinished, "qazvac", LocalDate.of(2021, 9, 1));
        plant.worker("Яковлев", "Юрий", plant.hydro, plant.damSite);
        schedules.computeAll(TODAY, Progress.NONE);
        viewModel = new DueViewModel(
                plant.register,
                schedules,
                new CountCoverage(),
                Rules.RUNNING_PLAN,
                () -> VaccineCatalogue.COVID_19,
                new SameThread());
        viewModel.watch(true);
    }

    @Test
    void whileNobodyLooksASaveCostsNothing() {
        viewModel.watch(false);
        plant.dose(due, "vero-cell", LocalDate.of(2022, 2, 20));
        assertThat(names()).contains("Үсенов Серік");
        viewModel.watch(true);
        assertThat(names()).doesNotContain("Үсенов Серік");
    }

    @Test
    void countsBySiteAndWorkshopWithHostedOnesAtTheirSite() {
        PlaceRow everywhere = viewModel.overviewProperty().get();
        PlaceRow site = everywhere.parts().getFirst();

        assertThat(everywhere.tally().total()).isEqualTo(4);
        assertThat(everywhere.parts()).extracting(PlaceRow::name).containsExactly("ЖЭО-9", "Қарасай СЭС");
        assertThat(site.tally().of(RevaccinationStatus.DUE)).isEqualTo(1);
        assertThat(site.tally().of(RevaccinationStatus.OVERDUE)).isEqualTo(1);
        assertThat(site.parts()).extracting(PlaceRow::hostedUnit).containsExactly(null, "«Жөндеу» ӨЖК");
    }

    @Test
    void showsThoseOfThePlaceAndTheStatusesChosen() {
        assertThat(names()).containsExactly("Үсенов Серік", "Абаев Серік", "Ершов Пётр");
        viewModel.placeProperty().set(viewModel.overviewProperty().get().parts().getFirst());
        assertThat(names()).containsExactly("Үсенов Серік", "Абаев Серік");
        viewModel.showDueProperty().set(false);
        assertThat(names()).containsExactly("Абаев Серік");
        viewModel.placeProperty().set(viewModel.overviewProperty().get());
        viewModel.showIncompleteProperty().set(false);
        viewModel.showNoDosesProperty().set(true);
        assertThat(names()).containsExactly("Абаев Серік", "Яковлев Юрий");
    }

    @Test
    void aListIsForOneSite() {
        assertThat(viewModel.siteForList()).isEmpty();
        viewModel.tickAll(true);
        assertThat(viewModel.siteForList()).isEmpty();
        viewModel.tickAll(false);
        viewModel.rows().getFirst().tickedProperty().set(true);
        assertThat(viewModel.siteForList()).contains(plant.stationSite.id());
        assertThat(viewModel.ticked()).containsExactly(due.id());
        viewModel.tickAll(false);
        viewModel.placeProperty().set(viewModel.overviewProperty().get().parts().get(1));
        assertThat(viewModel.siteForList()).contains(plant.damSite.id());
    }

    @Test
    void followsEverySaveAndKeepsPlaceAndTicks() {
        viewModel.placeProperty().set(viewModel.overviewProperty().get().parts().getFirst());
        viewModel.rows().getLast().tickedProperty().set(true);

        plant.dose(due, "vero-cell", LocalDate.of(2022, 2, 20));

        assertThat(names()).containsExactly("Абаев Серік");
        assertThat(viewModel.ticked()).containsExactly(overdue.id());
        assertThat(viewModel.placeProperty().get().name()).isEqualTo("ЖЭО-9");
        assertThat(viewModel.overviewProperty().get().tally().of(RevaccinationStatus.REVACCINATED))
                .isEqualTo(1);
    }

    @Test
    void anotherDayIsWorkedOutAnew() {
        schedules.computeAll(LocalDate.of(2021, 12, 31), Progress.NONE);

        assertThat(viewModel.asOfProperty().get()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(names()).containsExactly("Абаев Серік", "Ершов Пётр");
    }

    @Test
    void theHeldAreAmongTheExemptWithGroundAndFirstDayAllowed() {
        Worker expecting = course("Жақсыбекова", LocalDate.of(2021, 4, 1), plant);
        Worker weighed = course("Ким", LocalDate.of(2021, 4, 1), plant);
        plant.observation(expecting, "007", LocalDate.of(2022, 2, 1));
        plant.observation(weighed, Observation.about("severe-reaction", "qazvac"), LocalDate.of(2021, 4, 1));
        assertThat(names()).doesNotContain("Жақсыбекова Серік", "Ким Серік");

        viewModel.showExemptProperty().set(true);

        DueText text = new DueText(Messages.of(Language.ENGLISH));
        assertThat(row("Жақсыбекова Серік").status()).isEqualTo(RevaccinationStatus.EXEMPT);
        assertThat(text.held(row("Жақсыбекова Серік")))
                .isEqualTo("contraindicated: pregnancy since 01.02.2022; allowed again from 24.05.2022");
        assertThat(text.held(row("Ким Серік"))).startsWith("awaiting the doctor’s decision: severe");
        assertThat(text.held(row("Абаев Серік"))).isEmpty();
    }

    private DueRow row(String name) {
        return viewModel.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return viewModel.rows().stream().map(DueRow::name).toList();
    }

    private static Worker course(String surname, LocalDate second, SamplePlant plant) {
        Worker worker = plant.worker(surname, "Серік", plant.boilers, plant.stationSite);
        plant.dose(worker, "qazvac", second.minusDays(21));
        plant.dose(worker, "qazvac", second);
        return worker;
    }

    private Worker hosted(String surname, LocalDate second) {
        Worker worker = plant.worker(surname, "Серік", plant.hosted, plant.stationSite);
        plant.dose(worker, "qazvac", second.minusDays(21));
        plant.dose(worker, "qazvac", second);
        return worker;
    }
}
