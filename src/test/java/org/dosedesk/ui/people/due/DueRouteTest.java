package org.dosedesk.ui.people.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;

/// Where those who are due go, while a campaign runs.
class DueRouteTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final Worker worker = plant.dueOn(CampaignPlant.DAY.minusDays(5));
    private final Schedules schedules = new Schedules(
            plant.register, new ForecastScheduler(plant.rules, new Forecaster(), plant.rules.vaccineGroup()));

    private DueViewModel look(LocalDate day) {
        schedules.computeAll(day, Progress.NONE);
        DueViewModel vm = new DueViewModel(
                plant.register,
                schedules,
                new CountCoverage(),
                new RunningPlan(new MakePlan(plant.rules), plant.rules::vaccineGroup),
                plant.rules::vaccineGroup,
                new SameThread());
        vm.watch(true);
        return vm;
    }

    private List<String> routes(DueViewModel vm) {
        DueText words = new DueText(new Texts(Language.ENGLISH).messages());
        return vm.rows().stream().map(words::route).toList();
    }

    @Test
    void theRouteFollowsWhatIsDecidedAndTold() {
        DueViewModel vm = look(CampaignPlant.DAY);
        assertThat(vm.campaignRunsProperty().get()).isTrue();
        assertThat(routes(vm)).containsExactly("Unassigned: no route serves the site");

        plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        assertThat(routes(vm)).containsExactly("1 · 28.02.2022 · Visit · not told");
        plant.tellAll();
        assertThat(routes(vm)).containsExactly("1 · 28.02.2022 · Visit · told");
        plant.hand.place(plant.campaign, List.of(worker.id()), null, null, "x");
        assertThat(routes(vm)).containsExactly("Unassigned: set by hand");
    }

    @Test
    void withoutACampaignThereIsNothing() {
        DueViewModel vm = look(CampaignPlant.DAY.plusDays(35));
        assertThat(vm.campaignRunsProperty().get()).isFalse();
        assertThat(routes(vm)).containsExactly("");
    }
}
