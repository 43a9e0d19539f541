package org.dosedesk.usecase.keeping.importing.plan;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.domain.entry.RecordField;
import org.jspecify.annotations.Nullable;

/// Where the program must not decide between the register and a file. Until the user does, the safe choice holds:
/// nothing that the register has is lost or written over. Values are as in [FieldChange].
///
/// @param who the worker's name and personnel number
/// @param ours what the register has, null where it has nothing
/// @param theirs what the file says
/// @param choices what may be chosen, the safe one first
/// @param chosen one of the choices
public record Question(Key key, String who, @Nullable Object ours, Object theirs, List<Choice> choices, Choice chosen) {

    /// What is asked.
    public enum Kind {
        /// A field that was written by hand.
        BY_HAND,
        /// A field that the file spells worse: Kazakh letters flattened, Latin ones among Russian ones.
        POORER_SPELLING,
        /// A new place with the name of another kind of place, or of a post: columns may have changed places.
        MISPLACED,
        /// Somebody with this name and birth date, or this IIN, is there under another personnel number.
        SAME_PERSON,
        /// The personnel number belongs to somebody with another name and birth date.
        OTHER_PERSON,
        /// The name or the birth date in the row is not that of the worker whom it names by number.
        NAME_DIFFERS,
        /// The entry was corrected in the register: the file has what it was before.
        CORRECTED,
        /// The entry was voided in the register.
        VOIDED,
        /// The same dose with another lot.
        OTHER_LOT,
        /// A dose of the same vaccine or lot a day apart.
        TWIN,
        /// A dose from before the vaccine was in use.
        BEFORE_IN_USE
    }

    /// Tells a question from the others of the same import.
    ///
    /// @param part which of several records of one row, counted from 0
    /// @param field null when it is about a whole record
    public record Key(
            Path file,
            int row,
            int part,
            Kind kind,
            @Nullable RecordField field) {}

    public Question {
        choices = List.copyOf(choices);
        if (!choices.contains(chosen)) {
            throw new IllegalArgumentException("not a choice: " + chosen);
        }
    }

    /// The same with another choice; unchanged where that cannot be chosen.
    public Question decided(Choice choice) {
        return choices.contains(choice) ? new Question(key, who, ours, theirs, choices, choice) : this;
    }
}
