package org.dosedesk.domain.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// Who falls due in the coming weeks and who is waiting already. Immutable.
///
/// @param asOf the day that it was worked out for; the first week is the one it lies in
/// @param weeks how many weeks are looked at
/// @param people once each, none of them due after the last week
public record ComingPlan(LocalDate asOf, int weeks, List<DueWorker> people) {
    /// The fewest weeks to look at.
    public static final int FEWEST = 4;

    /// The most weeks to look at.
    public static final int MOST = 26;

    public ComingPlan {
        people = List.copyOf(people);
        if (weeks < FEWEST || weeks > MOST) {
            throw new IllegalArgumentException("no such number of weeks: " + weeks);
        }
        LocalDate last = end(asOf, weeks);
        if (people.stream().anyMatch(one -> one.day().isAfter(last))) {
            throw new IllegalArgumentException("somebody falls due after " + last);
        }
    }

    /// The last day of a period of so many weeks.
    public static LocalDate end(LocalDate asOf, int weeks) {
        return Week.of(asOf).plus(weeks - 1).sunday();
    }

    /// The last day of the period.
    public LocalDate end() {
        return end(asOf, weeks);
    }

    /// The weeks, first to last.
    public List<Week> list() {
        return IntStream.range(0, weeks).mapToObj(Week.of(asOf)::plus).toList();
    }

    /// Who was due before the day of the plan.
    ///
    /// @param site null for every site
    public List<DueWorker> backlog(@Nullable Id<Site> site) {
        return at(site).stream().filter(one -> one.day().isBefore(asOf)).toList();
    }

    /// Who falls due in a week, the day of the plan or later.
    ///
    /// @param site null for every site
    public List<DueWorker> in(Week week, @Nullable Id<Site> site) {
        return at(site).stream()
                .filter(one -> !one.day().isBefore(asOf) && week.holds(one.day()))
                .toList();
    }

    /// Everyone at a site.
    ///
    /// @param site null for every site
    public List<DueWorker> at(@Nullable Id<Site> site) {
        return site == null
                ? people
                : people.stream().filter(one -> one.site().equals(site)).toList();
    }

    /// What to order for a site.
    public VialOrder order(Id<Site> site, int noShowPercent, int dosesPerVial) {
        List<DueWorker> here = at(site);
        return new VialOrder(
                here.size(),
                held(here, DueWorker.Hold.EXEMPT),
                held(here, DueWorker.Hold.REFUSED),
                held(here, DueWorker.Hold.CONTRAINDICATED) + held(here, DueWorker.Hold.AWAITING_DOCTOR),
                held(here, DueWorker.Hold.POSTPONED),
                noShowPercent,
                dosesPerVial);
    }

    private static int held(List<DueWorker> people, DueWorker.Hold hold) {
        return (int) people.stream().filter(one -> one.hold() == hold).count();
    }
}
