package org.dosedesk.usecase.paper.notice;

import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.worker.Worker;

/// What the user decides about notices.
///
/// @param clinic who vaccinates, as it is to be printed; may be empty
/// @param room where on the site, as it is to be printed; empty for a line to write on
/// @param reasons whether each slip says why it is this worker's turn
/// @param leftOut the workers left out by hand
public record NoticeChoices(String clinic, String room, NoticeHours hours, boolean reasons, Set<Id<Worker>> leftOut) {
    public NoticeChoices {
        leftOut = Set.copyOf(leftOut);
    }
}
