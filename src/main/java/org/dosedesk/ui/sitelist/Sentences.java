package org.dosedesk.ui.sitelist;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.text.Messages;

/// What the screen says about the list, in one language.
final class Sentences {
    private final Messages messages;

    Sentences(Messages messages) {
        this.messages = messages;
    }

    String counts(Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.count("sitelist.planned", counts.planned()));
        add(parts, "sitelist.hosted", counts.hosted());
        add(parts, "sitelist.taken-off", counts.takenOff());
        parts.add(messages.get("sitelist.exempt", counts.exempt()));
        parts.add(messages.get("sitelist.refused", counts.refused()));
        add(parts, "sitelist.not-listed", counts.notListed());
        return String.join(" · ", parts);
    }

    String empty(State state) {
        return switch (state) {
            case NO_SITE -> messages.get("sitelist.state.no-site");
            case NO_DAY -> messages.get("sitelist.state.no-day");
            case WORKING -> messages.get("sitelist.state.working");
            case NOBODY, READY -> messages.get("sitelist.state.nobody");
        };
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }
}
