package org.dosedesk.domain.schedule.supporting;

import org.jspecify.annotations.Nullable;

/// What chapter 8 needs to choose between series: the group they compete in, the priority (A before B), the
/// preference (1 before 2; the largest number where none is given) and the age by which a series must be begun.
public record SelectSeries(
        boolean defaultSeries,
        boolean productPath,
        String seriesGroup,
        String priority,
        int preference,
        @Nullable TimeSpan minAgeToStart,
        @Nullable TimeSpan maxAgeToStart) {

    public SelectSeries {
        // Compared for every person: a group's name is one string, told apart at a glance.
        seriesGroup = seriesGroup.intern();
    }
}
