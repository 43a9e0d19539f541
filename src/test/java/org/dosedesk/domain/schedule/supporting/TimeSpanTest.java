package org.dosedesk.domain.schedule.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    /// The examples of table 3-6, and the edges around them.
    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 3 years, 2003-01-01, CALCDT-1",
        "2000-01-01, 6 months, 2000-07-01, CALCDT-2",
        "2000-11-01, 6 months, 2001-05-01, CALCDT-2",
        "2000-01-01, 3 days, 2000-01-04, CALCDT-3",
        "2000-01-01, 3 weeks, 2000-01-22, CALCDT-3",
        "2000-02-01, 5 weeks, 2000-03-07, CALCDT-3 in a leap year",
        "2001-02-01, 5 weeks, 2001-03-08, CALCDT-3 in another year",
        "2000-01-15, 0 days - 4 days, 2000-01-11, CALCDT-4",
        "2000-03-31, 6 months, 2000-10-01, CALCDT-5",
        "2010-08-31, 6 months, 2011-03-01, CALCDT-5",
        "2000-01-31, 6 months - 4 days, 2000-07-27, CALCDT-6",
        "2020-02-29, 1 year, 2021-03-01, CALCDT-5 from the leap day",
        "2020-02-29, 4 years, 2024-02-29, leap day to leap day",
        "2021-08-31, 6 months - 4 days, 2022-02-25, CALCDT-5 before CALCDT-6",
        "2000-12-31, 2 months, 2001-03-01, over the year's end",
        "2000-05-10, 16 years - 4 months, 2016-01-10, months may be taken away",
        "2000-05-10, 13 years + 4 weeks, 2013-06-07, years then weeks",
        "2000-05-10, 8 months + 1 day, 2001-01-11, months then days",
    })
    void datesAreReckonedAsTheSpecificationSays(LocalDate from, String span, LocalDate expected, String rule) {
        assertThat(TimeSpan.parse(span).after(from)).as(rule).isEqualTo(expected);
    }

    @Test
    void thePartsKeepTheirUnits() {
        assertThat(TimeSpan.parse(" 1 Year + 2 months - 3 weeks + 4 days ")).isEqualTo(new TimeSpan(1, 2, -3, 4));
    }

    /// As in older files of the CDC, 4.38 and before.
    @ParameterizedTest
    @CsvSource({
        "6 yrs - 4 days, 6 years - 4 days",
        "1 yr, 1 year",
        "2 mos, 2 months",
        "1 mo + 2 wks, 1 month + 2 weeks",
        "3 wks, 3 weeks",
        "1 wk, 1 week",
    })
    void shortNamesOfUnitsAreRead(String text, String meant) {
        assertThat(TimeSpan.parse(text)).isEqualTo(TimeSpan.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "months",
                "six months",
                "6 yars",
                "6 m",
                "6 months 4 days",
                "6 months -",
                "6 months, 4 days",
                "1.5 years"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.parse(text))
                .withMessageContaining(text);
    }

    /// A month is taken as 30.4375 days, a twelfth of a year with its quarter of a leap day.
    @ParameterizedTest
    @CsvSource({
        "6 months, 6 months - 4 days",
        "9 weeks, 2 months",
        "1 month, 30 days",
        "31 days, 1 month",
        "1 year, 11 months",
        "13 months, 1 year",
        "1 year + 1 month, 12 months",
        "1 year, 365 days",
        "366 days, 1 year",
        "1 week, 6 days",
        "8 days, 1 week",
        "1 week + 1 day, 1 week",
        "1 month + 1 week, 1 month + 1 day",
        "2 years, 23 months + 4 weeks",
    })
    void longerSpansAreGreater(String longer, String shorter) {
        assertThat(TimeSpan.parse(longer)).isGreaterThan(TimeSpan.parse(shorter));
        assertThat(TimeSpan.parse(shorter)).isLessThan(TimeSpan.parse(longer));
    }
}
