package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When doses against other diseases than COVID-19 are due, worked by hand from the sources that the rule files name.
class KazakhstanOtherGroupsTest {
    private static final RuleLibrary RULES = BuiltInRuleSets.kazakhstan();

    /// An empty status: the group does not concern the person. Doses are "CVX day", observations "code day".
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Td        | 1980-03-15 |                                   |                                | 2026-11-22 | NOT_COMPLETE | 1996-03-15 |            | From 16 on, no dose known
            Td        | 1980-03-15 |                                   | 139 2016-11-23                 | 2026-11-22 | NOT_COMPLETE | 2026-11-23 | 2027-11-22 | Ten years: the day before
            Td        | 1980-03-15 |                                   | 139 2016-11-22                 | 2026-11-22 | NOT_COMPLETE | 2026-11-22 | 2027-11-21 | Ten years: the day
            Td        | 1980-03-15 |                                   | 139 2016-02-29                 | 2026-11-22 | NOT_COMPLETE | 2026-03-01 | 2027-02-28 | Ten years from a leap day
            Td        | 1980-03-15 |                                   | 139 2012-02-29                 | 2020-12-31 | NOT_COMPLETE | 2022-03-01 | 2023-02-28 | No 29 February 2022
            Td        | 1980-03-15 |                                   | 139 2010-05-05, 139 2015-08-31 | 2022-02-25 | NOT_COMPLETE | 2025-08-31 | 2026-08-30 | A dose after a wound begins the ten years anew
            Td        | 1980-03-15 |                                   | 139 2010-05-05, 139 2010-06-01 | 2022-02-25 | NOT_COMPLETE | 2020-06-01 | 2021-05-31 | Less than four weeks apart: the second begins no new ten years, but the next is counted from it
            Td        | 1980-03-15 |                                   | 35 2016-11-22                  | 2026-11-22 | NOT_COMPLETE | 2026-11-22 | 2027-11-21 | The combined vaccine waits for the ten years of the tetanus toxoid
            Influenza | 1980-03-15 |                                   |                                | 2021-09-01 | NOT_COMPLETE | 2021-09-15 |            | Season 2021/22, before its first day
            Influenza | 1980-03-15 |                                   | 88 2020-10-01                  | 2021-10-01 | NOT_COMPLETE | 2021-09-15 |            | Last season's dose doesn't count for this one
            Influenza | 1980-03-15 |                                   | 88 2021-08-01                  | 2021-10-01 | COMPLETE     |            |            | A dose from August on counts
            Influenza | 1980-03-15 |                                   | 88 2021-07-31                  | 2021-10-01 | NOT_COMPLETE | 2021-09-15 |            | A dose in July was for the season before
            Influenza | 1980-03-15 |                                   | 140 2021-10-10                 | 2022-05-30 | COMPLETE     |            |            | One dose a season
            Influenza | 1980-03-15 |                                   | 140 2021-10-10                 | 2022-08-01 | NOT_COMPLETE | 2022-09-15 |            | The next season's rules hold from August on
            TBE       | 1980-03-15 |                                   |                                | 2022-04-01 |              |            |            | Nobody outside the field crews
            TBE       | 1980-03-15 | field-crew 2022-01-10             |                                | 2022-04-01 | NOT_COMPLETE | 1996-03-15 |            | TicoVac from 16 on
            TBE       | 1980-03-15 | driver 2022-01-10                 | 224 2022-01-31                 | 2022-04-01 | NOT_COMPLETE | 2022-03-01 | 2022-04-30 | 1-3 months; no 31 February, no 31 April
            TBE       | 1980-03-15 | field-crew 2022-01-10             | 224 2022-02-01, 224 2022-03-01 | 2022-04-01 | NOT_COMPLETE | 2022-08-01 | 2023-02-28 | 5-12 months after the second
            TBE       | 1980-03-15 | field-crew 2022-01-10             | 224 2022-02-01, 224 2022-03-01, 224 2022-09-30 | 2025-09-29 | NOT_COMPLETE | 2025-09-30 | 2026-09-29 | Every three years
            HepB      | 1980-03-15 |                                   | 43 2021-01-10                  | 2022-02-25 |              |            |            | Nobody outside health care
            HepB      | 1980-03-15 | 055 2015-01-01                    | 43 2022-01-31                  | 2022-02-25 | NOT_COMPLETE | 2022-03-01 | 2022-04-30 | One month after the first
            HepB      | 1980-03-15 | 055 2015-01-01                    | 43 2022-01-10, 43 2022-02-10   | 2022-02-25 | NOT_COMPLETE | 2022-07-10 | 2023-02-09 | Six months after the first
            HepB      | 1980-03-15 | 055 2015-01-01                    | 43 2021-01-10, 43 2021-12-10   | 2022-01-01 | NOT_COMPLETE | 2022-01-10 | 2022-12-09 | A late second dose: a month to the third
            HepB      | 1980-03-15 | 055 2015-01-01                    | 43 2021-01-10, 43 2021-02-10, 43 2021-07-10 | 2022-02-25 | COMPLETE | |    | No routine booster
            HepB      | 1980-03-15 | 055 2015-01-01, 019 2019-05-05    |                                | 2022-02-25 | IMMUNE       |            |            | Antibodies shown
            Typhoid   | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2022-02-26                 | 2025-02-25 | NOT_COMPLETE | 2025-02-26 | 2026-02-25 | Every three years: the day before
            Typhoid   | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2020-02-29                 | 2023-02-28 | NOT_COMPLETE | 2023-03-01 | 2024-02-28 | Three years from a leap day
            Typhoid   | 1980-03-15 |                                   |                                | 2025-02-25 |              |            |            | Nobody outside the treatment works
            Rabies    | 1980-03-15 | 062 2022-01-01                    | 18 2022-01-10                  | 2022-01-12 | NOT_COMPLETE | 2022-01-17 | 2022-01-23 | Day 7
            Rabies    | 1980-03-15 | 062 2022-01-01                    | 18 2022-01-10, 18 2022-01-17   | 2022-01-20 | NOT_COMPLETE | 2022-01-31 | 2022-02-07 | Days 21 to 28
            Rabies    | 1980-03-15 | 062 2022-01-01                    | 18 2022-01-10, 18 2022-01-17, 18 2022-01-31 | 2022-02-20 | COMPLETE | |   | Three doses
            Measles   | 1980-03-15 |                                   |                                | 2023-11-28 |              |            |            | Before the campaign
            Measles   | 1980-03-15 |                                   | 05 1981-04-01                  | 2023-11-29 | NOT_COMPLETE | 1981-04-29 | 1981-06-30 | One dose in childhood, 28 days to the second
            Measles   | 1980-03-15 |                                   | 05 1981-04-01, 03 2023-12-01   | 2023-12-02 | COMPLETE     |            |            | Two doses in a life
            Measles   | 1980-03-15 | had-measles 1990-05-01            |                                | 2023-11-29 | IMMUNE       |            |            | Had measles
            """)
    void dosesAreDue(
            String group,
            LocalDate born,
            @Nullable String observations,
            @Nullable String doses,
            LocalDate asOf,
            @Nullable String status,
            @Nullable LocalDate recommended,
            @Nullable LocalDate pastDue,
            String why) {
        Optional<VaccineGroupForecast> forecast = forecast(group, born, observations, doses, asOf);

        assertThat(forecast.map(found -> found.status().name()).orElse(null))
                .as(why)
                .isEqualTo(status);
        assertThat(forecast.map(VaccineGroupForecast::recommended).orElse(null))
                .as(why)
                .isEqualTo(recommended);
        assertThat(forecast.map(VaccineGroupForecast::pastDue).orElse(null))
                .as(why)
                .isEqualTo(pastDue);
    }

    /// Decree 25 of 23.05.2022, in force on 25.05.2022: 6 months after the first booster, for those from 50 years on
    /// and
    /// for named groups. Overdue after three months more, which is ours.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1970-03-15 |                                 | 2022-05-24 | COMPLETE     |            |            | The day before the decree
            1970-03-15 |                                 | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | From 50 on
            1990-03-15 |                                 | 2022-05-25 | COMPLETE     |            |            | Under 50, in no group
            1972-07-21 |                                 | 2022-07-20 | COMPLETE     |            |            | 50 tomorrow
            1972-07-20 |                                 | 2022-07-20 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | 50 today
            1990-03-15 | 055 2015-01-01                  | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A medic
            1990-03-15 | second-booster-group 2022-05-25 | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A teacher
            1970-03-15 | 055 2015-01-01                  | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A medic from 50 on
            """)
    void secondBoosterIsForSome(
            LocalDate born,
            @Nullable String observations,
            LocalDate asOf,
            String status,
            @Nullable LocalDate recommended,
            @Nullable LocalDate pastDue,
            String why) {
        String course = "501 2021-05-01, 501 2021-05-22, 501 2022-01-20";

        VaccineGroupForecast forecast =
                forecast("COVID-19", born, observations, course, asOf).orElseThrow();

        assertThat(forecast.status().name()).as(why).isEqualTo(status);
        assertThat(forecast.recommended()).as(why).isEqualTo(recommended);
        assertThat(forecast.pastDue()).as(why).isEqualTo(pastDue);
    }

    private static Optional<VaccineGroupForecast> forecast(
            String group, LocalDate born, @Nullable String observations, @Nullable String doses, LocalDate asOf) {
        List<VaccineDoseAdministered> given = new ArrayList<>();
        for (String[] dose : pairs(doses)) {
            given.add(new VaccineDoseAdministered(
                    String.valueOf(given.size() + 1), LocalDate.parse(dose[1]), dose[0], null, null));
        }
        List<ActiveObservation> observed = pairs(observations).stream()
                .map(one -> new ActiveObservation(one[0], LocalDate.parse(one[1])))
                .toList();
        Patient patient = new Patient(born, Gender.FEMALE, given, observed);
        return RULES.of(group)
                .flatMap(versions -> versions.inForce(asOf))
                .flatMap(rules -> new Forecaster().forecast(rules, patient, asOf, group));
    }

    private static List<String[]> pairs(@Nullable String text) {
        List<String[]> pairs = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split(",\\s*", -1)) {
            pairs.add(part.split(" ", -1));
        }
        return pairs;
    }
}
