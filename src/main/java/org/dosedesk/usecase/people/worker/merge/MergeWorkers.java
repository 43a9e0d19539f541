package org.dosedesk.usecase.people.worker.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Makes two records of one person one: all entries move to the record that stays, as one unit with the choice of
/// fields and twins. [org.dosedesk.usecase.takeback.TakeBack] takes it back.
public final class MergeWorkers {
    private final Register register;

    /// Merges in this register.
    public MergeWorkers(Register register) {
        this.register = register;
    }

    /// The plan to begin with: gaps are filled, and of twins the one of the record that goes is voided, or the
    /// other when only that one has no reaction.
    ///
    /// @throws IllegalStateException when a record is not in the register
    public MergePlan propose(Id<Worker> stays, Id<Worker> goes) {
        Snapshot snapshot = register.snapshot();
        MergePlan plan = MergePlan.of(snapshot.get(Worker.class, stays), snapshot.get(Worker.class, goes));
        Set<Id<?>> duplicates = new HashSet<>();
        for (MergeLine line : lines(plan)) {
            WorkerEntry twin = line.twin();
            if (line.moves() && twin != null && !duplicates.contains(twin.id())) {
                boolean keep = hasReaction(line.entry(), snapshot) && !hasReaction(twin, snapshot);
                duplicates.add(keep ? twin.id() : line.entry().id());
            }
        }
        return plan.voiding(duplicates);
    }

    /// Every entry of the merged record, by type and day.
    public List<MergeLine> lines(MergePlan plan) {
        Snapshot snapshot = register.snapshot();
        List<WorkerEntry> ours = snapshot.entriesOf(plan.stays().id());
        List<WorkerEntry> theirs = snapshot.entriesOf(plan.goes().id());
        List<MergeLine> lines = new ArrayList<>();
        ours.forEach(entry -> lines.add(new MergeLine(entry, false, twin(entry, theirs))));
        theirs.forEach(entry -> lines.add(new MergeLine(entry, true, twin(entry, ours))));
        lines.sort(Comparator.comparingInt((MergeLine line) -> place(line.entry()))
                .thenComparing(line -> line.entry().day())
                .thenComparing(MergeLine::moves));
        return lines;
    }

    /// Saves the merge. Waits for the disk.
    ///
    /// @return the record as it is now
    /// @throws IllegalArgumentException when the fields chosen do not go together, or a record is out of use
    /// @throws org.dosedesk.usecase.register.StaleRecordException when one of the records has changed since the
    /// plan was made
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public Worker merge(MergePlan plan, String reasonForTwins) {
        Worker result = plan.result();
        if (result == null || plan.stays().replacedBy() != null || plan.goes().replacedBy() != null) {
            throw new IllegalArgumentException("these records cannot be merged like this");
        }
        Snapshot snapshot = register.snapshot();
        snapshot.needCurrent(plan.stays());
        snapshot.needCurrent(plan.goes());
        Voided mark = new Voided(register.clock().instant(), register.user(), reasonForTwins);
        List<Change> changes = new ArrayList<>();
        // The record that goes comes first: what follows it in the history was done by the merge.
        changes.add(new Change(plan.goes(), plan.goes().replacedBy(plan.stays().id())));
        for (MergeLine line : lines(plan)) {
            WorkerEntry after = line.moves() ? line.entry().about(plan.stays().id()) : line.entry();
            if (plan.twins().contains(after.id()) && after.inForce()) {
                after = after.takenBack(mark);
            }
            if (!after.equals(line.entry())) {
                changes.add(new Change(line.entry(), after));
            }
        }
        if (!result.equals(plan.stays())) {
            changes.add(new Change(plan.stays(), result));
        }
        register.save(changes);
        return result;
    }

    private static boolean hasReaction(WorkerEntry entry, Snapshot snapshot) {
        return snapshot.entriesOf(Reaction.class, entry.worker()).stream()
                .anyMatch(reaction -> reaction.inForce() && reaction.dose().equals(entry.id()));
    }

    private static @Nullable WorkerEntry twin(WorkerEntry entry, List<WorkerEntry> among) {
        return among.stream()
                .filter(other -> entry.inForce() && other.inForce() && sayTheSame(entry, other))
                .findFirst()
                .orElse(null);
    }

    // Two papers about one dose may differ by a day: the day given and the day written down.
    private static boolean sayTheSame(WorkerEntry one, WorkerEntry other) {
        return switch (one) {
            case Dose a when other instanceof Dose b -> a.vaccine().equals(b.vaccine()) && within(a.date(), b.date());
            case Observation a
            when other instanceof Observation b -> a.code().equals(b.code()) && within(a.date(), b.date());
            case Waiver a
            when other instanceof Waiver b ->
                a.kind() == b.kind()
                        && a.against().equals(b.against())
                        && a.from().equals(b.from());
            case NotGiven a
            when other instanceof NotGiven b ->
                a.reason() == b.reason()
                        && a.date().equals(b.date())
                        && a.scope().equals(b.scope());
            case WorkerPlacement a
            when other instanceof WorkerPlacement b ->
                a.campaign().equals(b.campaign())
                        && Objects.equals(a.route(), b.route())
                        && Objects.equals(a.run(), b.run());
            case Told a
            when other instanceof Told b ->
                a.route().equals(b.route())
                        && Objects.equals(a.run(), b.run())
                        && a.day().equals(b.day())
                        && Objects.equals(a.time(), b.time())
                        && a.answer() == b.answer();
            default -> false;
        };
    }

    private static boolean within(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    }

    private static int place(WorkerEntry entry) {
        return switch (entry) {
            case Dose dose -> 0;
            case NotGiven notGiven -> 1;
            case Reaction reaction -> 2;
            case Waiver waiver -> 3;
            case WorkerPlacement placement -> 5;
            case Told told -> 6;
            default -> 4;
        };
    }
}
