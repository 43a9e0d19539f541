package org.dosedesk.print.base;

import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Vaccines in words.
public final class VaccineWords {
    private VaccineWords() {}

    /// The vaccine's name in the language of the texts, else its trade name; a question mark when it is not known.
    public static String of(Messages messages, Map<Id<Vaccine>, Vaccine> vaccines, Id<Vaccine> id) {
        @Nullable Vaccine vaccine = vaccines.get(id);
        if (vaccine == null) {
            return "?";
        }
        String key = "common.vaccine." + vaccine.code();
        return messages.containsKey(key) ? messages.get(key) : vaccine.tradeName();
    }
}
