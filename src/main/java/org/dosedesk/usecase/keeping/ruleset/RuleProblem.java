package org.dosedesk.usecase.keeping.ruleset;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a rule set from outside.
///
/// @param where the file, the line or the element, and what is wrong there, in technical English; holds nothing of
/// any person
/// @param place the same for words, null where `where` needs none
public record RuleProblem(Kind kind, String where, @Nullable RulePlace place) {
    /// What sort of thing.
    public enum Kind {
        /// The file or folder cannot be read.
        UNREADABLE,
        /// It is larger than any rule set, or unfolds to something that is.
        TOO_LARGE,
        /// It is no whole XML document, or one with a document type.
        NO_XML,
        /// It is XML, and holds no rule set.
        NO_RULE_SET,
        /// It breaks the schema, or says what makes no sense.
        WRONG,
        /// It has a vaccine group that belongs to another rule set.
        TWICE,
        /// The rules were changed after the proposal was made: it must be looked at again.
        OUTDATED,
        /// Another version is in force on the first day of the change: that one is to be changed.
        OTHER_VERSION
    }
}
