package org.dosedesk.usecase.keeping.importing.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the user decided about questions of an import; the others stand at their safe choice. Immutable.
public record Decisions(Map<Question.Key, Choice> made) {
    /// Nothing is decided yet.
    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        made = Map.copyOf(made);
    }

    /// The choice for a question.
    ///
    /// @param choices what may be chosen, the safe one first
    public Choice of(Question.Key question, List<Choice> choices) {
        Choice choice = made.get(question);
        return choice != null && choices.contains(choice) ? choice : choices.getFirst();
    }

    /// The same with a decision on several questions, as far as they allow it.
    public Decisions with(List<Question> questions, Choice choice) {
        Map<Question.Key, Choice> more = new HashMap<>(made);
        questions.stream()
                .filter(question -> question.choices().contains(choice))
                .forEach(question -> more.put(question.key(), choice));
        return new Decisions(more);
    }
}
