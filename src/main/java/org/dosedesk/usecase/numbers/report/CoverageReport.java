package org.dosedesk.usecase.numbers.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.numbers.coverage.CoverageLine;
import org.dosedesk.usecase.numbers.coverage.CoverageLine.Kind;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;

/// The figures of a campaign as of a day, and who reports them. Immutable.
///
/// @param ruleSet name and version of the rule set in force on the day, empty when there was none
/// @param preparedBy the user
/// @param demo whether everyone in it is invented
public record CoverageReport(
        DayCoverage coverage, String ruleSet, String preparedBy, LocalDate preparedOn, boolean demo) {

    /// The day of the figures.
    public LocalDate day() {
        return coverage.day();
    }

    /// Everyone.
    public Tally total() {
        return coverage.coverage().total();
    }

    /// The units, the total last; hosted workshops are not named here.
    public List<CoverageLine> units() {
        return coverage.byUnit(KazakhOrder.INSTANCE).stream()
                .filter(line -> line.kind() != Kind.HOSTED)
                .toList();
    }

    /// The sites, each with the workshops that it hosts, the total last.
    public List<CoverageLine> sites() {
        return coverage.bySite(KazakhOrder.INSTANCE);
    }

    /// The unit with the highest share; empty where there are fewer than two units to compare.
    public Optional<CoverageLine> highest() {
        return wholes().size() < 2 ? Optional.empty() : wholes().stream().max(BY_SHARE);
    }

    /// The unit with the lowest share; empty where there are fewer than two units to compare.
    public Optional<CoverageLine> lowest() {
        return wholes().size() < 2 ? Optional.empty() : wholes().stream().min(BY_SHARE);
    }

    // Exact, without rounding: a/b < c/d where ad < cb.
    private static final Comparator<CoverageLine> BY_SHARE = (one, other) -> {
        Share a = Share.revaccinated(one.tally());
        Share b = Share.revaccinated(other.tally());
        return Long.compare((long) a.part() * b.whole(), (long) b.part() * a.whole());
    };

    private List<CoverageLine> wholes() {
        return units().stream().filter(line -> line.kind() == Kind.WHOLE).toList();
    }
}
