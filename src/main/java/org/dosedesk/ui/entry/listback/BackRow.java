package org.dosedesk.ui.entry.listback;

import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.attendance.PaperRow;

/// A row as the table shows it.
record BackRow(PaperRow paper) {
    int number() {
        return paper.row().number();
    }

    AttendanceRow row() {
        return paper.row();
    }

    /// The worker in use.
    Id<Worker> worker() {
        return paper.worker().id();
    }
}
