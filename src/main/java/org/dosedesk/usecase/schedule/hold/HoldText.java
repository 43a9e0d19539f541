package org.dosedesk.usecase.schedule.hold;

import java.time.LocalDate;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// What keeps a worker from being vaccinated, in words: how strictly, why, and from when it is allowed again.
public final class HoldText {
    private HoldText() {}

    /// "Contraindicated: pregnancy since 01.11.2021; allowed from 02.07.2022".
    public static String show(Messages messages, WorkerSchedule.Hold hold) {
        return show(messages, hold.grade(), hold.cause(), hold.allowedFrom());
    }

    /// The same of what stands against one vaccine.
    public static String show(Messages messages, Grade grade, Cause cause, @Nullable LocalDate allowedFrom) {
        String what = messages.get(
                grade == Grade.CONTRAINDICATED ? "common.hold.contraindicated" : "common.hold.precaution",
                ContraindicationText.show(messages, cause));
        return allowedFrom == null ? what : messages.get("common.hold.until", what, DateText.show(allowedFrom));
    }
}
