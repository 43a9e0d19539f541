package org.dosedesk.usecase.takeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.TakenBack;
import org.junit.jupiter.api.Test;

/// What a campaign's records need stays as long as they count.
class CampaignTakeBackTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final Worker worker = plant.dueOn(CampaignPlant.DAY);
    private final Visit visit = plant.visit(CampaignPlant.DAY.plusDays(3), 10);

    private void refusedFor(Entity made, Class<? extends Entity> user) {
        assertThat(TakenBack.of(plant.register, made))
                .isInstanceOfSatisfying(
                        TakeBack.Outcome.Refused.class,
                        refused -> assertThat(refused.plan().obstacles())
                                .anySatisfy(obstacle -> assertThat(obstacle)
                                        .isInstanceOfSatisfying(Obstacle.InUse.class, use -> {
                                            assertThat(use.record()).isEqualTo(made);
                                            assertThat(use.user()).isInstanceOf(user);
                                        })));
    }

    @Test
    void aRouteThatSomebodyWasToldOf() {
        List<Told> told = plant.tellAll();
        assertThat(told).hasSize(1);
        refusedFor(visit, Told.class);

        TakenBack.of(plant.register, told.getFirst());
        assertThat(TakenBack.of(plant.register, visit)).isInstanceOf(TakeBack.Outcome.Done.class);
        assertThat(plant.plan().unassigned()).hasSize(1);
    }

    @Test
    void aRouteOnWhichSomebodyWasPut() {
        plant.hand.place(plant.campaign, List.of(worker.id()), visit.id(), null, "x");
        refusedFor(visit, WorkerPlacement.class);
    }

    @Test
    void aRouteOnWhichAShiftWasPut() {
        plant.hand.placeShifts(plant.campaign, List.of(Cell.of(worker)), visit.id(), null, "x");
        refusedFor(visit, CellPlacement.class);
    }

    @Test
    void aCampaignThatHasRoutes() {
        refusedFor(plant.campaign, Visit.class);
    }
}
