package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.ContraindicationFacts.Reacted;
import org.dosedesk.domain.contraindication.ContraindicationRule.Ground;
import org.dosedesk.domain.contraindication.ContraindicationRule.Likeness;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.jspecify.annotations.Nullable;

/// The list of contraindications and precautions. Immutable, safe for any number of threads.
public record Contraindications(List<ContraindicationRule> rules) {
    /// No dose keeps a dose of another vaccine away for longer than so many days.
    public static final int LONGEST_SPACING = 92;

    /// No rules at all.
    public static final Contraindications NONE = new Contraindications(List.of());

    public Contraindications {
        rules = List.copyOf(rules);
    }

    /// Everything that stands, stood or will stand against giving `vaccine`, as far as it is known on `asOf`: entries
    /// dated later are as if unknown. A precaution that a doctor's clearance covers on that day is left out.
    public List<ActiveContraindication> against(Vaccine vaccine, ContraindicationFacts facts, LocalDate asOf) {
        if (isAfterBite(vaccine, facts, asOf)) {
            return List.of();
        }
        List<ActiveContraindication> found = new ArrayList<>();
        for (ContraindicationRule rule : rules) {
            if (rule.period().contains(asOf) && rule.against().holds(vaccine)) {
                found.addAll(applied(rule, vaccine, facts, asOf));
            }
        }
        for (Waiver waiver : facts.waivers()) {
            if (keepsAway(waiver, vaccine) && !waiver.from().isAfter(asOf)) {
                found.add(ofWaiver(waiver));
            }
        }
        boolean cleared = facts.waivers().stream()
                .anyMatch(waiver -> waiver.kind() == Waiver.Kind.CLEARANCE
                        && waiver.appliesOn(asOf)
                        && waiver.against().covers(vaccine));
        return cleared
                ? found.stream()
                        .filter(one -> one.grade() == Grade.CONTRAINDICATED)
                        .toList()
                : List.copyOf(found);
    }

    /// Whether any rule in force on a day asks for observations of this ground.
    public boolean asksFor(String ground, LocalDate day) {
        return rules.stream().filter(rule -> rule.period().contains(day)).anyMatch(rule -> switch (rule.ground()) {
            case Ground.Observed observed -> observed.code().equals(ground);
            case Ground.Reacted reacted -> reacted.code().equals(ground);
            case Ground.Given given -> false;
        });
    }

    // Rabies is deadly: after a bite nothing stands against the course (WHO position paper on rabies, 2018).
    private static boolean isAfterBite(Vaccine vaccine, ContraindicationFacts facts, LocalDate asOf) {
        return vaccine.vaccineGroup().equals(VaccineCatalogue.RABIES)
                && facts.observations().stream()
                        .anyMatch(seen -> seen.code().equals(Observation.BITE)
                                && !seen.date().isAfter(asOf)
                                && seen.lastsOn(asOf));
    }

    private static List<ActiveContraindication> applied(
            ContraindicationRule rule, Vaccine vaccine, ContraindicationFacts facts, LocalDate asOf) {
        return switch (rule.ground()) {
            case Ground.Observed ground ->
                facts.observations().stream()
                        .filter(seen -> ground.code().equals(Observation.ground(seen.code())))
                        .filter(seen -> !seen.date().isAfter(asOf))
                        .filter(seen -> follows(ground, seen, facts))
                        .map(seen -> rule.of(seen, cause(seen)))
                        .toList();
            case Ground.Reacted ground ->
                reactions(ground, facts)
                        .filter(reaction -> !reaction.date().isAfter(asOf))
                        .filter(reaction -> related(ground.likeness(), reaction.vaccine(), vaccine))
                        .map(reaction -> rule.of(
                                reaction.date(),
                                new Cause(
                                        Cause.Kind.OBSERVATION,
                                        ground.code(),
                                        reaction.vaccine().code(),
                                        known(reaction.date()),
                                        "")))
                        .toList();
            case Ground.Given ground ->
                facts.doses().stream()
                        .filter(given -> !given.date().isAfter(asOf))
                        .filter(given -> ground.vaccines().holds(given.vaccine()))
                        .filter(given -> !given.vaccine().vaccineGroup().equals(vaccine.vaccineGroup()))
                        .map(given -> rule.of(
                                given.date(),
                                new Cause(Cause.Kind.DOSE, given.vaccine().code(), null, given.date(), "")))
                        .toList();
        };
    }

    private static boolean follows(Ground.Observed ground, Observation seen, ContraindicationFacts facts) {
        TimeSpan after = ground.after();
        Scope of = ground.of();
        return after == null
                || of == null
                || facts.doses().stream()
                        .anyMatch(given -> of.holds(given.vaccine())
                                && !given.date().isAfter(seen.date())
                                && !seen.date().isAfter(after.after(given.date())));
    }

    private static Stream<Reacted> reactions(Ground.Reacted ground, ContraindicationFacts facts) {
        return facts.reactions().stream().filter(reaction -> reaction.code().equals(ground.code()));
    }

    private static boolean related(Likeness likeness, Vaccine reacted, Vaccine vaccine) {
        boolean same = ContraindicationRule.shareComponents(reacted, vaccine);
        return switch (likeness) {
            case SAME_COMPONENTS -> same;
            case OTHER_OF_GROUP -> !same && reacted.vaccineGroup().equals(vaccine.vaccineGroup());
        };
    }

    private static boolean keepsAway(Waiver waiver, Vaccine vaccine) {
        return waiver.voided() == null
                && waiver.kind() != Waiver.Kind.CLEARANCE
                && waiver.against().scope() == Against.Scope.VACCINE
                && waiver.against().covers(vaccine);
    }

    private static ActiveContraindication ofWaiver(Waiver waiver) {
        Cause.Kind kind = waiver.kind() == Waiver.Kind.EXEMPTION ? Cause.Kind.EXEMPTION : Cause.Kind.REFUSAL;
        return new ActiveContraindication(
                Grade.CONTRAINDICATED,
                new Cause(kind, "", null, waiver.from(), waiver.ground()),
                waiver.from(),
                Optional.ofNullable(waiver.until())
                        .map(last -> last.plusDays(1))
                        .orElse(null),
                null);
    }

    private static Cause cause(Observation seen) {
        return new Cause(Cause.Kind.OBSERVATION, seen.code(), null, known(seen.date()), "");
    }

    private static @Nullable LocalDate known(LocalDate day) {
        return day.equals(Observation.DAY_UNKNOWN) ? null : day;
    }
}
