package org.dosedesk.rules.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;

/// Understands what the computer's own check of a schema says: a rule of the schema's specification, then a sentence
/// that quotes the elements and values it is about.
final class SchemaFault {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private SchemaFault() {}

    static RulePlace place(String file, int line, String message) {
        List<String> quoted = quoted(message);
        String first = quoted.isEmpty() ? "" : quoted.getFirst();
        String second = quoted.size() < 2 ? "" : quoted.get(1);
        String raw = file + ":" + line;
        if (quoted.isEmpty()) {
            return new RulePlace(file, line, List.of(), Fault.WRONG, "", raw + " " + message);
        }
        return switch (rule(message)) {
            case "cvc-complex-type.2.4.b" -> new RulePlace(file, line, step(first), Fault.INCOMPLETE, "", raw);
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d", "cvc-elt.1.a" ->
                new RulePlace(file, line, List.of(), Fault.NOT_EXPECTED, local(first), raw);
            case "cvc-complex-type.3.2.2" ->
                new RulePlace(file, line, step(second), Fault.NOT_EXPECTED, local(first), raw);
            case "cvc-complex-type.4" -> new RulePlace(file, line, step(second), Fault.MISSING, local(first), raw);
            case "cvc-pattern-valid", "cvc-enumeration-valid", "cvc-minLength-valid", "cvc-datatype-valid.1.2.1" ->
                new RulePlace(file, line, List.of(), Fault.NONSENSE, first, raw);
            case "cvc-type.3.1.3", "cvc-attribute.3" ->
                new RulePlace(file, line, step(second), Fault.NONSENSE, first, raw);
            default -> new RulePlace(file, line, List.of(), Fault.WRONG, "", raw + " " + message);
        };
    }

    private static String rule(String message) {
        int end = message.indexOf(':');
        return end < 0 ? "" : message.substring(0, end);
    }

    private static List<RulePlace.Step> step(String element) {
        return List.of(new RulePlace.Step(local(element), ""));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<String> quoted(String message) {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
