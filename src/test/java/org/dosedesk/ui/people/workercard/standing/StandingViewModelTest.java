package org.dosedesk.ui.people.workercard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.junit.jupiter.api.Test;

class StandingViewModelTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final AsOfDay day = new AsOfDay(new Today(plant.register.clock()));
    private final StandingViewModel vm = new StandingViewModel(
            plant.register,
            new RunningPlan(new MakePlan(plant.rules), plant.rules::vaccineGroup),
            day,
            new SameThread(),
            new Texts(Language.ENGLISH));
    private final ObservableValue<String> text = vm.text();
    private final Worker worker = plant.dueOn(CampaignPlant.DAY);

    private void look() {
        day.choose(CampaignPlant.DAY);
        vm.show(worker.id());
        vm.watch(true);
    }

    @Test
    void itSaysWhereAndWhetherTold() {
        look();
        assertThat(text.getValue()).isEqualTo("Route in the campaign: Unassigned: no route serves the site");

        Visit visit = plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        assertThat(text.getValue()).isEqualTo("Route in the campaign: 1 · 28.02.2022 · Visit · not told");

        plant.tellAll();
        assertThat(text.getValue()).isEqualTo("Route in the campaign: 1 · 28.02.2022 · Visit · told");

        plant.moved(visit, CampaignPlant.DAY.plusDays(4));
        assertThat(text.getValue())
                .isEqualTo("Route in the campaign: 1 · 01.03.2022 · Visit · tell again"
                        + " · told 28.02.2022, but the day or the time has changed");
    }

    @Test
    void theRunOfATripAndItsTime() {
        plant.trip(CampaignPlant.DAY.plusDays(3), plant.run(10, "ПАЗ", null, "09:15", "11:30"));
        look();
        assertThat(text.getValue()).isEqualTo("Route in the campaign: 1 · 28.02.2022 09:15, run 1 · Trip · not told");
    }

    @Test
    void whoWasVaccinatedElsewhereAfterBeingTold() {
        plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        plant.tellAll();
        look();
        plant.save(SomeDose.of(worker, "vero-cell", CampaignPlant.DAY).dose());
        assertThat(text.getValue()).isEqualTo("Route in the campaign: told 28.02.2022, but no longer due");
    }

    @Test
    void nothingWithoutACampaignOnTheDayOrWhileNobodyLooks() {
        plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        day.choose(CampaignPlant.DAY.plusDays(35));
        vm.show(worker.id());
        assertThat(text.getValue()).isEmpty();
        vm.watch(true);
        assertThat(text.getValue()).isEmpty();
        day.choose(CampaignPlant.DAY);
        assertThat(text.getValue()).isNotEmpty();

        vm.watch(false);
        List<Told> told = plant.tellAll();
        assertThat(told).hasSize(1);
        assertThat(text.getValue()).endsWith("not told");
        vm.watch(true);
        assertThat(text.getValue()).endsWith("· told");
    }
}
