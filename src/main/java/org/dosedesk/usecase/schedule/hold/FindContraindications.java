package org.dosedesk.usecase.schedule.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.contraindication.ContraindicationFacts;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Finds what stands against vaccinating a worker, by vaccine and for a vaccine group. Pure; safe for several
/// threads.
public final class FindContraindications {
    /// The ground of a severe allergic reaction to a dose.
    public static final String SEVERE_REACTION = "severe-reaction";

    private final Supplier<RuleLibrary> library;

    /// Works by the list that is in use when it is asked.
    public FindContraindications(RulesInUse rules) {
        this(rules::library);
    }

    /// Finds them by the rules in use when it is asked.
    public FindContraindications(Supplier<RuleLibrary> library) {
        this.library = library;
    }

    /// What stands against giving this vaccine on a day, the strongest first; empty when nothing does. A doctor's
    /// clearance, exemptions against the vaccine alone and refusals of it are heeded; exemptions against the whole
    /// group are not: the schedule says them.
    public List<ActiveContraindication> against(Id<Worker> worker, Snapshot snapshot, Vaccine vaccine, LocalDate day) {
        return library.get().contraindications().against(vaccine, facts(worker, snapshot), day).stream()
                .filter(one -> one.holdsOn(day))
                .sorted(Comparator.comparing(ActiveContraindication::grade).reversed())
                .toList();
    }

    /// What stands against a vaccine group on a day, over the vaccines against it that were in use then: those of
    /// the group, and those of another that the rules count for it, as the combined vaccine against measles for
    /// mumps.
    public Clearance of(Id<Worker> worker, Snapshot snapshot, String vaccineGroup, LocalDate day) {
        if (nothingKnown(worker, snapshot, vaccineGroup, day)) {
            return Clearance.free(day);
        }
        ContraindicationFacts facts = facts(worker, snapshot);
        RuleLibrary rules = library.get();
        Set<String> counting = rules.of(vaccineGroup)
                .flatMap(versions -> versions.inForce(day))
                .map(version -> version.vaccinesOf(vaccineGroup))
                .orElse(Set.of());
        Map<Vaccine, List<ActiveContraindication>> byVaccine = new LinkedHashMap<>();
        snapshot.all(Vaccine.class).stream()
                .filter(vaccine -> vaccine.vaccineGroup().equals(vaccineGroup) || counting.contains(vaccine.cvx()))
                .filter(vaccine -> !vaccine.inUseFrom().isAfter(day) && vaccine.product())
                .sorted(Comparator.comparing(Vaccine::code))
                .forEachOrdered(vaccine ->
                        byVaccine.put(vaccine, rules.contraindications().against(vaccine, facts, day)));
        return new Clearance(day, byVaccine);
    }

    // Asked for everyone at once: most people have neither observations nor a dose of another vaccine of late.
    private static boolean nothingKnown(Id<Worker> worker, Snapshot snapshot, String vaccineGroup, LocalDate day) {
        LocalDate recent = day.minusDays(Contraindications.LONGEST_SPACING);
        return snapshot.observationsOf(worker).stream().noneMatch(WorkerEntry::inForce)
                && snapshot.waiversOf(worker).stream()
                        .noneMatch(
                                waiver -> waiver.inForce() && waiver.against().scope() == Against.Scope.VACCINE)
                && snapshot.entriesOf(Reaction.class, worker).stream().noneMatch(WorkerEntry::inForce)
                && snapshot.dosesOf(worker).stream()
                        .noneMatch(dose ->
                                dose.inForce() && dose.date().isAfter(recent) && !isOf(vaccineGroup, dose, snapshot));
    }

    private static boolean isOf(String vaccineGroup, Dose dose, Snapshot snapshot) {
        return snapshot.get(Vaccine.class, dose.vaccine()).vaccineGroup().equals(vaccineGroup);
    }

    private static ContraindicationFacts facts(Id<Worker> worker, Snapshot snapshot) {
        List<Observation> observations = snapshot.observationsOf(worker).stream()
                .filter(WorkerEntry::inForce)
                .toList();
        List<ContraindicationFacts.Reacted> reactions = new ArrayList<>();
        for (Observation seen : observations) {
            String code = Observation.vaccine(seen.code());
            if (code != null) {
                snapshot.find(Vaccine.class, Id.ofCode(code))
                        .ifPresent(vaccine -> reactions.add(new ContraindicationFacts.Reacted(
                                Observation.ground(seen.code()), vaccine, seen.date())));
            }
        }
        for (Reaction reaction : snapshot.entriesOf(Reaction.class, worker)) {
            if (reaction.inForce() && reaction.severity() == Reaction.Severity.SEVERE) {
                snapshot.find(Dose.class, reaction.dose())
                        .ifPresent(dose -> reactions.add(new ContraindicationFacts.Reacted(
                                SEVERE_REACTION, snapshot.get(Vaccine.class, dose.vaccine()), reaction.onset())));
            }
        }
        List<ContraindicationFacts.Given> doses = snapshot.dosesOf(worker).stream()
                .filter(WorkerEntry::inForce)
                .map(dose -> new ContraindicationFacts.Given(snapshot.get(Vaccine.class, dose.vaccine()), dose.date()))
                .toList();
        return new ContraindicationFacts(
                observations,
                doses,
                reactions,
                snapshot.waiversOf(worker).stream().filter(WorkerEntry::inForce).toList());
    }
}
