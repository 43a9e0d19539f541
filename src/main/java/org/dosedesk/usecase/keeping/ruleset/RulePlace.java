package org.dosedesk.usecase.keeping.ruleset;

import java.util.List;

/// Where in a file something is wrong, and what, for words in any language.
///
/// @param file its name
/// @param line from 1, 0 when it is not known
/// @param path from the outermost element that tells anything to the innermost, may be empty
/// @param detail the element, the value or the name that the fault is about, empty for none
/// @param raw the place as a technician writes it; holds nothing of any person
public record RulePlace(String file, int line, List<Step> path, Fault fault, String detail, String raw) {
    /// An element on the way.
    ///
    /// @param element its name in the file
    /// @param which its number or its own name, empty when it is the only one
    public record Step(String element, String which) {}

    /// What is wrong there.
    public enum Fault {
        /// The file as a whole; there is no more to be said than the kind of the problem.
        WHOLE,
        /// It is no well-formed XML.
        BROKEN,
        /// The element or attribute named is missing.
        MISSING,
        /// Something is missing in it.
        INCOMPLETE,
        /// It is empty.
        EMPTY,
        /// The value makes no sense there.
        NONSENSE,
        /// The element or attribute named does not belong there.
        NOT_EXPECTED,
        /// The lengths of an interval grow shorter.
        INTERVALS_SHRINK,
        /// The ages for a dose grow less.
        AGES_SHRINK,
        /// There is no vaccine group with all its rules.
        NO_GROUP,
        /// It has no rules for the group named.
        NO_RULES_FOR,
        /// Something else, which only the technical text says.
        WRONG
    }

    public RulePlace {
        path = List.copyOf(path);
    }

    /// A file as a whole.
    public static RulePlace whole(String file) {
        return new RulePlace(file, 0, List.of(), Fault.WHOLE, "", file);
    }
}
