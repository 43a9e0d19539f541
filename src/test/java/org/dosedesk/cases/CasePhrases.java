package org.dosedesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.domain.observation.Observation;
import org.jspecify.annotations.Nullable;

/// The phrases of a file of cases: `pregnant:FROM..UNTIL`, `wound:DAY`, `severe-reaction(PRODUCT):DAY`.
final class CasePhrases {
    private static final Pattern PHRASE =
            Pattern.compile("([a-z0-9-]+)(?:\\((.*)\\))?(?::(.*))?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("pregnant", "007"),
            Map.entry("breastfeeding", "009"),
            Map.entry("birth", "birth"),
            Map.entry("covid-19", Observation.COVID_19_RECOVERY),
            Map.entry("acute-illness", "acute-illness"),
            Map.entry("fever", "fever"),
            Map.entry("guillain-barre", "guillain-barre"),
            Map.entry("asthma", "027"),
            Map.entry("immunosuppression", "158"),
            Map.entry("chemotherapy", "168"),
            Map.entry("whole-blood", "134"),
            Map.entry("tetanus-ig", "125"),
            Map.entry("rabies-ig", "128"),
            Map.entry("tick-ig", "tick-ig"),
            Map.entry("wound", "wound"),
            Map.entry("bite-iii", Observation.BITE),
            Map.entry("animal-healthy", Observation.ANIMAL_HEALTHY),
            Map.entry("had-measles", "had-measles"),
            Map.entry("had-varicella", "had-varicella"),
            Map.entry("had-hepatitis-a", "had-hepatitis-a"),
            Map.entry("had-hepatitis-b", "had-hepatitis-b"),
            Map.entry("had-tularaemia", "had-tularaemia"),
            Map.entry("measles-antibodies", "020"),
            Map.entry("consent-repeat-course", "consent-repeat-course"));

    private static final Map<String, String> ALLERGENS = Map.ofEntries(
            Map.entry("egg", "101"),
            Map.entry("chicken", "105"),
            Map.entry("yeast", "110"),
            Map.entry("neomycin", "107"),
            Map.entry("gelatin", "102"),
            Map.entry("gentamicin", "106"),
            Map.entry("aminoglycosides", "106"),
            Map.entry("streptomycin", "108"),
            Map.entry("latex", "104"),
            Map.entry("peg", "188"),
            Map.entry("polyethylene-glycol", "188"),
            Map.entry("polysorbate", "187"),
            Map.entry("diphtheria-toxoid", "117"),
            Map.entry("tetanus-toxoid", "118"));

    /// Null where belonging to the group changes nothing that the rules ask for.
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("medic", "055"),
            Map.entry("tick-focus", "field-crew"),
            Map.entry("natural-focus", "natural-focus"),
            Map.entry("plague-area", "plague-area"),
            Map.entry("sewage-works", "treatment-plant-worker"),
            Map.entry("animal-contact", "062"),
            Map.entry("bitten", "bitten"),
            Map.entry("blood-recipient", "blood-recipient"),
            Map.entry("epidemic-indication", "epidemic-indication"),
            Map.entry("by-wish", "by-wish"),
            Map.entry("apprentice", "apprentice"),
            Map.entry("chronic-heart", "016"),
            Map.entry("chronic-lung", "017"),
            Map.entry("immunosuppressed", "158"),
            Map.entry("pregnant", "pregnant"));

    /// What a phrase says: an observation, or a dose of another vaccine.
    ///
    /// @param code the observation code, empty for a dose
    /// @param product the product given or reacted to, as the file names it; null when there is none
    /// @param onset the first day of an illness, null for all else
    /// @param from null when unknown
    /// @param until null when open
    record Said(
            String code,
            @Nullable String product,
            @Nullable LocalDate onset,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private CasePhrases() {}

    /// Everything that a case says of its person beside doses.
    ///
    /// @throws IllegalArgumentException for an unknown phrase
    static List<Said> of(HandCase one) {
        List<Said> said = new ArrayList<>();
        for (String phrase : one.list("observations")) {
            said.add(phrase(phrase));
        }
        for (String group : one.list("risk_groups")) {
            boolean told = said.stream().anyMatch(other -> other.code().equals("007"));
            if (!group.equals("pregnant")) {
                said.add(new Said(group(group), null, null, null, null));
            } else if (!told) {
                said.add(new Said("007", null, null, one.asOf(), null));
            }
        }
        return said;
    }

    private static Said phrase(String phrase) {
        Matcher parts = PHRASE.matcher(phrase);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no phrase: " + phrase);
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT);
        String argument = parts.group(2);
        String days = parts.group(3) == null ? "" : parts.group(3).strip();
        int dots = days.indexOf("..");
        LocalDate from = day(dots < 0 ? days : days.substring(0, dots));
        LocalDate until = dots < 0 ? null : day(days.substring(dots + 2));
        if (argument != null) {
            return switch (name) {
                case "severe-reaction" -> new Said("severe-reaction", argument.strip(), null, from, until);
                case "allergy" -> new Said(known(ALLERGENS, argument.strip(), phrase), null, null, from, until);
                case "group" -> new Said(group(argument.strip()), null, null, from, until);
                case "other-dose" -> new Said("", argument.strip(), null, from, null);
                default -> throw new IllegalArgumentException("no phrase: " + phrase);
            };
        }
        String code = known(CODES, name, phrase);
        return code.equals(Observation.COVID_19_RECOVERY)
                ? new Said(code, null, from, until == null ? from : until, null)
                : new Said(code, null, null, from, until);
    }

    private static String group(String name) {
        return known(GROUPS, name, name);
    }

    private static String known(Map<String, String> names, String name, String phrase) {
        String code = names.get(name);
        if (code == null) {
            throw new IllegalArgumentException("no phrase: " + phrase);
        }
        return code;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
