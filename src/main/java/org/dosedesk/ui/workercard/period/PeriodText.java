package org.dosedesk.ui.workercard.period;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.exemption.AgainstText;
import org.dosedesk.usecase.exemption.PeriodFinding;
import org.jspecify.annotations.Nullable;

/// Exemptions, refusals and observations in words.
public record PeriodText(Messages messages) {

    /// An exemption or a refusal in one line.
    public String waiver(Waiver waiver) {
        LocalDate last = waiver.until();
        String until = last == null ? messages.get("card.permanent") : DateText.show(last);
        String kind = waiver.kind().name().toLowerCase(Locale.ROOT);
        String what =
                messages.get("card.waiver." + kind, DateText.show(waiver.from()), until, against(waiver.against()));
        return waiver.ground().isEmpty() ? what : what + " · " + waiver.ground();
    }

    /// An observation in one line.
    public String observation(Observation seen) {
        PeriodType type = PeriodType.of(seen);
        LocalDate until = seen.until();
        String date = DateText.show(seen.date());
        String what = type == null
                ? messages.get("card.observation", seen.code(), date)
                : type.illness()
                        ? messages.get("card.recovery", date)
                        : until == null
                                ? messages.get("waivers.since", type(type), date)
                                : messages.get("waivers.period", type(type), date, DateText.show(until));
        LocalDate onset = seen.onset();
        return onset == null ? what : what + " · " + messages.get("card.onset", DateText.show(onset));
    }

    /// Either in one line.
    String entry(WorkerEntry entry) {
        return switch (entry) {
            case Waiver waiver -> waiver(waiver);
            case Observation seen -> observation(seen);
            default -> "";
        };
    }

    String type(PeriodType type) {
        return messages.get("waivers.type." + type.key());
    }

    String against(Against against) {
        return AgainstText.show(messages, against);
    }

    String finding(PeriodFinding finding) {
        @Nullable LocalDate day = finding.day();
        return messages.get(
                "waivers.problem."
                        + finding.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                day == null ? "" : DateText.show(day));
    }
}
