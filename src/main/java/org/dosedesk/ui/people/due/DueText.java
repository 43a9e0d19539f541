package org.dosedesk.ui.people.due;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.RouteText;
import org.dosedesk.usecase.schedule.hold.HoldText;
import org.jspecify.annotations.Nullable;

/// What the table of those who are due says of a worker, in words.
final class DueText {
    private final Messages messages;

    DueText(Messages messages) {
        this.messages = messages;
    }

    String workshop(DueRow row) {
        String hostedUnit = row.hostedUnit();
        return hostedUnit == null ? row.workshop() : messages.get("due.hosted", row.workshop(), hostedUnit);
    }

    String dose(Dose dose, Vaccine vaccine) {
        return DateText.show(dose.date()) + " " + messages.get("common.vaccine." + vaccine.code());
    }

    /// What else than an exemption on paper keeps the worker away, how strictly, and from when it is allowed again;
    /// empty when nothing does.
    String held(DueRow row) {
        WorkerSchedule.Hold hold = row.hold();
        return hold == null ? "" : HoldText.show(messages, hold);
    }

    /// Where the worker goes in the campaign that runs, and whether they know; empty when it does not need them.
    String route(DueRow row) {
        Standing standing = row.standing();
        return standing == null ? "" : RouteText.standing(messages, standing);
    }

    /// Why nothing was given at the last attempt; empty when there was none.
    String outcome(@Nullable NotGiven entry) {
        if (entry == null) {
            return "";
        }
        LocalDate until = entry.until();
        if (until != null) {
            return messages.get("due.postponed-until", DateText.show(until));
        }
        String reason = entry.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.get("due.outcome", messages.get("common.not-given." + reason), DateText.show(entry.date()));
    }
}
