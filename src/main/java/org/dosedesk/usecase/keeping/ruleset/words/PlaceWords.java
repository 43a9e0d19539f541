package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;

/// What is wrong with a rule file, and where, in the words of one language; the technical place follows in brackets,
/// for whoever made the file.
public final class PlaceWords {
    /// Who has mended so many looks again.
    private static final int MOST = 5;

    private final Messages messages;

    public PlaceWords(Messages messages) {
        this.messages = messages;
    }

    /// Every problem of a file, a line each; of many only the first ones.
    public String sentences(RuleTextException refused) {
        List<String> all = once(refused.problems()).stream().map(this::sentence).toList();
        String said = all.stream().limit(MOST).collect(Collectors.joining("\n"));
        if (all.size() > MOST) {
            said += "\n" + messages.get("ruleplace.more", all.size() - MOST);
        }
        return all.size() > 1 ? "\n" + said : said;
    }

    // The schema says of a wrong value first that it is wrong and then where: the second tells more.
    private static List<RuleProblem> once(List<RuleProblem> problems) {
        Map<Object, RuleProblem> found = new LinkedHashMap<>();
        for (RuleProblem problem : problems) {
            RulePlace place = problem.place();
            if (place != null && place.line() > 0 && place.fault() == Fault.NONSENSE) {
                found.put(List.of(place.line(), place.detail()), problem);
            } else {
                found.put(problem, problem);
            }
        }
        return List.copyOf(found.values());
    }

    private String sentence(RuleProblem problem) {
        RulePlace place = problem.place();
        if (place == null) {
            return "(" + problem.where() + ")";
        }
        // What only the technical text says is not kept back.
        String raw = "(" + (place.fault() == Fault.WRONG ? problem.where() : place.raw()) + ")";
        if (place.fault() == Fault.WHOLE) {
            return raw;
        }
        String where = Stream.concat(
                        place.line() == 0
                                ? Stream.empty()
                                : Stream.of(messages.get("ruleplace.line", Integer.toString(place.line()))),
                        place.path().stream().map(step -> element(step.element(), step.which())))
                .collect(Collectors.joining(", "));
        String fault = messages.get(
                "ruleplace.fault."
                        + place.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                detail(place));
        return (where.isEmpty() ? fault : messages.get("ruleplace.sentence", where, fault)) + " " + raw;
    }

    private String detail(RulePlace place) {
        return place.fault() == Fault.MISSING || place.fault() == Fault.NOT_EXPECTED
                ? element(place.detail(), "")
                : place.detail();
    }

    private String element(String name, String which) {
        String key = "ruleplace.element." + name.toLowerCase(Locale.ROOT);
        String word = messages.containsKey(key) ? messages.get(key) : name;
        return which.isEmpty() ? word : messages.get("ruleplace.which", word, which);
    }
}
