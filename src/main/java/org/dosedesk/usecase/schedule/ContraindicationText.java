package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.Set;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;

/// What stands against an injection, in words: the ground and its day, as they fit into a sentence.
public final class ContraindicationText {
    // Grounds that last, named with the day since when; all others are named with the day on which they happened.
    private static final Set<String> STATES = Set.of(
            "003",
            "007",
            "009",
            "013",
            "031",
            "147",
            "154",
            "155",
            "158",
            "159",
            "168",
            "198",
            "226",
            "immunodeficiency",
            "planning-pregnancy");

    private ContraindicationText() {}

    /// The ground and its day: "severe reaction to Vero Cell 12.05.2021".
    public static String show(Messages messages, ActiveContraindication active) {
        return show(messages, active.cause());
    }

    /// The ground and its day: "severe reaction to Vero Cell 12.05.2021".
    public static String show(Messages messages, Cause cause) {
        LocalDate date = cause.date();
        String day = date == null ? "" : DateText.show(date);
        return switch (cause.kind()) {
            case OBSERVATION -> {
                String ground = ground(messages, cause);
                String pattern = STATES.contains(Observation.ground(cause.code())) ? "since" : "on";
                yield day.isEmpty() ? ground : messages.get("common.contraindication." + pattern, ground, day);
            }
            case DOSE ->
                messages.get("common.contraindication.dose", vaccine(messages, cause.code()), day)
                        .strip();
            case EXEMPTION -> why(messages, "common.contraindication.exemption", day, cause.words());
            case REFUSAL -> why(messages, "common.contraindication.refusal", day, cause.words());
        };
    }

    /// A ground as it stands within a sentence, in lower case: "severe reaction to Vero Cell". A ground that no
    /// bundle names is shown by its code.
    ///
    /// @param code an observation code, which may name a vaccine
    public static String ground(Messages messages, String code) {
        String key = "common.ground." + Observation.ground(code);
        String name = messages.containsKey(key) ? messages.get(key) : Observation.ground(code);
        String vaccine = Observation.vaccine(code);
        return vaccine == null ? name : messages.get("common.contraindication.to", name, vaccine(messages, vaccine));
    }

    /// A ground as a name of its own, with a capital letter: "Severe reaction to Vero Cell".
    public static String name(Messages messages, String code) {
        String ground = ground(messages, code);
        return ground.substring(0, 1).toUpperCase(messages.language().locale()) + ground.substring(1);
    }

    private static String ground(Messages messages, Cause cause) {
        String vaccine = cause.vaccine();
        return ground(messages, vaccine == null ? cause.code() : Observation.about(cause.code(), vaccine));
    }

    private static String why(Messages messages, String key, String day, String words) {
        String paper = messages.get(key, day).strip();
        return words.isBlank() ? paper : messages.get("common.contraindication.why", paper, words);
    }

    private static String vaccine(Messages messages, String code) {
        String key = "common.vaccine." + code;
        return messages.containsKey(key) ? messages.get(key) : code;
    }
}
