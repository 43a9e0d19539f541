package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.register.Snapshot;

/// The plan of the campaign that runs on a day against the vaccine group in use; of two the one that began last.
/// Pure; takes a moment.
public final class RunningPlan {
    private final MakePlan plans;
    private final Supplier<String> vaccineGroup;

    /// Plans by these rules.
    ///
    /// @param vaccineGroup the one in use
    public RunningPlan(MakePlan plans, Supplier<String> vaccineGroup) {
        this.plans = plans;
        this.vaccineGroup = vaccineGroup;
    }

    /// The plan as of the day; empty when no campaign runs on it.
    public Optional<Plan> on(LocalDate day, Snapshot snapshot, Progress progress) {
        return CampaignRecords.campaigns(snapshot, vaccineGroup.get()).stream()
                .filter(campaign -> !day.isBefore(campaign.from()) && !day.isAfter(campaign.until()))
                .findFirst()
                .map(campaign -> plans.plan(snapshot, campaign, day, progress));
    }
}
