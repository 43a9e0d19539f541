package org.dosedesk.domain.schedule.series;

import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// A series dose as one patient has it: open, satisfied by a dose, or skipped (table 3-2).
public record TargetDose(
        SeriesDose seriesDose, Status status, @Nullable VaccineDoseAdministered satisfiedBy) {

    /// The target dose statuses of table 3-2.
    public enum Status {
        NOT_SATISFIED,
        SATISFIED,
        SKIPPED
    }

    public TargetDose {
        if ((status == Status.SATISFIED) != (satisfiedBy != null)) {
            throw new IllegalArgumentException("A target dose is satisfied by a dose, and only then has one");
        }
    }

    /// The target doses of a series of which no dose is known.
    public static List<TargetDose> allOpen(AntigenSeries series) {
        return List.copyOf(series.doses().stream().map(TargetDose::open).toList());
    }

    static TargetDose open(SeriesDose seriesDose) {
        return new TargetDose(seriesDose, Status.NOT_SATISFIED, null);
    }
}
