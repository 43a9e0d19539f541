package org.dosedesk.usecase.campaign.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Whom notices of a campaign are for, and that they were handed over. Takes a moment, and waits for the disk.
public final class HandOver {
    private final Register register;
    private final MakePlan plans;
    private final Supplier<String> vaccineGroup;

    /// Hands over by these plans.
    ///
    /// @param vaccineGroup the one in use
    public HandOver(Register register, MakePlan plans, Supplier<String> vaccineGroup) {
        this.register = register;
        this.plans = plans;
        this.vaccineGroup = vaccineGroup;
    }

    /// Those whom the plans of the campaigns that are not over put on visits and runs, the latest campaign first.
    ///
    /// @param asOf the day of the plans
    public List<RouteGroup> groups(LocalDate asOf, Progress progress) {
        Snapshot snapshot = register.snapshot();
        return CampaignRecords.campaigns(snapshot, vaccineGroup.get()).stream()
                .filter(campaign -> !campaign.until().isBefore(asOf))
                .map(campaign -> plans.plan(snapshot, campaign, asOf, progress))
                .flatMap(plan -> RouteGroup.of(snapshot, plan).stream())
                .filter(group -> !(group.slot().route() instanceof Residence))
                .toList();
    }

    /// Notes that these were told what their notice says, all at once. Left out is who by now goes elsewhere, or at
    /// another day or time, and who knows already.
    ///
    /// @param printed the group as it was when the notices were printed
    /// @param people who got a notice
    /// @return what was noted
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing was
    public List<Told> note(
            RouteGroup printed, Set<Id<Worker>> people, LocalDate asOf, Told.How how, Progress progress) {
        Snapshot snapshot = register.snapshot();
        List<Standing> told = plans.plan(snapshot, printed.campaign(), asOf, progress).placed().stream()
                .filter(one -> people.contains(one.need().worker()) && isSo(printed.slot(), one.slot()))
                .toList();
        return new TellWorkers(register).tell(printed.campaign(), told, how);
    }

    private static boolean isSo(Slot printed, @Nullable Slot now) {
        return now != null
                && now.route().id().equals(printed.route().id())
                && now.run() == printed.run()
                && now.route().day().equals(printed.route().day())
                && Objects.equals(now.begins(), printed.begins());
    }
}
