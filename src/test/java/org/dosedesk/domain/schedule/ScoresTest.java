package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;

import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.junit.jupiter.api.Test;

/// Table 8-9 where its conditions contradict one another: the sums of the points decide. "Preferred" wins every tie.
class ScoresTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();
    private static final Rules.Dose MONTH = dose().interval(PREVIOUS, "28 days", "28 days");
    private static final Rules.Dose YEAR = dose().interval(PREVIOUS, "1 year", "1 year");

    private static AntigenSeries preferred(boolean product, Rules.Dose... doses) {
        return series("Preferred", "Antigen", AntigenSeries.Type.STANDARD, select(false, product, 1), doses);
    }

    private static AntigenSeries other(Rules.Dose... doses) {
        return series("Other", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 2), doses);
    }

    private static String winner(AntigenSeries one, AntigenSeries two, String... doses) {
        return forecast(ruleSet(one, two), patient(doses), "2020-06-01")
                .leading()
                .series()
                .name();
    }

    /// A product's series of valid doses: +2 +3 +0 -2 -1 = 2; the shorter one that ends first: -2 +3 +0 +2 +1 = 4.
    @Test
    void theShorterSeriesThatEndsFirstBeatsTheProduct() {
        assertThat(winner(preferred(true, dose(), MONTH, YEAR), other(dose(), MONTH), "01 2020-01-01"))
                .isEqualTo("Other");
    }

    /// A product's series: +2 +3 +0 +0 -1 = 4; one that ends first: -2 +3 +0 +0 +1 = 2.
    @Test
    void theProductBeatsASeriesThatOnlyEndsFirst() {
        assertThat(winner(preferred(true, dose(), MONTH, YEAR), other(dose(), MONTH, MONTH), "01 2020-01-01"))
                .isEqualTo("Preferred");
    }

    /// SELECTB-2: with a dose that was not valid the product counts for nothing, and ending first decides.
    @Test
    void aProductWithADoseThatWasNotValidIsNoAdvantage() {
        assertThat(winner(
                        preferred(true, dose(), MONTH, YEAR),
                        other(dose(), MONTH, MONTH),
                        "01 2020-01-01",
                        "01 2020-01-02"))
                .isEqualTo("Other");
    }

    /// SELECTB-12: the longest of the intervals after the next dose, wherever it stands.
    @Test
    void theLongestIntervalToComeCountsWhateverItsPlace() {
        assertThat(winner(
                        preferred(false, dose(), MONTH, YEAR, MONTH),
                        other(dose(), MONTH, MONTH, MONTH),
                        "01 2020-01-01"))
                .isEqualTo("Other");
        assertThat(winner(
                        preferred(false, dose(), MONTH, MONTH, YEAR),
                        other(dose(), MONTH, MONTH, MONTH),
                        "01 2020-01-01"))
                .isEqualTo("Other");
    }

    /// SELECTB-12: the interval of the next dose is in its earliest date already.
    @Test
    void theIntervalOfTheNextDoseIsNotCountedTwice() {
        Rules.Dose weeks = dose().interval(PREVIOUS, "56 days", "56 days");

        assertThat(winner(preferred(false, dose(), weeks, MONTH), other(dose(), MONTH, weeks), "01 2020-01-01"))
                .as("both end 84 days after the first dose")
                .isEqualTo("Preferred");
    }

    /// SELECTBEST-2 says nothing of series ranked alike: the first in the data, so that the choice never varies.
    @Test
    void amongSeriesRankedAlikeTheFirstIsChosen() {
        AntigenSeries one = series("One", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 1), dose());
        AntigenSeries two = series("Two", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 1), dose());

        assertThat(winner(one, two, "01 2020-01-01")).isEqualTo("One");
        assertThat(winner(two, one, "01 2020-01-01")).isEqualTo("Two");
    }
}
