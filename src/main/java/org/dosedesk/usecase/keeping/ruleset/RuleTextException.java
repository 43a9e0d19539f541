package org.dosedesk.usecase.keeping.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text or a file that is no rule set, or none that this program understands.
public final class RuleTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /// @param problems what is wrong, at least one thing
    public RuleTextException(List<RuleProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(RuleProblem::where).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    /// One thing is wrong, of which `where` says all in any language.
    public RuleTextException(RuleProblem.Kind kind, String where, @Nullable Throwable cause) {
        this(List.of(new RuleProblem(kind, where, null)), cause);
    }

    /// A file as a whole is wrong.
    ///
    /// @param what in technical English
    public RuleTextException(RuleProblem.Kind kind, String file, String what, @Nullable Throwable cause) {
        this(List.of(new RuleProblem(kind, file + ": " + what, RulePlace.whole(file))), cause);
    }

    /// Whether it is the text's fault, and not that of what was asked for.
    public boolean textIsWrong() {
        return problems.stream()
                .noneMatch(problem -> problem.kind() == RuleProblem.Kind.OUTDATED
                        || problem.kind() == RuleProblem.Kind.OTHER_VERSION);
    }

    /// Everything that is wrong, in the order of the file.
    public List<RuleProblem> problems() {
        return problems;
    }

    /// The files and the elements, and what is wrong there, a line each.
    public String where() {
        return String.valueOf(getMessage());
    }
}
