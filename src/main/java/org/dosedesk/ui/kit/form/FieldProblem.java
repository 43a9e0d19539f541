package org.dosedesk.ui.kit.form;

import java.util.function.Function;
import org.dosedesk.text.Messages;

/// What is wrong, or odd, with what a field holds.
///
/// @param sentence says it in the language in use
public record FieldProblem(Field<?> field, Weight weight, Function<Messages, String> sentence) {

    /// How much it matters.
    public enum Weight {
        /// Something has to be put in; said once somebody has tried to save.
        MISSING,
        /// It cannot be saved like this.
        WRONG,
        /// Most likely a slip: it can be saved once somebody has said that it is right.
        UNCONFIRMED,
        /// It can be saved; a person should look at it.
        ODD
    }

    boolean blocks() {
        return weight != Weight.ODD;
    }
}
