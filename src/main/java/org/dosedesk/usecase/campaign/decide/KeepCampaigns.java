package org.dosedesk.usecase.campaign.decide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Site;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Begins campaigns and changes them. Waits for the disk.
public final class KeepCampaigns {
    private final Register register;
    private final Supplier<String> vaccineGroup;

    /// Keeps the campaigns of a register.
    ///
    /// @param vaccineGroup the one in use: what new campaigns are against
    public KeepCampaigns(Register register, Supplier<String> vaccineGroup) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
    }

    /// The campaigns against the vaccine group in use, the latest first.
    public List<Campaign> all() {
        return CampaignRecords.campaigns(register.snapshot(), vaccineGroup.get());
    }

    /// The campaign as the register has it now; empty when it was voided.
    public Optional<Campaign> find(Id<Campaign> id) {
        return register.snapshot().find(Campaign.class, id).filter(Campaign::inForce);
    }

    /// Begins a campaign.
    ///
    /// @param sites empty for all
    /// @throws IllegalArgumentException when it ends before it begins, or a percentage is none
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public Campaign begin(
            LocalDate from, LocalDate until, Collection<Id<Site>> sites, int targetPercent, int crewPercent) {
        Campaign campaign = new Campaign(
                Id.random(),
                vaccineGroup.get(),
                from,
                until,
                sites.stream().map(ServedSite::new).toList(),
                targetPercent,
                crewPercent,
                new Recorded(register.clock().instant(), register.user()),
                null);
        register.save(List.of(Change.add(campaign)));
        return campaign;
    }

    /// Changes a campaign.
    ///
    /// @param read as it was when it was opened
    /// @throws IllegalArgumentException when it ends before it begins, or a percentage is none
    /// @throws org.dosedesk.usecase.register.StaleRecordException when somebody changed it meanwhile
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public Campaign change(
            Campaign read,
            LocalDate from,
            LocalDate until,
            Collection<Id<Site>> sites,
            int targetPercent,
            int crewPercent) {
        register.snapshot().needCurrent(read);
        Campaign changed = new Campaign(
                read.id(),
                read.vaccineGroup(),
                from,
                until,
                sites.stream().map(ServedSite::new).toList(),
                targetPercent,
                crewPercent,
                read.recorded(),
                null);
        if (!changed.equals(read)) {
            register.save(List.of(new Change(read, changed)));
        }
        return changed;
    }
}
