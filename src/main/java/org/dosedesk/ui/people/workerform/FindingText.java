package org.dosedesk.ui.people.workerform;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.people.worker.WorkerFinding;
import org.dosedesk.usecase.register.Snapshot;

/// What is wrong with a worker, in words.
final class FindingText {
    private FindingText() {}

    /// The sentence for what was found.
    static String of(Messages messages, WorkerFinding finding, Snapshot snapshot) {
        String key = "workerform.problem."
                + finding.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Worker other = finding.other();
        if (other != null) {
            return messages.get(key, who(messages, other, snapshot));
        }
        LocalDate day = finding.day();
        return day == null ? messages.get(key, finding.years()) : messages.get(key, DateText.show(day));
    }

    /// A worker named so that a namesake is told apart.
    static String who(Messages messages, Worker worker, Snapshot snapshot) {
        return messages.get(
                "common.who",
                worker.name().full(),
                DateText.show(worker.birthDate()),
                snapshot.get(Workshop.class, worker.workshop()).name());
    }
}
