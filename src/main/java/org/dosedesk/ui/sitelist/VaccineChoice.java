package org.dosedesk.ui.sitelist;

import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// A vaccine to choose.
///
/// @param vaccine null when it is left to the clinic
public record VaccineChoice(@Nullable Vaccine vaccine) {
    /// Left to the clinic.
    static final VaccineChoice OPEN = new VaccineChoice(null);

    /// The vaccine in a language.
    public String name(Messages messages) {
        if (vaccine == null) {
            return messages.get("sitelist.vaccine-open");
        }
        String key = "common.vaccine." + vaccine.code();
        return messages.containsKey(key) ? messages.get(key) : vaccine.tradeName();
    }
}
