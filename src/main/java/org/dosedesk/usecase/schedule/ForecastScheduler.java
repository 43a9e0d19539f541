package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.coverage.NextDose;
import org.dosedesk.domain.coverage.StatusRule;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.GroupExplanation;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Gives a worker the one status that the forecast, the exemptions and the refusals make, for one vaccine group.
/// Whom the group does not concern has none.
public final class ForecastScheduler implements Scheduler {
    private static final Set<PatientSeriesStatus> CLOSED =
            Set.of(PatientSeriesStatus.AGED_OUT, PatientSeriesStatus.NOT_RECOMMENDED);
    private static final RuleSets NO_RULES = new RuleSets(List.of());

    private final Supplier<RuleLibrary> library;
    private final Forecaster forecaster;
    private final Supplier<String> vaccineGroup;
    private final FindContraindications contraindications;

    private record Rules(String vaccineGroup, RuleSets sets) {
        boolean askForBoosters(LocalDate asOf) {
            return sets.askForBoosters(asOf);
        }

        LocalDate since() {
            return sets.since().orElse(LocalDate.MIN);
        }
    }

    /// Works by the version of the rule set in force as of the day asked for, always for one vaccine group.
    public ForecastScheduler(RuleLibrary rules, Forecaster forecaster, String vaccineGroup) {
        this(() -> rules, forecaster, () -> vaccineGroup);
    }

    /// Works by the rules and for the vaccine group that are in use when it is asked.
    public ForecastScheduler(RulesInUse inUse, Forecaster forecaster) {
        this(inUse::library, forecaster, inUse::vaccineGroup);
    }

    /// Works by the rules that are in use when it is asked, always for one vaccine group.
    public ForecastScheduler(RulesInUse inUse, Forecaster forecaster, String vaccineGroup) {
        this(inUse::library, forecaster, () -> vaccineGroup);
    }

    private ForecastScheduler(Supplier<RuleLibrary> library, Forecaster forecaster, Supplier<String> vaccineGroup) {
        this.library = library;
        this.forecaster = forecaster;
        this.vaccineGroup = vaccineGroup;
        contraindications = new FindContraindications(library);
    }

    /// The vaccine group that the schedules are about.
    public String vaccineGroup() {
        return vaccineGroup.get();
    }

    @Override
    public Optional<WorkerSchedule> schedule(Worker worker, Snapshot snapshot, LocalDate asOf) {
        return Optional.ofNullable(explain(worker, snapshot, asOf).schedule());
    }

    /// The schedule with all that it was worked out from.
    public Explanation explain(Worker worker, Snapshot snapshot, LocalDate asOf) {
        Rules using = rules();
        RuleSet rules = using.sets.inForce(asOf).orElse(null);
        VaccineGroupForecast forecast = rules == null
                ? null
                : forecaster
                        .forecast(rules, patient(worker, snapshot, asOf, using.vaccineGroup), asOf, using.vaccineGroup)
                        .orElse(null);
        Waiver waiver = waiver(worker, snapshot, asOf, using.vaccineGroup);
        List<Dose> doses = snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && !dose.date().isAfter(asOf))
                .filter(dose -> concerns(dose, snapshot, using.vaccineGroup, forecast))
                .toList();
        Clearance clearance = forecast == null
                ? Clearance.free(asOf)
                : contraindications.of(worker.id(), snapshot, using.vaccineGroup, asOf);
        NextDose next = forecast == null ? NextDose.NONE : NextDose.of(forecast, using.since(), clearance, asOf);
        if (rules != null && (forecast == null || (doses.isEmpty() && CLOSED.contains(forecast.status())))) {
            return new Explanation(using.vaccineGroup, null, asOf, rules, null, waiver, doses, next, clearance);
        }
        StatusRule rule = new StatusRule(
                using.vaccineGroup, using.askForBoosters(asOf), forecast, next, waiver, !doses.isEmpty(), asOf);
        return new Explanation(
                using.vaccineGroup, rule.schedule(worker.id()), asOf, rules, forecast, waiver, doses, next, clearance);
    }

    /// How the forecast came about, series by series; empty without rules.
    public Optional<GroupExplanation> reasons(Worker worker, Snapshot snapshot, LocalDate asOf) {
        Rules using = rules();
        return using.sets
                .inForce(asOf)
                .flatMap(rules -> forecaster.explain(
                        rules, patient(worker, snapshot, asOf, using.vaccineGroup), asOf, using.vaccineGroup));
    }

    /// The vaccine group's rule set in force on a day.
    public Optional<RuleSet> ruleSet(LocalDate asOf) {
        return rules().sets.inForce(asOf);
    }

    private Rules rules() {
        String group = vaccineGroup.get();
        return new Rules(group, library.get().of(group).orElse(NO_RULES));
    }

    /// The same for the forecast of one vaccine group: what was observed about this group alone (an epidemiological
    /// indication, a wish) counts as such, and so does what follows from the entries.
    public static Patient patient(Worker worker, Snapshot snapshot, LocalDate asOf, String vaccineGroup) {
        Patient patient = patient(worker, snapshot, asOf);
        List<ActiveObservation> derived = DerivedObservations.of(patient, worker, snapshot, asOf, vaccineGroup);
        if (derived.isEmpty()) {
            return patient;
        }
        List<ActiveObservation> observations = new ArrayList<>(patient.observations());
        observations.addAll(derived);
        return new Patient(patient.birthDate(), patient.gender(), patient.doses(), observations);
    }

    /// What the engine is to know of a worker on a day: the doses in force, whatever their dates, and the
    /// observations in force that are not over by then. An illness has no last day: intervals count from its
    /// recovery for ever.
    public static Patient patient(Worker worker, Snapshot snapshot, LocalDate asOf) {
        List<VaccineDoseAdministered> doses = new ArrayList<>();
        for (Dose dose : snapshot.dosesOf(worker.id())) {
            if (dose.inForce()) {
                doses.add(administered(dose, snapshot));
            }
        }
        List<ActiveObservation> observations = new ArrayList<>();
        for (Observation observation : snapshot.observationsOf(worker.id())) {
            if (observation.inForce() && observation.lastsOn(asOf) && !stopped(observation, worker, snapshot, asOf)) {
                observations.add(new ActiveObservation(observation.code(), observation.date()));
            }
        }
        Gender gender = switch (worker.sex()) {
            case MALE -> Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            case UNKNOWN -> Gender.UNKNOWN;
        };
        return new Patient(worker.birthDate(), gender, doses, observations);
    }

    // A new bite begins a new course, whatever became of the animal before.
    private static boolean stopped(Observation healthy, Worker worker, Snapshot snapshot, LocalDate asOf) {
        return healthy.code().equals(Observation.ANIMAL_HEALTHY)
                && snapshot.observationsOf(worker.id()).stream()
                        .anyMatch(seen -> seen.inForce()
                                && seen.code().equals(Observation.BITE)
                                && seen.date().isAfter(healthy.date())
                                && !seen.date().isAfter(asOf));
    }

    /// A dose as the engine sees it; its key is the dose's identity as text.
    public static VaccineDoseAdministered administered(Dose dose, Snapshot snapshot) {
        Vaccine vaccine = snapshot.get(Vaccine.class, dose.vaccine());
        return new VaccineDoseAdministered(
                dose.id().value().toString(),
                dose.date(),
                vaccine.cvx(),
                vaccine.mvx(),
                vaccine.tradeName(),
                dose.expiry(),
                false);
    }

    // After a bite nothing contraindicates the course; only the worker's own refusal keeps it away.
    private static boolean keepsAway(Waiver waiver, String group) {
        return waiver.kind().keepsAway()
                && !(waiver.kind() == Waiver.Kind.EXEMPTION && group.equals(VaccineCatalogue.RABIES_PEP));
    }

    private static boolean concerns(
            Dose dose, Snapshot snapshot, String vaccineGroup, @Nullable VaccineGroupForecast forecast) {
        return snapshot.get(Vaccine.class, dose.vaccine()).vaccineGroup().equals(vaccineGroup)
                || (forecast != null
                        && forecast.evaluation(dose.id().value().toString()).isPresent());
    }

    private static @Nullable Waiver waiver(Worker worker, Snapshot snapshot, LocalDate asOf, String group) {
        return snapshot.waiversOf(worker.id()).stream()
                .filter(waiver -> keepsAway(waiver, group)
                        && waiver.appliesOn(asOf)
                        && waiver.against().coversGroup(group))
                .min(Comparator.comparing(Waiver::kind))
                .orElse(null);
    }
}
