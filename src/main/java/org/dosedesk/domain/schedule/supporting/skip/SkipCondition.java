package org.dosedesk.domain.schedule.supporting.skip;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// One condition of a conditional skip, asked for a reference date (CONDSKIP-2, table 6-5).
public sealed interface SkipCondition {

    /// Whether the condition is met on `reference`.
    boolean isMet(LocalDate reference, SkipFacts facts);

    /// The patient's age lies between two ages, the end excluded (table 6-6).
    record Age(@Nullable TimeSpan begin, @Nullable TimeSpan end) implements SkipCondition {
        @Override
        public boolean isMet(LocalDate reference, SkipFacts facts) {
            return (begin == null || !reference.isBefore(begin.after(facts.birthDate())))
                    && (end == null || reference.isBefore(end.after(facts.birthDate())));
        }
    }

    /// A series of one of these groups is complete (table 6-7).
    record CompletedSeries(Set<String> seriesGroups) implements SkipCondition {
        public CompletedSeries {
            seriesGroups = Set.copyOf(seriesGroups);
        }

        @Override
        public boolean isMet(LocalDate reference, SkipFacts facts) {
            return seriesGroups.stream().anyMatch(facts::isComplete);
        }

        /// The same about those groups only that have a complete series.
        public CompletedSeries met(SkipFacts facts) {
            return new CompletedSeries(
                    seriesGroups.stream().filter(facts::isComplete).collect(Collectors.toSet()));
        }
    }

    /// The interval since the previous dose has passed (table 6-8).
    record Interval(TimeSpan interval) implements SkipCondition {
        @Override
        public boolean isMet(LocalDate reference, SkipFacts facts) {
            LocalDate previous = facts.previousDose();
            return previous != null && !reference.isBefore(interval.after(previous));
        }
    }

    /// So many doses were given between two ages and two dates, the ends excluded (table 6-9). An empty set of CVX
    /// codes counts every vaccine against the disease.
    record VaccineCount(
            @Nullable TimeSpan beginAge,
            @Nullable TimeSpan endAge,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Set<String> cvx,
            boolean validOnly,
            Logic logic,
            int doses)
            implements SkipCondition {

        /// How the number counted is compared with `doses`.
        public enum Logic {
            GREATER_THAN,
            EQUAL_TO,
            LESS_THAN
        }

        public VaccineCount {
            cvx = Set.copyOf(cvx);
        }

        @Override
        public boolean isMet(LocalDate reference, SkipFacts facts) {
            int counted = counted(facts);
            return switch (logic) {
                case GREATER_THAN -> counted > doses;
                case EQUAL_TO -> counted == doses;
                case LESS_THAN -> counted < doses;
            };
        }

        /// How many of the patient's doses are to be compared with `doses`.
        public int counted(SkipFacts facts) {
            LocalDate youngest = beginAge == null ? LocalDate.MIN : beginAge.after(facts.birthDate());
            LocalDate oldest = endAge == null ? LocalDate.MAX : endAge.after(facts.birthDate());
            LocalDate first = start == null ? LocalDate.MIN : start;
            LocalDate last = end == null ? LocalDate.MAX : end;
            return facts.count(
                    cvx,
                    day -> !day.isBefore(youngest)
                            && day.isBefore(oldest)
                            && !day.isBefore(first)
                            && day.isBefore(last),
                    validOnly);
        }
    }
}
