package org.dosedesk.domain.coverage;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// What a line of the counts is about: everyone, or those of one unit, at one site, in one workshop; what is null
/// does not narrow it. A unit's workshop on another unit's site is all three.
public record CoveragePlace(
        @Nullable Id<Unit> unit,
        @Nullable Id<Site> site,
        @Nullable Id<Workshop> workshop) {
    /// Everyone.
    public static final CoveragePlace EVERYWHERE = new CoveragePlace(null, null, null);

    /// Those employed in a unit, wherever they work.
    public static CoveragePlace of(Id<Unit> unit) {
        return new CoveragePlace(unit, null, null);
    }

    /// Those who work at a site, whoever employs them.
    public static CoveragePlace at(Id<Site> site) {
        return new CoveragePlace(null, site, null);
    }

    /// Whether a worker counts here.
    ///
    /// @param employed the unit of the worker's workshop
    public boolean holds(Worker worker, Id<Unit> employed) {
        return (unit == null || unit.equals(employed))
                && (site == null || site.equals(worker.site()))
                && (workshop == null || workshop.equals(worker.workshop()));
    }
}
