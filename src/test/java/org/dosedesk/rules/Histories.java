package org.dosedesk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.jspecify.annotations.Nullable;

/// Invented people with any history at all, for laws that hold for everyone: doses of every vaccine that some rules
/// know and of one that they do not, observations that they ask for, on any days of a working life.
public final class Histories {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /// Days between two doses: the same day, around the usual intervals, and much later. -1 means any day.
    private static final List<Integer> GAPS =
            List.of(-1, -1, 0, 0, 0, 1, 3, 14, 20, 21, 24, 28, 56, 60, 90, 150, 180, 184, 275, 365, 1461, 3653);

    private final List<SeriesDoseVaccine> vaccines;
    private final Set<String> observations;

    private record Given(@Nullable SeriesDoseVaccine vaccine, LocalDate day, int gap, boolean unnamed) {}

    /// People with whatever these rules know.
    public Histories(List<RuleSet> rules) {
        vaccines = antigens(rules)
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .flatMap(Histories::vaccines)
                .distinct()
                .toList();
        List<String> codes = new ArrayList<>(List.of(ActiveObservation.RECOVERED_FROM_COVID_19, "unheard-of"));
        antigens(rules).forEach(antigen -> {
            codes.addAll(antigen.immunity().observationCodes());
            antigen.contraindications().stream()
                    .map(Contraindication::observationCode)
                    .forEach(codes::add);
            antigen.series().stream()
                    .flatMap(series -> series.indications().stream())
                    .map(AntigenSeries.Indication::observationCode)
                    .forEach(codes::add);
        });
        observations = Set.copyOf(codes);
    }

    private static Stream<Antigen> antigens(List<RuleSet> rules) {
        return rules.stream().flatMap(version -> version.antigens().stream());
    }

    private static Stream<SeriesDoseVaccine> vaccines(SeriesDose dose) {
        return Stream.concat(dose.preferable().stream(), dose.allowable().stream());
    }

    /// A day between 2000 and 2027.
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10_000).map(FIRST::plusDays);
    }

    private static Arbitrary<LocalDate> birthDates() {
        return Arbitraries.integers().between(0, 30_000).map(LocalDate.of(1930, 1, 1)::plusDays);
    }

    /// One dose in ten is of a vaccine that the rules do not know, one in four lacks its trade name.
    private Arbitrary<Given> doses() {
        return Combinators.combine(
                        Arbitraries.of(vaccines).injectNull(0.1),
                        days(),
                        Arbitraries.of(GAPS),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as(Given::new);
    }

    /// Up to ten doses and four observations, some of them undated.
    public Arbitrary<Patient> patients() {
        Arbitrary<List<ActiveObservation>> observed = Combinators.combine(
                        Arbitraries.of(observations), days().injectNull(0.3))
                .as(ActiveObservation::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        birthDates(),
                        Arbitraries.of(Gender.class),
                        doses().list().ofMaxSize(10),
                        observed)
                .as((born, gender, given, known) -> new Patient(born, gender, administered(given), known));
    }

    private static List<VaccineDoseAdministered> administered(List<Given> given) {
        List<VaccineDoseAdministered> doses = new ArrayList<>();
        for (Given one : given) {
            LocalDate day = one.gap() < 0 || doses.isEmpty()
                    ? one.day()
                    : doses.getLast().date().plusDays(one.gap());
            SeriesDoseVaccine vaccine = one.vaccine();
            doses.add(new VaccineDoseAdministered(
                    String.valueOf(doses.size() + 1),
                    day,
                    vaccine == null ? "9999" : vaccine.cvx(),
                    null,
                    vaccine == null || one.unnamed() ? null : vaccine.tradeName()));
        }
        return doses;
    }
}
