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
import org.dosedesk.domain.schedule.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Invented people with any history at all, for laws that hold for everyone: doses of every vaccine that the built-in
/// rules know and of one that they do not, observations that they ask for, on any days of a working life.
final class Histories {

    static final RuleLibrary RULES = BuiltInRuleSets.kazakhstan();

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final List<SeriesDoseVaccine> VACCINES = allSeries()
            .flatMap(series -> series.doses().stream())
            .flatMap(Histories::vaccines)
            .distinct()
            .toList();
    private static final Set<String> OBSERVATIONS = observations();

    private Histories() {}

    /// Every version of every built-in rule set.
    static List<RuleSet> versions() {
        return RULES.sets().stream().flatMap(set -> set.versions().stream()).toList();
    }

    private static Stream<AntigenSeries> allSeries() {
        return versions().stream()
                .flatMap(version -> version.antigens().stream())
                .flatMap(antigen -> antigen.series().stream());
    }

    private static Stream<SeriesDoseVaccine> vaccines(SeriesDose dose) {
        return Stream.concat(dose.preferable().stream(), dose.allowable().stream());
    }

    private static Set<String> observations() {
        List<String> codes = new ArrayList<>(List.of(ActiveObservation.RECOVERED_FROM_COVID_19, "unheard-of"));
        allSeries()
                .flatMap(series -> series.indications().stream())
                .map(AntigenSeries.Indication::observationCode)
                .forEach(codes::add);
        return Set.copyOf(codes);
    }

    /// A day between 2000 and 2027.
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10_000).map(FIRST::plusDays);
    }

    private static Arbitrary<LocalDate> birthDates() {
        return Arbitraries.integers().between(0, 30_000).map(LocalDate.of(1930, 1, 1)::plusDays);
    }

    private static Arbitrary<VaccineDoseAdministered> doses() {
        Arbitrary<VaccineDoseAdministered> known = Combinators.combine(Arbitraries.of(VACCINES), days())
                .as((vaccine, day) ->
                        new VaccineDoseAdministered("key", day, vaccine.cvx(), null, vaccine.tradeName()));
        Arbitrary<VaccineDoseAdministered> unknown =
                days().map(day -> new VaccineDoseAdministered("key", day, "9999", null, null));
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, unknown));
    }

    /// Up to ten doses and four observations, some of them undated.
    static Arbitrary<Patient> patients() {
        Arbitrary<List<ActiveObservation>> observations = Combinators.combine(
                        Arbitraries.of(OBSERVATIONS), days().injectNull(0.3))
                .as(ActiveObservation::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        birthDates(),
                        Arbitraries.of(Gender.class),
                        doses().list().ofMaxSize(10),
                        observations)
                .as((born, gender, doses, observed) -> new Patient(born, gender, numbered(doses), observed));
    }

    private static List<VaccineDoseAdministered> numbered(List<VaccineDoseAdministered> doses) {
        List<VaccineDoseAdministered> numbered = new ArrayList<>();
        for (VaccineDoseAdministered dose : doses) {
            numbered.add(new VaccineDoseAdministered(
                    String.valueOf(numbered.size() + 1), dose.date(), dose.cvx(), dose.mvx(), dose.tradeName()));
        }
        return numbered;
    }
}
