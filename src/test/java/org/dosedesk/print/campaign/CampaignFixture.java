package org.dosedesk.print.campaign;

import static org.dosedesk.testkit.CampaignPlant.DAY;

import java.util.List;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.dosedesk.usecase.campaign.paper.CampaignSheet;
import org.dosedesk.usecase.campaign.paper.Topic;

/// The papers of a campaign with so many people that they take more than a page.
public final class CampaignFixture {
    private CampaignFixture() {}

    /// The sheets of a kind about so many people.
    public static List<CampaignSheet> sheets(CampaignPaperKind kind, int people, Language language) {
        CampaignPlant plant = new CampaignPlant();
        for (int i = 0; i < people; i++) {
            plant.dueOn(DAY.minusDays(20));
        }
        plant.trip(DAY.plusDays(3), plant.run(people / 2 + 1, "ПАЗ 111", null, "08:00", "09:45"));
        plant.visit(DAY.plusDays(4), null, "sputnik-light");
        Plan plan = plant.plan();
        Topic topic = Topic.of(kind, plan, plant.register.snapshot()).getFirst();
        return new CampaignPapers(plant.register, plant.rules, new CampaignPdf()).sheets(kind, topic, plan, language);
    }
}
