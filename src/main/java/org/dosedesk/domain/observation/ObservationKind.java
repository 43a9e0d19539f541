package org.dosedesk.domain.observation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The observations that can be entered, each with the code by which rule sets and the list of contraindications ask
/// for it. Codes of three digits are those of the CDC's CDSi schedule supporting data 4.64, list of observations; the
/// others are ours.
public enum ObservationKind {
    /// CDSi 007, "Pregnant".
    PREGNANT("007", ObservationTopic.PREGNANCY_AND_BIRTH, ObservationShape.PERIOD),
    /// CDSi 009, "Breastfeeding".
    BREASTFEEDING("009", ObservationTopic.PREGNANCY_AND_BIRTH, ObservationShape.PERIOD),
    /// The day of the delivery.
    BIRTH("birth", ObservationTopic.PREGNANCY_AND_BIRTH, ObservationShape.DAY),
    PLANNING_PREGNANCY("planning-pregnancy", ObservationTopic.PREGNANCY_AND_BIRTH, ObservationShape.PERIOD),
    /// Anaphylaxis or another severe allergic reaction to a vaccine that is named.
    SEVERE_REACTION("severe-reaction", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.REACTION),
    /// More than 40 degrees, swelling or redness of more than 8 cm, or a complication.
    STRONG_REACTION("strong-reaction", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.REACTION),
    /// CDSi 122, "Severe allergic reaction after previous dose of COVID-19": the vaccine is not named.
    SEVERE_COVID_19_REACTION("122", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.DAY),
    EGG_ALLERGY("101", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    CHICKEN_ALLERGY("105", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    YEAST_ALLERGY("110", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    NEOMYCIN_ALLERGY("107", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    GELATIN_ALLERGY("102", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    GENTAMICIN_ALLERGY("106", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    STREPTOMYCIN_ALLERGY("108", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    POLYETHYLENE_GLYCOL_ALLERGY("188", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    POLYSORBATE_ALLERGY("187", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    DIPHTHERIA_TOXOID_ALLERGY("117", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    TETANUS_TOXOID_ALLERGY("118", ObservationTopic.REACTIONS_AND_ALLERGIES, ObservationShape.CONDITION),
    /// The built-in rule sets count intervals from its last day.
    COVID_19_RECOVERY(Observation.COVID_19_RECOVERY, ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.RECOVERY),
    /// An acute illness or a flare of a chronic one; its last day is the recovery.
    ACUTE_ILLNESS("acute-illness", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.PERIOD),
    FEVER("fever", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.PERIOD),
    GUILLAIN_BARRE("guillain-barre", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.DAY),
    ASTHMA("027", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    QUINCKE_OEDEMA("quincke-oedema", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    ENDOCRINE_DISEASE("endocrine-disease", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    CONNECTIVE_TISSUE_DISEASE(
            "connective-tissue-disease", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    /// Active.
    TUBERCULOSIS("031", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    /// Widespread.
    SKIN_DISEASE("226", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    CANCER("198", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    /// Primary.
    IMMUNODEFICIENCY("immunodeficiency", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    HIV_NOT_SEVERE("155", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    HIV_SEVERE("154", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    /// Treatment that suppresses the immunity.
    IMMUNOSUPPRESSION("158", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    RADIOTHERAPY("159", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    CHEMOTHERAPY("168", ObservationTopic.ILLNESS_AND_TREATMENT, ObservationShape.CONDITION),
    TETANUS_IMMUNOGLOBULIN("125", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    HEPATITIS_B_IMMUNOGLOBULIN("127", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    RABIES_IMMUNOGLOBULIN("128", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    VARICELLA_IMMUNOGLOBULIN("129", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    MEASLES_IMMUNOGLOBULIN("130", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    INTRAVENOUS_IMMUNOGLOBULIN("137", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    TICK_IMMUNOGLOBULIN("tick-ig", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    WHOLE_BLOOD("134", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    RED_CELLS("133", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    PLASMA_OR_PLATELETS("135", ObservationTopic.BLOOD_PRODUCTS, ObservationShape.DAY),
    /// Measles that a record tells of: ours.
    HAD_MEASLES("had-measles", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    /// CDSi 020, "Laboratory evidence of immunity for measles".
    MEASLES_ANTIBODIES("020", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    /// CDSi 019, "Laboratory evidence of immunity for hepatitis B".
    HEPATITIS_B_ANTIBODIES("019", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    HAD_VARICELLA("had-varicella", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    HAD_HEPATITIS_A("had-hepatitis-a", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    HAD_HEPATITIS_B("had-hepatitis-b", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    HAD_TULARAEMIA("had-tularaemia", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    POSITIVE_BRUCELLOSIS_TEST("positive-brucellosis-test", ObservationTopic.IMMUNITY, ObservationShape.DAY),
    WOUND("wound", ObservationTopic.AFTER_EXPOSURE, ObservationShape.DAY),
    /// By an animal that may be rabid.
    BITE(Observation.BITE, ObservationTopic.AFTER_EXPOSURE, ObservationShape.DAY),
    /// The animal lives ten days after the bite.
    ANIMAL_HEALTHY(Observation.ANIMAL_HEALTHY, ObservationTopic.AFTER_EXPOSURE, ObservationShape.DAY),
    /// Written consent to a repeated course, decree 22 of 03.05.2022.
    CONSENT_TO_REPEAT_COURSE("consent-repeat-course", ObservationTopic.AFTER_EXPOSURE, ObservationShape.DAY),
    /// CDSi 055, "Health care personnel".
    HEALTH_CARE("055", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// CDSi 062, "Animal contact": may meet animals that are rabid.
    ANIMAL_CONTACT("062", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Drivers: the built-in rule sets ask for it, CDSi has no code.
    DRIVER("driver", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Crews in the field, where ticks are: ours, CDSi has no code.
    FIELD_CREW("field-crew", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Workers of sewage treatment works: ours, CDSi has no code.
    TREATMENT_PLANT("treatment-plant-worker", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Works in a natural focus of tularaemia or anthrax: ours.
    NATURAL_FOCUS("natural-focus", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Works in a natural focus of plague: ours.
    PLAGUE_AREA("plague-area", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Teachers, law enforcement, social care, whom decree 25 of 23.05.2022 gives a second booster: ours.
    SECOND_BOOSTER_GROUP("second-booster-group", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// CDSi 195, "Occupations at increased risk for COVID-19 exposure and transmission".
    RISK_OCCUPATION("195", ObservationTopic.GROUPS, ObservationShape.PERIOD),
    /// Receives blood again and again.
    BLOOD_RECIPIENT("blood-recipient", ObservationTopic.GROUPS, ObservationShape.CONDITION),
    CHRONIC_HEART_DISEASE("016", ObservationTopic.GROUPS, ObservationShape.CONDITION),
    CHRONIC_LUNG_DISEASE("017", ObservationTopic.GROUPS, ObservationShape.CONDITION),
    /// To be vaccinated as an epidemic requires.
    EPIDEMIC_INDICATION("epidemic-indication", ObservationTopic.GROUPS, ObservationShape.PERIOD_OF_GROUP),
    /// Wishes to be vaccinated, or the employer does.
    BY_WISH("by-wish", ObservationTopic.GROUPS, ObservationShape.PERIOD_OF_GROUP);

    private static final int LONGEST_PREGNANCY_MONTHS = 10;
    private static final int LONGEST_FEVER_DAYS = 14;

    private final String code;
    private final ObservationTopic topic;
    private final ObservationShape shape;

    ObservationKind(String code, ObservationTopic topic, ObservationShape shape) {
        this.code = code;
        this.topic = topic;
        this.shape = shape;
    }

    /// The kind that carries this code, which may name a vaccine; empty for a code of another source.
    public static Optional<ObservationKind> of(String code) {
        String ground = Observation.ground(code);
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(ground))
                .filter(kind -> kind.namesProduct() == (Observation.vaccine(code) != null))
                .findFirst();
    }

    /// The kind of a code that names no vaccine, even where the kind asks for one.
    public static Optional<ObservationKind> named(String ground) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(ground)).findFirst();
    }

    /// The kinds that are about this.
    public static List<ObservationKind> of(ObservationTopic topic) {
        return Arrays.stream(values()).filter(kind -> kind.topic == topic).toList();
    }

    /// The code that rule sets use; in an entry it is followed by the vaccine or the vaccine group that it is about.
    public String code() {
        return code;
    }

    /// What it is about.
    public ObservationTopic topic() {
        return topic;
    }

    /// Which days it has.
    public ObservationShape shape() {
        return shape;
    }

    /// Whether it has an onset and a recovery, and no last day.
    public boolean illness() {
        return shape == ObservationShape.RECOVERY;
    }

    /// Whether it is about a vaccine or a vaccine group, which must be named.
    public boolean namesProduct() {
        return shape == ObservationShape.REACTION || shape == ObservationShape.PERIOD_OF_GROUP;
    }

    /// Whether it can have a last day.
    public boolean lasting() {
        return shape == ObservationShape.PERIOD
                || shape == ObservationShape.PERIOD_OF_GROUP
                || shape == ObservationShape.CONDITION;
    }

    /// Whether it counts though nobody knows since when, or on which day it was.
    public boolean dayMayBeUnknown() {
        return shape == ObservationShape.CONDITION
                || shape == ObservationShape.REACTION
                || topic == ObservationTopic.IMMUNITY
                || this == SEVERE_COVID_19_REACTION;
    }

    /// Whether it is unusual for a man.
    public boolean ofWomen() {
        return topic == ObservationTopic.PREGNANCY_AND_BIRTH;
    }

    /// The last day that is not unusual for one that began on `from`; empty where any is usual.
    public Optional<LocalDate> longest(LocalDate from) {
        return switch (this) {
            case PREGNANT -> Optional.of(from.plusMonths(LONGEST_PREGNANCY_MONTHS));
            case FEVER -> Optional.of(from.plusDays(LONGEST_FEVER_DAYS));
            default -> Optional.empty();
        };
    }
}
