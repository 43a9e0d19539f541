package org.dosedesk.usecase.keeping.ruleset.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// From when to when something is in force, in words.
final class PeriodWords {
    private final Messages messages;

    PeriodWords(Messages messages) {
        this.messages = messages;
    }

    /// Empty when it is in force always.
    String show(EffectivePeriod period) {
        return show(period.from(), period.to());
    }

    /// Both days included; empty when neither is given.
    String show(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<String> parts = new ArrayList<>();
        if (from != null) {
            parts.add(messages.get("rulebook.period.from", DateText.show(from)));
        }
        if (to != null) {
            parts.add(messages.get("rulebook.period.to", DateText.show(to)));
        }
        return String.join(" ", parts);
    }
}
