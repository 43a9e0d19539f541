package org.dosedesk.ui.workercard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.workercard.period.PeriodText;
import org.jspecify.annotations.Nullable;

/// The card's records in words.
record CardText(Messages messages, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    static @Nullable Voided voided(Entity record) {
        return record instanceof WorkerEntry entry ? entry.voided() : null;
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }

    String time(Instant at) {
        return TIME.withZone(zone).format(at);
    }

    /// Who voided it, when and why; empty for what counts.
    String mark(Entity record) {
        Voided mark = voided(record);
        return mark == null ? "" : messages.get("card.voided", mark.by(), time(mark.at()), mark.reason());
    }

    /// Any record of the card, to be named in a question or in the history.
    ///
    /// @param vaccine the vaccine's code when it is a dose
    String name(Entity record, String vaccine) {
        return switch (record) {
            case Dose dose -> messages.get("common.vaccine." + vaccine) + ", " + date(dose.date());
            case Waiver waiver -> new PeriodText(messages).waiver(waiver);
            case Observation seen -> new PeriodText(messages).observation(seen);
            default -> messages.get("card.details");
        };
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
