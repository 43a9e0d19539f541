package org.dosedesk.usecase.exemption;

import java.util.Arrays;
import java.util.Optional;
import org.dosedesk.domain.observation.Observation;

/// The observations that can be entered, each with the code by which rule sets ask for it. Codes of three digits are
/// those of the CDC's CDSi schedule supporting data 4.64, list of observations.
public enum ObservationKind {
    /// An illness that is over: the built-in rule sets count intervals from its last day.
    COVID_19_RECOVERY(Observation.COVID_19_RECOVERY, true, false),
    /// CDSi 007, "Pregnant".
    PREGNANT("007", false, true),
    /// CDSi 009, "Breastfeeding".
    BREASTFEEDING("009", false, true),
    /// CDSi 122, "Severe allergic reaction after previous dose of COVID-19".
    SEVERE_REACTION("122", false, false),
    /// CDSi 055, "Health care personnel".
    HEALTH_CARE("055", false, false),
    /// CDSi 062, "Animal contact": may meet animals that are rabid.
    ANIMAL_CONTACT("062", false, false),
    /// Drivers: the built-in rule sets ask for it, CDSi has no code.
    DRIVER("driver", false, false),
    /// Crews in the field, where ticks are: ours, CDSi has no code.
    FIELD_CREW("field-crew", false, false),
    /// Workers of sewage treatment works: ours, CDSi has no code.
    TREATMENT_PLANT("treatment-plant-worker", false, false),
    /// Teachers, law enforcement, social care, whom decree 25 of 23.05.2022 gives a second booster: ours.
    SECOND_BOOSTER_GROUP("second-booster-group", false, false),
    /// Measles that a record tells of: ours.
    HAD_MEASLES("had-measles", false, false),
    /// CDSi 020, "Laboratory evidence of immunity for measles".
    MEASLES_ANTIBODIES("020", false, false),
    /// CDSi 019, "Laboratory evidence of immunity for hepatitis B".
    HEPATITIS_B_ANTIBODIES("019", false, false),
    /// CDSi 195, "Occupations at increased risk for COVID-19 exposure and transmission".
    RISK_OCCUPATION("195", false, false);

    private final String code;
    private final boolean illness;
    private final boolean ofWomen;

    ObservationKind(String code, boolean illness, boolean ofWomen) {
        this.code = code;
        this.illness = illness;
        this.ofWomen = ofWomen;
    }

    /// The kind that carries this code; empty for a code of another source.
    public static Optional<ObservationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /// The code that rule sets use.
    public String code() {
        return code;
    }

    /// Whether it has an onset and a recovery, and no last day.
    public boolean illness() {
        return illness;
    }

    /// Whether it is unusual for a man.
    public boolean ofWomen() {
        return ofWomen;
    }
}
