package org.dosedesk.ui.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.people.worker.merge.MergePlan;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.junit.jupiter.api.Test;

/// What was decided about routes, in the preview of a merge.
class MergeDecisionsTest {
    private final CampaignPlant plant = new CampaignPlant();

    @Test
    void eachIsNamedForWhatItIsAndTwinsAreMarked() {
        Worker stays = plant.dueOn(CampaignPlant.DAY);
        Worker goes = plant.dueOn(CampaignPlant.DAY);
        Visit visit = plant.visit(CampaignPlant.DAY.plusDays(3), 10);
        plant.hand.place(plant.campaign, List.of(stays.id(), goes.id()), visit.id(), null, "x");
        plant.tellAll();
        MergeWorkers merging = new MergeWorkers(plant.register);
        MergePlan plan = merging.propose(stays.id(), goes.id());

        List<EntryRow> rows = new MergeText(new Texts(Language.ENGLISH).messages(), plant.register.snapshot())
                .entries(plan, merging.lines(plan));

        assertThat(rows.subList(4, 8))
                .allMatch(EntryRow::twin)
                .extracting(EntryRow::text)
                .containsExactly(
                        "Set by hand on 25.02.2022: 1 · 28.02.2022",
                        "Set by hand on 25.02.2022: 1 · 28.02.2022",
                        "Told: 1 · 28.02.2022 · By a slip",
                        "Told: 1 · 28.02.2022 · By a slip");
    }
}
