package org.dosedesk.usecase.schedule.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
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

    /// The ground without its day, by which people are counted: "severe reaction to Vero Cell".
    public static String ground(Messages messages, Cause cause) {
        return switch (cause.kind()) {
            case OBSERVATION -> {
                String vaccine = cause.vaccine();
                yield ground(messages, vaccine == null ? cause.code() : Observation.about(cause.code(), vaccine));
            }
            case DOSE -> messages.get("common.contraindication.by-dose", vaccine(messages, cause.code()));
            case EXEMPTION -> messages.get("common.contraindication.by-exemption");
            case REFUSAL -> messages.get("common.contraindication.by-refusal");
        };
    }

    /// Which vaccines are not to be given, and why: "not Vero Cell: severe reaction 12.05.2021". Vaccines with one
    /// ground stand together; empty when there are none.
    ///
    /// @param forbidden in the order in which they are to be named
    public static String not(Messages messages, Map<Vaccine, ActiveContraindication> forbidden) {
        Map<Cause, List<Vaccine>> byCause = new LinkedHashMap<>();
        forbidden.forEach((vaccine, active) -> byCause.computeIfAbsent(active.cause(), cause -> new ArrayList<>())
                .add(vaccine));
        return byCause.entrySet().stream()
                .map(entry -> not(messages, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String not(Messages messages, Cause cause, List<Vaccine> vaccines) {
        boolean itself = vaccines.size() == 1 && vaccines.getFirst().code().equals(cause.vaccine());
        Cause named = itself ? new Cause(cause.kind(), cause.code(), null, cause.date(), cause.words()) : cause;
        String names = vaccines.stream()
                .map(vaccine -> vaccine(messages, vaccine.code()))
                .collect(Collectors.joining(", "));
        return messages.get("common.contraindication.not", names, show(messages, named));
    }

    /// A ground as it stands within a sentence, in lower case: "severe reaction to Vero Cell". A ground that no
    /// bundle names is shown by its code.
    ///
    /// @param code an observation code, which may name a vaccine
    public static String ground(Messages messages, String code) {
        String key = "common.ground." + Observation.ground(code);
        String name = messages.containsKey(key) ? messages.get(key) : Observation.ground(code);
        String vaccine = Observation.vaccine(code);
        if (vaccine == null) {
            return name;
        }
        return messages.containsKey("common.vaccine." + vaccine)
                ? messages.get("common.contraindication.to", name, vaccine(messages, vaccine))
                : messages.get("common.contraindication.about", name, product(messages, vaccine));
    }

    /// A vaccine by its code, or a vaccine group by its name.
    public static String product(Messages messages, String code) {
        return messages.containsKey("common.vaccine." + code)
                ? messages.get("common.vaccine." + code)
                : GroupText.show(messages, code);
    }

    /// A ground as a name of its own, with a capital letter: "Severe reaction to Vero Cell".
    public static String name(Messages messages, String code) {
        String ground = ground(messages, code);
        return ground.substring(0, 1).toUpperCase(messages.language().locale()) + ground.substring(1);
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
