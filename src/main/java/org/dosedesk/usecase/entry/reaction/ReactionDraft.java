package org.dosedesk.usecase.entry.reaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.jspecify.annotations.Nullable;

/// A reaction as far as it has been entered. The fields mean what they mean in [Reaction].
///
/// @param onset null while it is missing
public record ReactionDraft(String description, @Nullable LocalDate onset, Severity severity, String note) {
    public ReactionDraft {
        description = description.strip();
        note = note.strip();
    }

    /// Everything wrong with it, all of which blocks.
    ///
    /// @param dose the dose that it followed
    public List<DoseFinding> check(Dose dose, LocalDate today) {
        List<DoseFinding> found = new ArrayList<>();
        if (description.isEmpty()) {
            found.add(DoseFinding.of(DoseProblem.DESCRIPTION_MISSING));
        }
        if (onset == null) {
            found.add(DoseFinding.of(DoseProblem.DATE_MISSING));
        } else if (onset.isBefore(dose.date())) {
            found.add(new DoseFinding(DoseProblem.ONSET_BEFORE_DOSE, dose.date()));
        } else if (onset.isAfter(today)) {
            found.add(DoseFinding.of(DoseProblem.DATE_IN_FUTURE));
        }
        return found;
    }

    /// The entry that this draft would become.
    ///
    /// @throws IllegalStateException when the day is missing
    Reaction toEntry(Id<Reaction> id, Dose dose, Recorded recorded) {
        if (onset == null) {
            throw new IllegalStateException("a reaction needs a day");
        }
        return new Reaction(id, dose.worker(), dose.id(), onset, description, severity, note, recorded, null);
    }
}
