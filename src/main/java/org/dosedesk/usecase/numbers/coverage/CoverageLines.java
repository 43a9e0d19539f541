package org.dosedesk.usecase.numbers.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.usecase.numbers.coverage.CoverageLine.Kind;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Lays the counts out as lines. A hosted workshop is named on both sides: with the host's site, where it is reached,
/// and with the unit that employs it, where it counts.
final class CoverageLines {
    private final Coverage coverage;
    private final Snapshot snapshot;
    private final Comparator<String> names;

    /// @param names puts names in order
    CoverageLines(Coverage coverage, Snapshot snapshot, Comparator<String> names) {
        this.coverage = coverage;
        this.snapshot = snapshot;
        this.names = names;
    }

    List<CoverageLine> byUnit() {
        List<CoverageLine> units = new ArrayList<>();
        coverage.byUnit()
                .forEach((id, tally) -> units.add(new CoverageLine(
                        Kind.WHOLE,
                        CoveragePlace.of(id),
                        snapshot.get(Unit.class, id).name(),
                        "",
                        tally)));
        return lines(units, hosted((unit, site) -> site.name()), CoveragePlace::unit);
    }

    List<CoverageLine> bySite() {
        List<CoverageLine> sites = new ArrayList<>();
        coverage.bySite()
                .forEach((id, tally) -> sites.add(new CoverageLine(
                        Kind.WHOLE,
                        CoveragePlace.at(id),
                        snapshot.get(Site.class, id).name(),
                        "",
                        tally)));
        return lines(sites, hosted((unit, site) -> unit.name()), CoveragePlace::site);
    }

    private interface OtherName {
        String of(Unit unit, Site site);
    }

    private List<CoverageLine> hosted(OtherName other) {
        List<CoverageLine> hosted = new ArrayList<>();
        coverage.byWorkshop().forEach((at, tally) -> {
            Workshop workshop = snapshot.get(Workshop.class, at.workshop());
            Site site = snapshot.get(Site.class, at.site());
            if (site.hosts(workshop.unit())) {
                Unit unit = snapshot.get(Unit.class, workshop.unit());
                hosted.add(new CoverageLine(
                        Kind.HOSTED,
                        new CoveragePlace(unit.id(), site.id(), workshop.id()),
                        workshop.name(),
                        other.of(unit, site),
                        tally));
            }
        });
        hosted.sort(Comparator.comparing(CoverageLine::other, names).thenComparing(CoverageLine::name, names));
        return hosted;
    }

    private List<CoverageLine> lines(
            List<CoverageLine> wholes, List<CoverageLine> hosted, Function<CoveragePlace, @Nullable Object> key) {
        List<CoverageLine> lines = new ArrayList<>();
        wholes.sort(Comparator.comparing(CoverageLine::name, names));
        for (CoverageLine whole : wholes) {
            lines.add(whole);
            hosted.stream()
                    .filter(part -> Objects.equals(key.apply(part.place()), key.apply(whole.place())))
                    .forEach(lines::add);
        }
        lines.add(new CoverageLine(Kind.TOTAL, CoveragePlace.EVERYWHERE, "", "", coverage.total()));
        return lines;
    }
}
