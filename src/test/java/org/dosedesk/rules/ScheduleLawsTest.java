package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.SmallRuleSets;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.Shared;
import org.jspecify.annotations.Nullable;

/// Laws that the engine keeps for everyone, whatever the history: in every version of the built-in rules, each
/// season of influenza among them, in small sets that have the kinds of rules that ours do not use, and in the
/// published data where they are there.
class ScheduleLawsTest {

    private static final Map<String, List<RuleSet>> SETS = Stream.of(
                    Map.entry("ours", ours()), Map.entry("small", SmallRuleSets.all()), Map.entry("CDSi", published()))
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Forecaster forecaster = new Forecaster();

    /// Somebody, and the name of the rules whose vaccines and observations the history is made of.
    record Case(String set, Patient patient) {
        List<RuleSet> rules() {
            return SETS.getOrDefault(set, List.of());
        }
    }

    private static List<RuleSet> ours() {
        return Rules.KAZAKHSTAN.sets().stream()
                .flatMap(set -> set.versions().stream())
                .toList();
    }

    private static List<RuleSet> published() {
        RuleSetReader.Identity identity = new RuleSetReader.Identity("CDSi", "4.64", null, LocalDate.of(1900, 1, 1));
        return Shared.find("schedule/cdsi-4.64")
                .map(folder -> List.of(new RuleSetReader().read(identity, folder)))
                .orElse(List.of());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(SETS.entrySet().stream()
                .map(set -> new Histories(set.getValue()).patients().map(patient -> new Case(set.getKey(), patient)))
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private List<List<VaccineGroupForecast>> forecasts(Case one, Patient patient, LocalDate asOf) {
        return one.rules().stream()
                .map(rules -> forecaster.forecast(rules, patient, asOf))
                .toList();
    }

    @Property(tries = 1500)
    void noHistoryThrows(@ForAll("cases") Case one, @ForAll("days") LocalDate asOf) {
        for (RuleSet rules : one.rules()) {
            Laws.hold(rules, one.patient, asOf);
        }
    }

    @Property(tries = 1500)
    void theOrderOfTheInputChangesNothing(@ForAll("cases") Case one, @ForAll("days") LocalDate asOf, @ForAll int seed) {
        List<VaccineDoseAdministered> doses = new ArrayList<>(one.patient.doses());
        List<ActiveObservation> observations = new ArrayList<>(one.patient.observations());
        Collections.shuffle(doses, new Random(seed));
        Collections.shuffle(observations, new Random(seed));
        Patient shuffled = new Patient(one.patient.birthDate(), one.patient.gender(), doses, observations);

        assertThat(forecasts(one, shuffled, asOf)).isEqualTo(forecasts(one, one.patient, asOf));
    }

    /// The keys are the caller's: which of two records of one day has the smaller one is chance. Here every dose
    /// was
    /// written down twice, once without its trade name.
    @Property(tries = 1500)
    void theKeysOfTheDosesChangeNoDate(@ForAll("cases") Case one, @ForAll("days") LocalDate asOf) {
        List<VaccineDoseAdministered> doses = one.patient.doses();
        List<VaccineDoseAdministered> shortFirst = Stream.concat(
                        doses.stream().map(dose -> record("a" + dose.key(), dose, null)),
                        doses.stream().map(dose -> record("b" + dose.key(), dose, dose.tradeName())))
                .toList();
        List<VaccineDoseAdministered> shortLast = Stream.concat(
                        doses.stream().map(dose -> record("a" + dose.key(), dose, dose.tradeName())),
                        doses.stream().map(dose -> record("b" + dose.key(), dose, null)))
                .toList();

        assertThat(outcomes(one, shortFirst, asOf)).isEqualTo(outcomes(one, shortLast, asOf));
    }

    private static VaccineDoseAdministered record(
            String key, VaccineDoseAdministered dose, @Nullable String tradeName) {
        return new VaccineDoseAdministered(key, dose.date(), dose.cvx(), dose.mvx(), tradeName);
    }

    private List<String> outcomes(Case one, List<VaccineDoseAdministered> doses, LocalDate asOf) {
        Patient patient = new Patient(one.patient.birthDate(), one.patient.gender(), doses, one.patient.observations());
        return forecasts(one, patient, asOf).stream()
                .flatMap(List::stream)
                .map(forecast -> String.join(
                        " ",
                        forecast.vaccineGroup(),
                        forecast.status().name(),
                        String.valueOf(forecast.earliest()),
                        String.valueOf(forecast.recommended()),
                        String.valueOf(forecast.pastDue())))
                .toList();
    }

    @Property(tries = 1500)
    void aDoseGivenLaterThanTheAsOfDayIsAsIfNotGiven(@ForAll("cases") Case one, @ForAll("days") LocalDate asOf) {
        Patient then = Laws.knownOn(one.patient, asOf);

        assertThat(forecasts(one, one.patient, asOf)).isEqualTo(forecasts(one, then, asOf));
    }

    /// In the seasonal rules the law holds within a season; who was overdue when it ended is asked nothing more,
    /// and
    /// the next season is another version of the rules.
    @Property(tries = 1500)
    void whatIsOverdueDoesNotBecomeUpcomingWithTime(
            @ForAll("cases") Case one, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate early = day.isBefore(other) ? day : other;
        boolean overdue = false;
        for (RuleSet rules : one.rules()) {
            overdue |= Laws.overdueDoesNotBecomeUpcoming(rules, one.patient, early, Laws.later(day, other));
        }

        Statistics.label("overdue")
                .collect(overdue)
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }

    /// In a season that is over on the day forecast as the earliest, nobody is asked for a dose any more, and the
    /// law
    /// says nothing.
    @Property(tries = 1500)
    void aValidExtraDoseNeverBringsTheNextOneForwardAgainstTheRules(
            @ForAll("cases") Case one, @ForAll("days") LocalDate asOf) {
        boolean given = false;
        for (RuleSet rules : one.rules()) {
            given |= Laws.anExtraDoseKeepsTheRules(rules, one.patient, asOf);
        }

        Statistics.label("another dose needed")
                .collect(given)
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }
}
