package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.domain.schedule.supporting.skip.SkipFacts;
import org.jspecify.annotations.Nullable;

/// A target dose that was left out, and the conditions for it that held (sections 6.2, 7.1 and 7.6).
///
/// @param evaluating whether a dose given on that day was being evaluated; else a dose to come was being forecast
/// @param on the day for which the conditions were asked
/// @param held at least one
public record SkippedDose(SeriesDose dose, boolean evaluating, LocalDate on, List<Held> held) {

    /// A condition that held, with what was known of the patient when it was asked.
    ///
    /// @param condition of completed series only those that are complete
    /// @param since what an age or an interval is counted from, null where nothing is
    /// @param counted the doses that were counted; 0 for a condition that counts none
    public record Held(SkipCondition condition, @Nullable LocalDate since, int counted) {}

    public SkippedDose {
        held = List.copyOf(held);
        if (held.isEmpty()) {
            throw new IllegalArgumentException("A dose is left out on a condition");
        }
    }

    /// What is left out as `skip` applies, told before it is left out.
    static SkippedDose of(
            SeriesDose dose,
            ConditionalSkip skip,
            boolean evaluating,
            LocalDate reference,
            LocalDate anchor,
            SkipFacts facts) {
        List<Held> held = new ArrayList<>();
        for (SkipCondition condition : skip.held(reference, anchor, facts)) {
            held.add(
                    switch (condition) {
                        case SkipCondition.CompletedSeries complete -> new Held(complete.met(facts), null, 0);
                        case SkipCondition.VaccineCount count -> new Held(count, null, count.counted(facts));
                        case SkipCondition.Interval interval -> new Held(interval, facts.previousDose(), 0);
                        case SkipCondition.Age age -> new Held(age, facts.birthDate(), 0);
                    });
        }
        return new SkippedDose(dose, evaluating, reference, held);
    }
}
