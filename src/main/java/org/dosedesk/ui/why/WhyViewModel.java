package org.dosedesk.ui.why;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;

/// Why one worker's status and dates are what they are, as of the schedules' day. FX thread only.
public final class WhyViewModel {
    private final WhyContent content;

    /// Explains a worker's schedule in the language in use; one worker's forecast takes less than a millisecond.
    ///
    /// @param worker in the register
    public WhyViewModel(
            Register register, Schedules schedules, ForecastScheduler scheduler, Texts texts, Id<Worker> worker) {
        Snapshot snapshot = register.snapshot();
        Worker person = snapshot.get(Worker.class, worker);
        content = new WhyText(texts.messages(), snapshot)
                .of(person, scheduler.explain(person, snapshot, schedules.asOf()));
    }

    /// The explanation.
    WhyContent content() {
        return content;
    }
}
