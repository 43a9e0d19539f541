package org.dosedesk.domain.schedule.supporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.domain.schedule.supporting.skip.SkipFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What single rules say, from tables of the specification.
class SupportingDataTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    /// Table 6-26. The same product is written in more than one way.
    @ParameterizedTest
    @CsvSource({
        "RECOMBIVAX ADULT, Recombivax-Adult, true",
        "RECOMBIVAX ADULT, RECOMBIVAX, false",
        "Спутник V компонент I, СПУТНИК V КОМПОНЕНТ I, true",
        "Sputnik V component I, Sputnik V component II, false",
        "Engerix, , false",
        ", Engerix, true",
        ", , true",
    })
    void aTradeNameIsTheSameHoweverItIsWritten(@Nullable String asked, @Nullable String given, boolean same) {
        SeriesDoseVaccine vaccine = new SeriesDoseVaccine("43", "HepB", null, null, asked, true);

        assertThat(vaccine.suitsTradeName(given)).isEqualTo(same);
    }

    /// CALCDTPREF-1 and -2: from the begin age to the day before the end age.
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, false",
        "2020-01-01, true",
        "2020-12-31, true",
        "2021-01-01, false",
    })
    void aVaccineHasAnAgeWindow(LocalDate day, boolean suits) {
        SeriesDoseVaccine vaccine =
                new SeriesDoseVaccine("43", "HepB", TimeSpan.parse("30 years"), TimeSpan.parse("31 years"), null, true);

        assertThat(vaccine.suitsAge(LocalDate.of(1990, 1, 1), day)).isEqualTo(suits);
    }

    /// Table 7-3.
    @ParameterizedTest
    @CsvSource({
        "1956-12-31, , true",
        "1957-01-01, , false",
        "1956-12-31, Atlantis, false",
    })
    void thoseBornBeforeADateHadTheIllness(LocalDate born, @Nullable String country, boolean suits) {
        Immunity.ByBirth rule = new Immunity.ByBirth(LocalDate.of(1957, 1, 1), country, Set.of("055"));

        assertThat(rule.suits(born)).isEqualTo(suits);
        assertThat(new Immunity(Set.of("020"), List.of(rule)).asksFor("055")).isTrue();
        assertThat(new Immunity(Set.of("020"), List.of(rule)).asksFor("020")).isTrue();
        assertThat(new Immunity(Set.of("020"), List.of(rule)).asksFor("021")).isFalse();
    }

    /// Tables 6-10 and 6-11, RELEVANT-1: "new" is in force from 2021, "old" until 2020.
    @ParameterizedTest
    @CsvSource({
        "false, true,  true,  2020-06-01, true",
        "false, true,  false, 2020-06-01, true",
        "false, false, true,  2020-06-01, false",
        "true,  true,  false, 2020-06-01, true",
        "true,  false, true,  2020-06-01, false",
        "false, false, true,  2021-06-01, true",
        "true,  false, true,  2021-06-01, true",
        "true,  true,  false, 2021-06-01, false",
    })
    void onlySetsInForceAreAsked(boolean all, boolean old, boolean young, LocalDate anchor, boolean skipped) {
        ConditionalSkip skip = new ConditionalSkip(
                ConditionalSkip.Context.BOTH,
                all,
                List.of(
                        set(new EffectivePeriod(null, LocalDate.of(2020, 12, 31)), old),
                        set(new EffectivePeriod(LocalDate.of(2021, 1, 1), null), young)));

        assertThat(skip.applies(ConditionalSkip.Context.FORECAST, DAY, anchor, new Facts(null)))
                .isEqualTo(skipped);
    }

    /// Table 6-11 with both sets in force.
    @ParameterizedTest
    @CsvSource({
        "true, true, true, true",
        "true, true, false, false",
        "true, false, true, false",
        "true, false, false, false",
        "false, true, true, true",
        "false, true, false, true",
        "false, false, true, true",
        "false, false, false, false",
    })
    void setsAreJoinedByAndOrOr(boolean all, boolean one, boolean other, boolean skipped) {
        ConditionalSkip skip = new ConditionalSkip(
                ConditionalSkip.Context.BOTH,
                all,
                List.of(set(EffectivePeriod.ALWAYS, one), set(EffectivePeriod.ALWAYS, other)));

        assertThat(skip.applies(ConditionalSkip.Context.FORECAST, DAY, DAY, new Facts(null)))
                .isEqualTo(skipped);
    }

    private static ConditionalSkip.ConditionSet set(EffectivePeriod period, boolean met) {
        SkipCondition.Age condition = new SkipCondition.Age(TimeSpan.parse(met ? "1 year" : "80 years"), null);
        return new ConditionalSkip.ConditionSet(period, true, List.of(condition));
    }

    /// CONDSKIP-2 and the context of a skip.
    @ParameterizedTest
    @CsvSource({
        "EVALUATION, EVALUATION, true",
        "EVALUATION, FORECAST, false",
        "FORECAST, EVALUATION, false",
        "FORECAST, FORECAST, true",
        "BOTH, EVALUATION, true",
        "BOTH, FORECAST, true",
    })
    void aSkipHasItsContext(ConditionalSkip.Context context, ConditionalSkip.Context asked, boolean skipped) {
        ConditionalSkip skip = new ConditionalSkip(context, false, List.of(set(EffectivePeriod.ALWAYS, true)));

        assertThat(skip.applies(asked, DAY, DAY, new Facts(null))).isEqualTo(skipped);
    }

    /// Table 6-8: on or after the interval from the previous dose; never without one.
    @ParameterizedTest
    @CsvSource({
        "2020-05-04, true",
        "2020-05-05, false",
        ", false",
    })
    void anIntervalMustHavePassed(@Nullable LocalDate previous, boolean met) {
        SkipCondition condition = new SkipCondition.Interval(TimeSpan.parse("4 weeks"));

        assertThat(condition.isMet(DAY, new Facts(previous))).isEqualTo(met);
    }

    /// Table 6-9, with three doses counted.
    @ParameterizedTest
    @CsvSource({
        "GREATER_THAN, 2, true",
        "GREATER_THAN, 3, false",
        "EQUAL_TO, 3, true",
        "EQUAL_TO, 2, false",
        "LESS_THAN, 4, true",
        "LESS_THAN, 3, false",
    })
    void dosesAreCounted(SkipCondition.VaccineCount.Logic logic, int doses, boolean met) {
        SkipCondition condition = new SkipCondition.VaccineCount(null, null, null, null, Set.of(), false, logic, doses);

        assertThat(condition.isMet(DAY, new Facts(null))).isEqualTo(met);
    }

    /// CONDSKIP-1: doses of the vaccines named, from the begin age and date to before the end; one bound a row.
    @ParameterizedTest
    @CsvSource({
        "01, , , , , true",
        "02, , , , , false",
        ", 30 years, , , , true",
        ", 31 years, , , , false",
        ", , 31 years, , , true",
        ", , 30 years, , , false",
        ", , , 2020-06-01, , true",
        ", , , 2020-06-02, , false",
        ", , , , 2020-06-02, true",
        ", , , , 2020-06-01, false",
    })
    void onlySuchDosesAreCounted(
            @Nullable String cvx,
            @Nullable String beginAge,
            @Nullable String endAge,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean counted) {
        SkipCondition condition = new SkipCondition.VaccineCount(
                beginAge == null ? null : TimeSpan.parse(beginAge),
                endAge == null ? null : TimeSpan.parse(endAge),
                start,
                end,
                cvx == null ? Set.of() : Set.of(cvx),
                false,
                SkipCondition.VaccineCount.Logic.EQUAL_TO,
                3);

        assertThat(condition.isMet(DAY, new Facts(null))).isEqualTo(counted);
    }

    /// Someone born on 01.01.1990 with three doses, no series complete but that of group "1".
    private record Facts(@Nullable LocalDate previous) implements SkipFacts {
        @Override
        public LocalDate birthDate() {
            return LocalDate.of(1990, 1, 1);
        }

        @Override
        public @Nullable LocalDate previousDose() {
            return previous;
        }

        @Override
        public int count(Set<String> cvx, Predicate<LocalDate> date, boolean validOnly) {
            return (cvx.isEmpty() || cvx.contains("01")) && date.test(DAY) ? 3 : 0;
        }

        @Override
        public boolean isComplete(String seriesGroup) {
            return seriesGroup.equals("1");
        }
    }
}
