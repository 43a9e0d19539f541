package org.dosedesk.domain.schedule;

import java.util.List;
import org.dosedesk.domain.schedule.group.GroupDecision;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.jspecify.annotations.Nullable;

/// Why the forecast of a vaccine group is what it is.
///
/// @param selections what became of every series, antigen by antigen; of those that don't concern the patient, too
/// @param decision how the forecast came out of the best series, null when no series concerns the patient
public record GroupExplanation(
        List<SeriesSelection> selections, @Nullable GroupDecision decision) {
    public GroupExplanation {
        selections = List.copyOf(selections);
    }
}
