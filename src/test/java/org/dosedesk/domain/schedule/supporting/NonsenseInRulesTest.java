package org.dosedesk.domain.schedule.supporting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules that cannot be meant are refused when they are read, not when somebody's date is wrong.
class NonsenseInRulesTest {

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("a series without a name", "needs a name", () -> series(" ", List.of(dose(1, 1)))),
                refused("a series without doses", "'S'", () -> series("S", List.of())),
                refused("dose number 0", "counted from 1", () -> dose(0, 1)),
                refused("booster number 0", "counted from 1", () -> dose(1, 0)),
                refused(
                        "an antigen without series",
                        "'A'",
                        () -> new Antigen("A", List.of(), Immunity.NONE, List.of())),
                refused("an interval from dose 0", "not 0", () -> new IntervalRule.From.TargetDose(0)),
                refused(
                        "an interval from the most recent of no vaccines",
                        "CVX",
                        () -> new IntervalRule.From.MostRecent(Set.of())),
                refused(
                        "a skip that asks nothing",
                        "at least one set",
                        () -> new ConditionalSkip(ConditionalSkip.Context.BOTH, true, List.of())),
                refused(
                        "a set of no conditions",
                        "cannot be empty",
                        () -> new ConditionalSkip.ConditionSet(EffectivePeriod.ALWAYS, true, List.of())));
    }

    private static Arguments refused(String what, String message, ThrowingCallable construction) {
        return Arguments.of(what, message, construction);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void whatCannotBeMeantIsRefused(String what, String message, ThrowingCallable construction) {
        assertThatIllegalArgumentException().as(what).isThrownBy(construction).withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "DECREE, 52, , false",
        "DECREE, , 2022-05-25, false",
        "DECREE, 52, 2022-05-25, true",
        "RESOLUTION, 612, , false",
        "RESOLUTION, , 2020-09-24, false",
        "RESOLUTION, 612, 2020-09-24, true",
        "ANNOUNCEMENT, , 2021-11-22, true",
        "OURS, , , true",
    })
    void aDecreeIsNamedByNumberAndDate(
            RuleSource.Kind kind, @Nullable String number, @Nullable LocalDate date, boolean accepted) {
        if (accepted) {
            assertThatCode(() -> new RuleSource(kind, number, date)).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new RuleSource(kind, number, date));
        }
    }

    private static AntigenSeries series(String name, List<SeriesDose> doses) {
        SelectSeries select = new SelectSeries(true, false, "1", "A", 1, null, null);
        return new AntigenSeries(
                name, "A", "Group", AntigenSeries.Type.STANDARD, Set.of(), Set.of(), select, List.of(), doses, null);
    }

    private static SeriesDose dose(int number, int ordinal) {
        return new SeriesDose(
                number,
                TargetDoseKind.PRIMARY,
                ordinal,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                false,
                null,
                null);
    }
}
