package org.dosedesk.ui.people.workercard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.people.workercard.period.PeriodText;
import org.dosedesk.usecase.campaign.RouteText;
import org.dosedesk.usecase.entry.exemption.AgainstText;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The card's records in words.
///
/// @param snapshot gives the content now
record CardText(Messages messages, ZoneId zone, Supplier<Snapshot> snapshot) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

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

    String notGiven(NotGiven entry) {
        String reason = messages.get("common.not-given." + key(entry.reason()));
        String against = AgainstText.show(messages, entry.scope());
        String what = entry.until() == null
                ? messages.get("card.not-given.line", date(entry.date()), against, reason)
                : messages.get("card.not-given.until", date(entry.date()), against, reason, date(entry.until()));
        return entry.note().isEmpty() ? what : what + " · " + entry.note();
    }

    String reaction(Reaction reaction) {
        String severity = messages.get("common.severity." + key(reaction.severity()));
        String what = messages.get("card.reaction.line", date(reaction.onset()), reaction.description(), severity);
        return reaction.note().isEmpty() ? what : what + " · " + reaction.note();
    }

    /// Any record of the card, to be named in a question or in the history.
    ///
    /// @param vaccine the vaccine's code when it is a dose
    String name(Entity record, String vaccine) {
        return switch (record) {
            case Dose dose -> messages.get("common.vaccine." + vaccine) + ", " + date(dose.date());
            case NotGiven entry -> notGiven(entry);
            case Reaction reaction -> reaction(reaction);
            case Waiver waiver -> new PeriodText(messages).waiver(waiver);
            case Observation seen -> new PeriodText(messages).observation(seen);
            case Told told -> RouteText.told(messages, snapshot.get(), told);
            case WorkerPlacement placement -> RouteText.placed(messages, snapshot.get(), placement);
            default -> messages.get("card.details");
        };
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
