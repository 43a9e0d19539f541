package org.dosedesk.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.rules.BuiltInRuleSets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The built-in rules, all vaccine groups, over a work force of an invented kind: two or three doses against
/// COVID-19, tetanus, influenza, now and then an illness. An operation is the whole work force, on all cores.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkForce {
    static final LocalDate AS_OF = LocalDate.of(2022, 2, 25);

    /// How many workers there are.
    @Param({"1000", "2446", "10000", "100000", "1000000"})
    public int workers;

    private final Forecaster forecaster = new Forecaster();
    private List<Patient> people = List.of();
    private List<RuleSet> rules = List.of();

    @Setup
    public void invent() {
        people = people(workers);
        rules = rules();
    }

    /// The built-in rules in force.
    static List<RuleSet> rules() {
        List<RuleSet> inForce = new ArrayList<>();
        for (RuleSets set : BuiltInRuleSets.kazakhstan().sets()) {
            set.inForce(AS_OF).ifPresent(inForce::add);
        }
        return inForce;
    }

    /// The same people whenever it is asked.
    static List<Patient> people(int count) {
        Random random = new Random(20220225);
        List<Patient> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(person(random));
        }
        return people;
    }

    private static Patient person(Random random) {
        List<VaccineDoseAdministered> doses = new ArrayList<>();
        LocalDate first = LocalDate.of(2021, 2, 1).plusDays(random.nextInt(240));
        doses.add(new VaccineDoseAdministered("1", first, "505", null, "Sputnik V component I"));
        doses.add(new VaccineDoseAdministered("2", first.plusDays(21), "505", null, "Sputnik V component II"));
        if (random.nextInt(3) == 0) {
            doses.add(new VaccineDoseAdministered("3", first.plusDays(210), "504", null, "Sputnik Light"));
        }
        doses.add(new VaccineDoseAdministered(
                "4", LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_000)), "09", null, null));
        List<ActiveObservation> observations = random.nextInt(5) == 0
                ? List.of(new ActiveObservation(
                        ActiveObservation.RECOVERED_FROM_COVID_19,
                        LocalDate.of(2021, 6, 1).plusDays(random.nextInt(200))))
                : List.of();
        LocalDate born = LocalDate.of(1958, 1, 1).plusDays(random.nextInt(16_000));
        return new Patient(born, random.nextBoolean() ? Gender.FEMALE : Gender.MALE, doses, observations);
    }

    @Benchmark
    public long everyone() {
        return people.parallelStream().mapToLong(this::groups).sum();
    }

    private long groups(Patient person) {
        long groups = 0;
        for (RuleSet set : rules) {
            groups += forecaster.forecast(set, person, AS_OF).size();
        }
        return groups;
    }
}
