package org.dosedesk.ui.people.workercard.period;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.entry.exemption.AgainstText;
import org.dosedesk.usecase.entry.exemption.PeriodFinding;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;
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
        String ground = waiver.kind() == Waiver.Kind.CLEARANCE
                ? messages.get("card.clearance.doctor", waiver.ground())
                : waiver.ground();
        return ground.isEmpty() ? what : what + " · " + ground;
    }

    /// An observation in one line.
    public String observation(Observation seen) {
        LocalDate until = seen.until();
        String name = ContraindicationText.name(messages, seen.code());
        boolean lasting =
                ObservationKind.of(seen.code()).map(ObservationKind::lasting).orElse(until != null);
        String what;
        if (ObservationKind.of(seen.code()).filter(ObservationKind::illness).isPresent()) {
            what = messages.get("card.recovery", DateText.show(seen.date()));
        } else if (lasting) {
            what = lasting(name, seen.dayUnknown() ? null : seen.date(), until);
        } else {
            String day = seen.dayUnknown() ? messages.get("waivers.day-unknown") : DateText.show(seen.date());
            what = messages.get("card.observation", name, day);
        }
        LocalDate onset = seen.onset();
        return onset == null ? what : what + " · " + messages.get("card.onset", DateText.show(onset));
    }

    private String lasting(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null
                    ? messages.get("card.observation", name, messages.get("waivers.since-unknown"))
                    : messages.get("waivers.until-known", name, DateText.show(until));
        }
        return until == null
                ? messages.get("waivers.since", name, DateText.show(from))
                : messages.get("waivers.period", name, DateText.show(from), DateText.show(until));
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
        return switch (type) {
            case PeriodType.Decided(Waiver.Kind kind) -> messages.get("waivers.type." + key(kind));
            case PeriodType.Observed(ObservationKind kind) -> ContraindicationText.name(messages, kind.code());
        };
    }

    String topic(ObservationTopic topic) {
        return messages.get("waivers.topic." + key(topic));
    }

    String product(String code) {
        return ContraindicationText.product(messages, code);
    }

    String against(Against against) {
        return AgainstText.show(messages, against);
    }

    String finding(PeriodFinding finding) {
        @Nullable LocalDate day = finding.day();
        return messages.get("waivers.problem." + key(finding.problem()), day == null ? "" : DateText.show(day));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
