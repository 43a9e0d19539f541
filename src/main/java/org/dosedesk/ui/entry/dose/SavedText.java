package org.dosedesk.ui.entry.dose;

import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenText;
import org.dosedesk.ui.entry.dose.worker.ChosenWorker;
import org.dosedesk.usecase.entry.exemption.AgainstText;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What was saved, in words.
record SavedText(Messages messages, Register register) {
    /// A sentence for the notice; empty when nothing was saved.
    ///
    /// @param changes the entry itself first, what came with it after it
    String sentence(List<Change> changes, @Nullable ChosenWorker chosen, boolean correction) {
        if (changes.isEmpty()) {
            return "";
        }
        String worker = chosen == null ? "" : who(chosen);
        return switch (changes.getFirst().after()) {
            case Dose dose -> {
                String code =
                        register.snapshot().get(Vaccine.class, dose.vaccine()).code();
                String vaccine = messages.get("common.vaccine." + code);
                String date = DateText.show(dose.date());
                yield correction
                        ? messages.get("dose.corrected", worker, vaccine, date)
                        : messages.get("dose.saved", worker, vaccine, date);
            }
            case NotGiven entry -> {
                String reason = NotGivenText.reason(messages, entry.reason());
                String saved = messages.get(
                        "dose.not-given.saved",
                        worker,
                        reason,
                        DateText.show(entry.date()),
                        AgainstText.show(messages, entry.scope()));
                yield changes.size() > 1 ? saved + " " + messages.get("dose.not-given.saved.waiver") : saved;
            }
            default -> throw new IllegalArgumentException("the form saves doses and why none was given");
        };
    }

    private String who(ChosenWorker worker) {
        return messages.get("common.who", worker.name(), DateText.show(worker.birthDate()), worker.workshop());
    }
}
