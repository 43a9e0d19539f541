package org.dosedesk.usecase.campaign.decide;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Notes who was told when and where to come, and what they answered. Waits for the disk.
public final class TellWorkers {
    private final Register register;

    /// Notes in this register.
    public TellWorkers(Register register) {
        this.register = register;
    }

    /// Notes that these were told where they stand in the plan, all at once. Who is on no route is left out, and
    /// so is
    /// who knows already.
    ///
    /// @return what was noted
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing was
    public List<Told> tell(Campaign campaign, Collection<Standing> people, Told.How how) {
        Recorded now = new Recorded(register.clock().instant(), register.user());
        List<Told> told = people.stream()
                .filter(one -> one.isPlaced() && one.telling() != Standing.Telling.TOLD)
                .flatMap(one -> {
                    Slot slot = one.slot();
                    return slot == null
                            ? Stream.empty()
                            : Stream.of(new Told(
                                    Id.random(),
                                    campaign.id(),
                                    one.need().worker(),
                                    slot.route().id(),
                                    slot.run() == 0 ? null : Integer.valueOf(slot.run()),
                                    slot.route().day(),
                                    slot.begins(),
                                    how,
                                    null,
                                    now,
                                    null));
                })
                .toList();
        if (!told.isEmpty()) {
            register.save(told.stream().map(Change::add).toList());
        }
        return told;
    }

    /// Notes an answer.
    ///
    /// @param read what was told, as it was read
    /// @param answer null to take an answer away
    /// @throws org.dosedesk.usecase.register.StaleRecordException when somebody changed it meanwhile
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public Told answer(Told read, Told.@Nullable Answer answer) {
        register.snapshot().needCurrent(read);
        Told answered = read.answered(answer);
        if (!answered.equals(read)) {
            register.save(List.of(new Change(read, answered)));
        }
        return answered;
    }
}
