package org.dosedesk.usecase.people.occupation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.Observation.Origin;
import org.dosedesk.domain.occupation.AskedGroups;
import org.dosedesk.domain.occupation.Membership;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Whose groups no longer go with their posts: proposed, and put right when the nurse says so. What is saved can be
/// taken back as one by [org.dosedesk.usecase.takeback.TakeBack]. Saving waits for the disk and throws
/// [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class GroupProposals {
    private final Register register;

    /// Reads and writes this register.
    public GroupProposals(Register register) {
        this.register = register;
    }

    /// Whoever on the roster of today is to join or to leave a group, by group and name.
    public List<Proposal> find() {
        Snapshot snapshot = register.snapshot();
        AskedGroups asked = new AskedGroups(snapshot.all(OccupationRule.class));
        LocalDate today = LocalDate.now(register.clock());
        List<Proposal> found = new ArrayList<>();
        for (Worker worker : snapshot.all(Worker.class)) {
            if (worker.onRoster(today)) {
                found.addAll(of(worker, asked, snapshot, today));
            }
        }
        found.sort(Comparator.comparing(Proposal::code)
                .thenComparing(Proposal::joins)
                .thenComparing(proposal -> proposal.worker().name().full(), KazakhOrder.INSTANCE)
                .thenComparing(proposal -> proposal.worker().personnelNumber()));
        return List.copyOf(found);
    }

    /// Puts in, from today on, whoever is to join; takes out, as of yesterday, whoever is to leave. What is no
    /// longer proposed, such as what was accepted a moment ago, is left aside.
    public synchronized List<Change> accept(Collection<Proposal> proposals) {
        LocalDate today = LocalDate.now(register.clock());
        return save(current(proposals).stream()
                .map(proposal -> {
                    Observation leaves = proposal.leaves();
                    return leaves == null
                            ? Change.add(joined(proposal, today, null, Origin.RULE))
                            : new Change(leaves, leaves.until(lastDay(leaves, today), Origin.RULE));
                })
                .toList());
    }

    /// Leaves all as it is, by hand: none of it is proposed again. What is no longer proposed is left aside.
    ///
    /// @param reason why somebody whose post fits is not in the group, never blank
    public synchronized List<Change> decline(Collection<Proposal> proposals, String reason) {
        LocalDate today = LocalDate.now(register.clock());
        Voided mark = new Voided(register.clock().instant(), register.user(), reason);
        return save(current(proposals).stream()
                .map(proposal -> {
                    Observation leaves = proposal.leaves();
                    return leaves == null
                            ? Change.add(joined(proposal, today, mark, null))
                            : new Change(leaves, leaves.until(null, null));
                })
                .toList());
    }

    private static List<Proposal> of(Worker worker, AskedGroups asked, Snapshot snapshot, LocalDate today) {
        Occupation occupation = OccupationRules.occupation(worker, snapshot);
        Set<String> fitting = asked.of(occupation);
        List<Observation> observations = snapshot.observationsOf(worker.id());
        Set<String> codes = new TreeSet<>(fitting);
        observations.stream()
                .filter(seen -> seen.origin() == Origin.RULE)
                .map(Observation::code)
                .forEach(codes::add);
        List<Proposal> found = new ArrayList<>();
        for (String code : codes) {
            Membership membership = Membership.of(observations, code, today);
            switch (membership.advice(fitting.contains(code))) {
                case JOIN -> found.add(new Proposal(worker, occupation, code, null));
                case LEAVE ->
                    membership.byRule().ifPresent(seen -> found.add(new Proposal(worker, occupation, code, seen)));
                case NONE -> {}
            }
        }
        return found;
    }

    private List<Proposal> current(Collection<Proposal> proposals) {
        Set<Proposal> now = new HashSet<>(find());
        return proposals.stream().distinct().filter(now::contains).toList();
    }

    private Observation joined(Proposal proposal, LocalDate today, @Nullable Voided mark, @Nullable Origin origin) {
        Recorded now = new Recorded(register.clock().instant(), register.user());
        return new Observation(
                Id.random(), proposal.worker().id(), proposal.code(), null, today, null, now, mark, origin);
    }

    // Who joined today only cannot have left yesterday.
    private static LocalDate lastDay(Observation seen, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return seen.date().isAfter(yesterday) ? seen.date() : yesterday;
    }

    private List<Change> save(List<Change> changes) {
        register.save(changes);
        return changes;
    }
}
