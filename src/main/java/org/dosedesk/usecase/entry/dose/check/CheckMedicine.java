package org.dosedesk.usecase.entry.dose.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Platform;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Finds what stood against giving a dose: one warning for one thing, however many entries and rules say it. Pure.
final class CheckMedicine {
    // CDSi's code of pregnancy.
    private static final String PREGNANCY = "007";

    private final Snapshot snapshot;
    private final @Nullable DoseEvaluator rules;

    /// @param rules null when only the register is asked
    CheckMedicine(Snapshot snapshot, @Nullable DoseEvaluator rules) {
        this.snapshot = snapshot;
        this.rules = rules;
    }

    /// @param vaccine null while it is not chosen
    /// @param corrected the dose that is being corrected: neither it nor what followed it stands against itself
    List<DoseFinding> check(Worker worker, @Nullable Vaccine vaccine, LocalDate date, @Nullable Id<Dose> corrected) {
        List<DoseFinding> found = new ArrayList<>();
        boolean bitten = vaccine != null && isAfterBite(worker, vaccine, date);
        if (vaccine != null) {
            waivers(worker, vaccine, date, bitten, found);
        }
        if (bitten) {
            return found;
        }
        Optional<Observation> pregnancy = vaccine != null && vaccine.platform() == Platform.LIVE_ATTENUATED
                ? pregnancy(worker, date)
                : Optional.empty();
        pregnancy.ifPresent(seen -> found.add(DoseFinding.with(DoseProblem.LIVE_IN_PREGNANCY, seen)));
        List<ActiveContraindication> listed =
                vaccine == null ? List.of() : listed(worker, vaccine, date, corrected, pregnancy.isPresent());
        for (ActiveContraindication one : listed) {
            found.add(DoseFinding.against(
                    one.grade() == Grade.CONTRAINDICATED ? DoseProblem.CONTRAINDICATED : DoseProblem.PRECAUTION, one));
        }
        reaction(worker, listed, corrected).ifPresent(found::add);
        return found;
    }

    // The list says exemptions and refusals too; the warnings about those name their last day.
    private List<ActiveContraindication> listed(
            Worker worker, Vaccine vaccine, LocalDate date, @Nullable Id<Dose> corrected, boolean pregnancySaid) {
        if (rules == null) {
            return List.of();
        }
        Set<Cause> own = own(worker, corrected);
        Set<Cause> said = new HashSet<>();
        return rules.against(worker.id(), snapshot, vaccine, date).stream()
                .filter(one -> one.cause().kind() == Cause.Kind.OBSERVATION
                        || one.cause().kind() == Cause.Kind.DOSE)
                .filter(one -> !pregnancySaid || !PREGNANCY.equals(one.cause().code()))
                .filter(one -> !own.contains(one.cause()) && said.add(one.cause()))
                .toList();
    }

    // What the dose that is being corrected, and what followed it, would be as causes.
    private Set<Cause> own(Worker worker, @Nullable Id<Dose> corrected) {
        Dose dose =
                corrected == null ? null : snapshot.find(Dose.class, corrected).orElse(null);
        if (dose == null) {
            return Set.of();
        }
        String code = snapshot.get(Vaccine.class, dose.vaccine()).code();
        Set<Cause> own = new HashSet<>();
        own.add(new Cause(Cause.Kind.DOSE, code, null, dose.date(), ""));
        for (Reaction reaction : snapshot.entriesOf(Reaction.class, worker.id())) {
            if (reaction.dose().equals(dose.id())) {
                own.add(cause(reaction, code));
            }
        }
        return own;
    }

    // A severe reaction is worth a word at every later dose, even where the list has nothing against the vaccine.
    private Optional<DoseFinding> reaction(
            Worker worker, List<ActiveContraindication> listed, @Nullable Id<Dose> corrected) {
        Set<Cause> said = new HashSet<>();
        listed.forEach(one -> said.add(one.cause()));
        return snapshot.entriesOf(Reaction.class, worker.id()).stream()
                .filter(reaction -> reaction.inForce() && reaction.severity() == Reaction.Severity.SEVERE)
                .filter(reaction -> !reaction.dose().equals(corrected))
                .filter(reaction -> snapshot.find(Dose.class, reaction.dose())
                        .map(dose -> snapshot.get(Vaccine.class, dose.vaccine()).code())
                        .filter(code -> said.contains(cause(reaction, code)))
                        .isEmpty())
                .reduce((earlier, later) -> later)
                .map(reaction -> DoseFinding.with(DoseProblem.SEVERE_REACTION, reaction));
    }

    private static Cause cause(Reaction reaction, String vaccine) {
        return new Cause(Cause.Kind.OBSERVATION, FindContraindications.SEVERE_REACTION, vaccine, reaction.onset(), "");
    }

    private void waivers(Worker worker, Vaccine vaccine, LocalDate date, boolean bitten, List<DoseFinding> found) {
        for (Waiver waiver : snapshot.waiversOf(worker.id())) {
            boolean exemption = waiver.kind() == Waiver.Kind.EXEMPTION;
            if (waiver.kind().keepsAway()
                    && waiver.appliesOn(date)
                    && waiver.against().covers(vaccine)
                    && !(bitten && exemption)) {
                found.add(
                        exemption
                                ? new DoseFinding(DoseProblem.EXEMPT, waiver.until())
                                : new DoseFinding(DoseProblem.REFUSED, waiver.from()));
            }
        }
    }

    private Optional<Observation> pregnancy(Worker worker, LocalDate date) {
        return observed(worker, PREGNANCY, date);
    }

    // Rabies is deadly: after a bite nothing stands against the course (WHO position paper on rabies, 2018).
    private boolean isAfterBite(Worker worker, Vaccine vaccine, LocalDate date) {
        return vaccine.vaccineGroup().equals(VaccineCatalogue.RABIES)
                && observed(worker, Observation.BITE, date).isPresent();
    }

    private Optional<Observation> observed(Worker worker, String code, LocalDate date) {
        return snapshot.observationsOf(worker.id()).stream()
                .filter(seen -> seen.inForce()
                        && seen.code().equals(code)
                        && !seen.date().isAfter(date)
                        && seen.lastsOn(date))
                .findFirst();
    }
}
