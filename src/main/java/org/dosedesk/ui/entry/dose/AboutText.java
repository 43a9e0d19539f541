package org.dosedesk.ui.entry.dose;

import java.util.Locale;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.register.Register;

/// An entry that a sentence is about, in words: enough to know the paper again that it came from.
record AboutText(Messages messages, Register register) {
    /// How the register came to know of a dose.
    static String source(Messages messages, Source source) {
        return messages.get(
                "dose.source." + source.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String of(WorkerEntry entry) {
        return switch (entry) {
            case Dose dose -> dose(dose);
            case Reaction reaction -> DateText.show(reaction.onset()) + ", " + reaction.description();
            default -> DateText.show(entry.day());
        };
    }

    private String dose(Dose dose) {
        String code = register.snapshot().get(Vaccine.class, dose.vaccine()).code();
        String lot = dose.lot() == null ? messages.get("dose.lot.none") : messages.get("dose.twin.lot", dose.lot());
        return messages.get(
                "dose.twin",
                messages.get("common.vaccine." + code),
                DateText.show(dose.date()),
                lot,
                source(messages, dose.source()),
                dose.recorded().by(),
                DateText.showTime(dose.recorded().at(), register.clock().getZone()));
    }
}
