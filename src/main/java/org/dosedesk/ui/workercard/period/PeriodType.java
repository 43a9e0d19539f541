package org.dosedesk.ui.workercard.period;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.exemption.ObservationKind;
import org.jspecify.annotations.Nullable;

/// What the form can be about. The constants after the first two have the names of the kinds of observations.
enum PeriodType {
    EXEMPTION,
    REFUSAL,
    COVID_19_RECOVERY,
    PREGNANT,
    BREASTFEEDING,
    SEVERE_REACTION,
    HEALTH_CARE,
    ANIMAL_CONTACT,
    DRIVER,
    FIELD_CREW,
    TREATMENT_PLANT,
    SECOND_BOOSTER_GROUP,
    HAD_MEASLES,
    MEASLES_ANTIBODIES,
    HEPATITIS_B_ANTIBODIES,
    RISK_OCCUPATION;

    /// Exemptions and refusals.
    static final List<PeriodType> WAIVERS = List.of(EXEMPTION, REFUSAL);

    /// The observations.
    static final List<PeriodType> OBSERVATIONS =
            Arrays.stream(values()).filter(type -> !WAIVERS.contains(type)).toList();

    /// What an entry is; null for an observation whose code came from elsewhere.
    static @Nullable PeriodType of(WorkerEntry entry) {
        return switch (entry) {
            case Waiver waiver -> valueOf(waiver.kind().name());
            case Observation seen ->
                ObservationKind.of(seen.code())
                        .map(kind -> valueOf(kind.name()))
                        .orElse(null);
            default -> null;
        };
    }

    boolean waiver() {
        return WAIVERS.contains(this);
    }

    boolean illness() {
        return !waiver() && kind().illness();
    }

    /// Of an exemption or a refusal.
    Waiver.Kind waiverKind() {
        return Waiver.Kind.valueOf(name());
    }

    /// Of an observation.
    ObservationKind kind() {
        return ObservationKind.valueOf(name());
    }

    /// The end of its bundle keys.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
