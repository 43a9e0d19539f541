package org.dosedesk.usecase.entry.dose.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// What was found about a dose, or about why none was given, in words.
public final class FindingText {
    private FindingText() {}

    /// A sentence or two.
    ///
    /// @param entry names a dose or a reaction as the screen needs it
    public static String show(Messages messages, DoseFinding finding, Function<WorkerEntry, String> entry) {
        String key = "dose.problem."
                + finding.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
        LocalDate day = finding.day();
        WorkerEntry about = finding.about();
        ActiveContraindication contraindication = finding.contraindication();
        if (contraindication != null) {
            String ground = ContraindicationText.show(messages, contraindication);
            return day == null
                    ? messages.get(key + ".ground", ground)
                    : messages.get(key + ".ground.day", ground, DateText.show(day));
        }
        if (about != null) {
            return messages.get(
                    key + ".entry",
                    about instanceof Observation seen ? DateText.show(seen.date()) : entry.apply(about));
        }
        return day == null ? messages.get(key) : messages.get(key + ".day", DateText.show(day));
    }
}
