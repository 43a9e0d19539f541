package org.dosedesk.ui.keeping.rules.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.ui.keeping.rules.RuleText;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.keeping.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// The lengths of a rule as they are typed, or the first day of a season. FX thread only.
public final class RuleLengths {
    final Field<String> absoluteMin;
    public final Field<String> due;
    final Field<String> min;
    final Field<String> overdue;
    final Field<String> max;
    final DayField seasonStart;

    private final Supplier<@Nullable RuleGroup> group;

    /// @param form the form that asks for them among others
    /// @param group the rule chosen
    RuleLengths(Form form, Supplier<LocalDate> today, Supplier<@Nullable RuleGroup> group) {
        this.group = group;
        absoluteMin = form.text();
        due = form.text();
        min = form.text();
        overdue = form.text();
        max = form.text();
        seasonStart = form.day("rules.problem.season", today, this::isSeason);
    }

    /// All of them.
    List<Field<String>> fields() {
        return List.of(absoluteMin, due, min, overdue, max, seasonStart);
    }

    /// Whether the rule chosen is about a season.
    boolean isSeason() {
        return group.get() instanceof SeasonGroup;
    }

    /// Whether the rule chosen is about an age.
    boolean isAge() {
        return group.get() instanceof AgeGroup;
    }

    /// Shows what is put down about the rule chosen, or else what it says.
    void show(Optional<RuleForm.Draft> draft, RuleText words) {
        AgeValues now = draft.map(RuleForm.Draft::values).orElse(RuleText.values(group.get()));
        absoluteMin.set(words.span(now.absoluteMin()));
        min.set(words.span(now.min()));
        due.set(words.span(now.earliestRecommended()));
        overdue.set(words.span(now.latestRecommended()));
        max.set(words.span(now.max()));
        seasonStart.show(draft.map(RuleForm.Draft::start).orElse(startNow()));
    }

    /// Whether a length or the first day differs from what the rule says now.
    boolean changed() {
        RuleGroup chosen = group.get();
        return isSeason()
                ? !Objects.equals(startNow(), start())
                : chosen != null && !RuleText.values(chosen).equals(values());
    }

    /// The lengths typed; none for a season.
    AgeValues values() {
        return isSeason()
                ? AgeValues.NONE
                : new AgeValues(span(absoluteMin), span(min), span(due), span(overdue), isAge() ? span(max) : null);
    }

    /// The first day typed; null but for a season.
    @Nullable LocalDate start() {
        return isSeason() ? seasonStart.day().orElse(null) : null;
    }

    /// What is wrong with them, but for a first day that cannot be read.
    List<FieldProblem> problems() {
        return switch (group.get()) {
            case null -> List.of();
            case SeasonGroup season -> seasonProblems(season);
            default -> lengthProblems();
        };
    }

    /// Those of an interval, which has no end.
    static IntervalValues ofInterval(AgeValues values) {
        return new IntervalValues(
                values.absoluteMin(), values.min(), values.earliestRecommended(), values.latestRecommended());
    }

    private List<FieldProblem> seasonProblems(SeasonGroup season) {
        LocalDate day = start();
        if (day != null && season.canBeginOn(day)) {
            return List.of();
        }
        return List.of(problem(seasonStart, day == null ? Weight.MISSING : Weight.WRONG, "rules.problem.season"));
    }

    private List<FieldProblem> lengthProblems() {
        List<FieldProblem> found = new ArrayList<>();
        for (Field<String> length : List.of(absoluteMin, due, min, overdue, max)) {
            if (!length.get().isBlank() && span(length) == null) {
                found.add(problem(length, Weight.WRONG, "rules.problem.span"));
            }
        }
        AgeValues values = values();
        if (found.isEmpty() && values.isEmpty()) {
            found.add(problem(absoluteMin, Weight.MISSING, "rules.problem.nothing"));
        }
        if (!(isAge() ? values.inOrder() : ofInterval(values).inOrder())) {
            found.add(problem(due, Weight.WRONG, "rules.problem.order"));
        }
        return found;
    }

    private @Nullable LocalDate startNow() {
        return group.get() instanceof SeasonGroup season ? season.season().start() : null;
    }

    private static FieldProblem problem(Field<?> field, Weight weight, String key) {
        return new FieldProblem(field, weight, messages -> messages.get(key));
    }

    private static @Nullable TimeSpan span(Field<String> typed) {
        return SpanWords.parse(typed.get()).orElse(null);
    }
}
