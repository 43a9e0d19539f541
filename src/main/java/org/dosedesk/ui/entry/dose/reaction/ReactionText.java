package org.dosedesk.ui.entry.dose.reaction;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Snapshot;

/// A reaction in words.
final class ReactionText {
    private ReactionText() {}

    /// Whose dose it followed, and which.
    static String about(Messages messages, Snapshot snapshot, Dose dose) {
        String code = snapshot.get(Vaccine.class, dose.vaccine()).code();
        return messages.get(
                "reaction.about",
                snapshot.get(Worker.class, dose.worker()).name().full(),
                messages.get("common.vaccine." + code),
                DateText.show(dose.date()));
    }

    /// Why it cannot have begun on that day.
    static String wrongDay(Messages messages, DoseFinding finding) {
        LocalDate day = finding.day();
        return finding.problem() == DoseProblem.DATE_IN_FUTURE || day == null
                ? messages.get("reaction.problem.date-in-future")
                : messages.get("reaction.problem.before-dose", DateText.show(day));
    }
}
