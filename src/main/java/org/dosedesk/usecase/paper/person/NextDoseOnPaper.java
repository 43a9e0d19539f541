package org.dosedesk.usecase.paper.person;

import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.notice.NoticeReason;
import org.jspecify.annotations.Nullable;

/// What comes next against one group of diseases.
///
/// @param vaccineGroup the group's name in the rule sets
/// @param reason why on that day, null exactly when the schedule names none
public record NextDoseOnPaper(
        String vaccineGroup,
        WorkerSchedule schedule,
        @Nullable NoticeReason reason) {
    public NextDoseOnPaper {
        if ((reason == null) != (schedule.dueOn() == null)) {
            throw new IllegalArgumentException("a day and its reason belong together");
        }
    }
}
