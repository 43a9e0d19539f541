package org.dosedesk.ui.people.workercard.period;

import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// What the form can be about.
sealed interface PeriodType {
    /// An exemption, a refusal or a doctor's clearance.
    record Decided(Waiver.Kind kind) implements PeriodType {}

    /// An illness or another observation.
    record Observed(ObservationKind kind) implements PeriodType {}

    /// What a new decision is, until something else is chosen.
    static PeriodType firstDecision() {
        return new Decided(Waiver.Kind.EXEMPTION);
    }

    /// What a new observation is, until something else is chosen.
    static PeriodType firstObservation() {
        return new Observed(ObservationKind.COVID_19_RECOVERY);
    }

    /// All decisions.
    static List<PeriodType> decisions() {
        return Arrays.stream(Waiver.Kind.values())
                .map(kind -> (PeriodType) new Decided(kind))
                .toList();
    }

    /// The observations that are about something.
    static List<PeriodType> of(ObservationTopic topic) {
        return ObservationKind.of(topic).stream()
                .map(kind -> (PeriodType) new Observed(kind))
                .toList();
    }

    /// What an entry is; null for an observation whose code came from elsewhere.
    static @Nullable PeriodType of(WorkerEntry entry) {
        return switch (entry) {
            case Waiver waiver -> new Decided(waiver.kind());
            case Observation seen ->
                ObservationKind.of(seen.code()).map(Observed::new).orElse(null);
            default -> null;
        };
    }

    /// Whether it is a decision, and not an observation.
    default boolean decided() {
        return this instanceof Decided;
    }

    /// Whether it is the decision of a doctor that releases a precaution.
    default boolean clearance() {
        return this instanceof Decided(Waiver.Kind kind) && kind == Waiver.Kind.CLEARANCE;
    }
}
