package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.group.GroupDecision.ChosenDate;
import org.dosedesk.domain.schedule.group.GroupDecision.Rule;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.jspecify.annotations.Nullable;

/// Tells how [IdentifyVaccineGroup] made its forecast. For people: no forecast waits for it.
public final class ExplainVaccineGroup {
    private final boolean several;
    private final List<PatientSeriesForecast> open;
    private final LocalDate assessmentDate;

    @FunctionalInterface
    private interface Dated {
        @Nullable LocalDate date(ForecastDates dates);
    }

    private ExplainVaccineGroup(boolean several, List<PatientSeriesForecast> open, LocalDate assessmentDate) {
        this.assessmentDate = assessmentDate;
        this.several = several;
        this.open = open;
    }

    /// How the forecast came out of the best series; empty when there are none.
    public static Optional<GroupDecision> of(
            VaccineGroup group, List<PatientSeriesForecast> best, PatientHistory history) {
        return IdentifyVaccineGroup.forecast(group, best, List.of(), history)
                .map(forecast ->
                        decision(group, forecast, SelectSeriesType.speaking(best, history), history.assessmentDate()));
    }

    private static GroupDecision decision(
            VaccineGroup group,
            VaccineGroupForecast forecast,
            List<PatientSeriesForecast> speaking,
            LocalDate assessmentDate) {
        boolean several = group.antigens().size() > 1;
        List<PatientSeriesForecast> open =
                speaking.stream().filter(series -> series.dates() != null).toList();
        return new GroupDecision(
                several,
                forecast.status(),
                speaking,
                speaking.stream()
                        .filter(series -> series.status() == forecast.status())
                        .toList(),
                forecast.status() == PatientSeriesStatus.NOT_COMPLETE
                        ? new ExplainVaccineGroup(several, open, assessmentDate).dates(forecast)
                        : List.of());
    }

    private List<ChosenDate> dates(VaccineGroupForecast forecast) {
        ChosenDate start = start(Objects.requireNonNull(forecast.earliest()));
        List<ChosenDate> dates = new ArrayList<>();
        dates.add(start);
        dates.add(later(
                Goal.RECOMMENDED, Objects.requireNonNull(forecast.recommended()), ForecastDates::recommended, start));
        LocalDate pastDue = forecast.pastDue();
        if (pastDue != null) {
            dates.add(later(Goal.PAST_DUE, pastDue, ForecastDates::pastDue, start));
        }
        return dates;
    }

    private ChosenDate start(LocalDate earliest) {
        List<PatientSeriesForecast> by = having(earliest, ForecastDates::earliest);
        return new ChosenDate(Goal.EARLIEST, earliest, rule(earliest), by);
    }

    private Rule rule(LocalDate earliest) {
        if (!several) {
            return Rule.FIRST;
        }
        if (open.stream().noneMatch(series -> MultipleAntigenVaccineGroup.hasPriority(series, assessmentDate))) {
            return Rule.LAST;
        }
        return isFirst(earliest, ForecastDates::earliest) ? Rule.FIRST_BY_PRIORITY : Rule.LAST_DOSE;
    }

    private ChosenDate later(Goal goal, LocalDate date, Dated of, ChosenDate start) {
        return isFirst(date, of)
                ? new ChosenDate(goal, date, Rule.FIRST, having(date, of))
                : new ChosenDate(goal, date, Rule.NOT_BEFORE_EARLIEST, start.by());
    }

    private boolean isFirst(LocalDate date, Dated of) {
        return open.stream().map(series -> of(series, of)).noneMatch(one -> one != null && one.isBefore(date));
    }

    private List<PatientSeriesForecast> having(LocalDate date, Dated of) {
        return open.stream().filter(series -> date.equals(of(series, of))).toList();
    }

    private static @Nullable LocalDate of(PatientSeriesForecast series, Dated of) {
        ForecastDates dates = series.dates();
        return dates == null ? null : of.date(dates);
    }
}
