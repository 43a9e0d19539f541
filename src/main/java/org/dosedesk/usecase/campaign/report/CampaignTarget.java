package org.dosedesk.usecase.campaign.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;

/// How far a campaign is from its target.
///
/// @param share those revaccinated among those on the roster of its sites whom the vaccine group concerns
/// @param targetPercent how many of a hundred are to be
public record CampaignTarget(Share share, int targetPercent) {

    /// Where a campaign is as of a day. Takes a moment, and all cores.
    ///
    /// @param scheduler of the campaign's vaccine group
    public static CampaignTarget of(Snapshot snapshot, Campaign campaign, LocalDate asOf, Scheduler scheduler) {
        Map<Boolean, Long> revaccinated = snapshot.all(Worker.class).parallelStream()
                .filter(worker -> worker.onRoster(asOf) && campaign.isFor(worker.site()))
                .flatMap(worker -> scheduler.schedule(worker, snapshot, asOf).stream())
                .collect(Collectors.partitioningBy(
                        schedule -> schedule.status() == RevaccinationStatus.REVACCINATED, Collectors.counting()));
        int part = revaccinated.getOrDefault(true, 0L).intValue();
        int others = revaccinated.getOrDefault(false, 0L).intValue();
        return new CampaignTarget(new Share(part, part + others), campaign.targetPercent());
    }

    /// Whether enough are revaccinated; so many percent of nobody always are.
    public boolean reached() {
        return 100L * share.part() >= (long) targetPercent * share.whole();
    }
}
