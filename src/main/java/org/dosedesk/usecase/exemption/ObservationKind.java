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
