package org.dosedesk.usecase.paper.notice;

import java.time.LocalTime;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.worker.Worker;

/// One worker's notice.
///
/// @param number counts from 1 over all piles
/// @param position empty when unknown
/// @param at when to come, the beginning of the hours when everyone may come at any time
public record NoticeSlip(
        int number, Id<Worker> worker, String name, String position, LocalTime at, NoticeReason reason) {
    public NoticeSlip {
        if (number < 1) {
            throw new IllegalArgumentException("slips are numbered from 1");
        }
    }
}
