package org.dosedesk.ui.numbers.coverage;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.Tally;

/// What the screen shows of a day.
///
/// @param then whether it is what was known then
/// @param learnt what was learnt later about the day, by kind, with how often
/// @param moved how many workers are counted differently since
public record Counts(
        LocalDate day,
        boolean then,
        Tally total,
        List<CountRow> units,
        List<CountRow> sites,
        List<Learnt> learnt,
        int moved) {
    /// How often something of a kind was learnt later.
    ///
    /// @param kind as in the keys of texts, such as `dose-entered`
    record Learnt(String kind, int count) {}

    public Counts {
        units = List.copyOf(units);
        sites = List.copyOf(sites);
        learnt = List.copyOf(learnt);
    }
}
