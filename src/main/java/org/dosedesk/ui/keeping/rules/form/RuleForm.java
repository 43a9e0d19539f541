package org.dosedesk.ui.keeping.rules.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.ruleset.change.AgeChange;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalChange;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonChange;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.keeping.rules.RuleText;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.keeping.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// What is typed about other lengths of intervals, other ages and the first day of a season, which together make
/// one version, and the day to look at. FX thread only.
public final class RuleForm {
    public final ObjectProperty<@Nullable RuleGroup> group = new SimpleObjectProperty<>(this, "group");
    final Field<String> absoluteMin;
    public final Field<String> due;
    final Field<String> min;
    final Field<String> overdue;
    final Field<String> max;
    final DayField seasonStart;
    public final SourceForm paper;
    public final DayField asOf;

    private final Form form;
    private final List<Field<String>> lengths;
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    /// What is typed about rules that are not chosen now: it waits for them to be chosen again.
    private final Map<RuleGroup, List<String>> waiting = new HashMap<>();

    private final DefaultDay<String> defaultAsOf;
    private LocalDate today;

    /// Other lengths for a rule, or another first day of a season, not kept yet.
    ///
    /// @param values those of an interval have no end; none for a season
    /// @param start null but for a season
    public record Draft(
            RuleGroup group, AgeValues values, @Nullable LocalDate start) {}

    /// An empty form.
    ///
    /// @param form without fields yet
    public RuleForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
        absoluteMin = form.text();
        due = form.text();
        min = form.text();
        overdue = form.text();
        max = form.text();
        seasonStart = form.day("rules.problem.season", this::today, this::isSeason);
        lengths = List.of(absoluteMin, due, min, overdue, max, seasonStart);
        paper = new SourceForm(form, this::today, this::needsPaper);
        asOf = form.day("rules.problem.as-of", this::today, () -> true);
        defaultAsOf = new DefaultDay<>(asOf.value(), DateText::show);
        form.check(this::problems);
        drafts.subscribe(form::look);
        begin();
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// Another day has begun: days that were typed stay.
    public void dayTurned(LocalDate now) {
        today = now;
        form.follow(() -> {
            defaultAsOf.turn(now);
            paper.dayTurned(now);
        });
    }

    /// Whether something typed or put down would be lost by leaving.
    public boolean unsaved() {
        return form.unsaved() || !drafts.isEmpty() || !waiting.isEmpty();
    }

    /// What of it is typed.
    public String unsavedText() {
        return form.unsavedText();
    }

    /// The changes put down so far, for one version.
    public ObservableList<Draft> drafts() {
        return drafts;
    }

    /// Shows a rule as it is put down, or else as it is; what was typed about it before and is not put down comes
    /// back.
    void show(@Nullable RuleGroup chosen, RuleText words) {
        RuleGroup before = group.get();
        if (before != null && !before.equals(chosen) && form.unsaved(lengths)) {
            waiting.put(before, lengths.stream().map(Field::get).toList());
        }
        group.set(chosen);
        Optional<Draft> draft =
                drafts.stream().filter(one -> one.group.equals(chosen)).findFirst();
        AgeValues now = draft.map(Draft::values).orElse(RuleText.values(chosen));
        absoluteMin.set(words.span(now.absoluteMin()));
        min.set(words.span(now.min()));
        due.set(words.span(now.earliestRecommended()));
        overdue.set(words.span(now.latestRecommended()));
        max.set(words.span(now.max()));
        seasonStart.show(draft.map(Draft::start).orElse(start(chosen)));
        form.keep(lengths);
        List<String> typed = chosen == null ? null : waiting.remove(chosen);
        for (int i = 0; typed != null && i < typed.size(); i++) {
            lengths.get(i).set(typed.get(i));
        }
    }

    /// Puts down what is typed about the rule chosen, in place of what was put down about it before; a rule that is
    /// typed as it is has no change.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> putDown() {
        Optional<Field<?>> blocked = form.blocked(lengths);
        RuleGroup chosen = group.get();
        if (blocked.isEmpty() && chosen != null) {
            drafts.removeIf(draft -> draft.group.equals(chosen));
            if (changed()) {
                drafts.add(new Draft(
                        chosen, values(), isSeason() ? seasonStart.day().orElse(null) : null));
            }
            form.keep(lengths);
        }
        return blocked;
    }

    /// Puts down what is typed, to be tried out. The day alone would be no loss.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> putDownAll() {
        Optional<Field<?>> blocked = form.blocked();
        if (blocked.isEmpty()) {
            putDown();
            form.keep(List.of(asOf));
        }
        return blocked;
    }

    /// Throws away what is typed and not put down.
    void leave(RuleText words) {
        begin();
        waiting.clear();
        show(group.get(), words);
    }

    /// Forgets every change, and the rule chosen.
    public void clear() {
        drafts.clear();
        waiting.clear();
        group.set(null);
        form.keepAnd(() -> {});
    }

    private void begin() {
        form.fill(() -> {
            paper.begin(today);
            defaultAsOf.show(today);
        });
    }

    private LocalDate today() {
        return today;
    }

    // Whoever only looks at another day needs no paper.
    private boolean needsPaper() {
        return changed() || !drafts.isEmpty();
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(group.get() == null ? List.of() : lengthProblems());
        if (needsPaper()) {
            found.addAll(paper.problems());
        }
        if (asOf.get().isBlank()) {
            found.add(problem(asOf, Weight.MISSING, "rules.problem.as-of"));
        }
        return found;
    }

    private List<FieldProblem> lengthProblems() {
        if (group.get() instanceof SeasonGroup season) {
            Optional<LocalDate> day = seasonStart.day();
            return day.filter(season::canBeginOn).isPresent()
                    ? List.of()
                    : List.of(problem(
                            seasonStart, day.isPresent() ? Weight.WRONG : Weight.MISSING, "rules.problem.season"));
        }
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
        if (!(isAge() ? values.inOrder() : intervalValues(values).inOrder())) {
            found.add(problem(due, Weight.WRONG, "rules.problem.order"));
        }
        return found;
    }

    private static FieldProblem problem(Field<?> field, Weight weight, String key) {
        return new FieldProblem(field, weight, messages -> messages.get(key));
    }

    /// Whether a length or the first day differs from what the rule says now.
    private boolean changed() {
        RuleGroup chosen = group.get();
        if (chosen instanceof SeasonGroup) {
            return !Objects.equals(start(chosen), seasonStart.day().orElse(null));
        }
        return chosen != null && !RuleText.values(chosen).equals(values());
    }

    /// Whether it is about a season.
    boolean isSeason() {
        return group.get() instanceof SeasonGroup;
    }

    private static @Nullable LocalDate start(@Nullable RuleGroup chosen) {
        return chosen instanceof SeasonGroup season ? season.season().start() : null;
    }

    /// Whether it is about an age.
    boolean isAge() {
        return group.get() instanceof AgeGroup;
    }

    /// The changes put down, from one day on and by one paper; call only without problems.
    ///
    /// @param rules the version that they change
    public List<RuleChange> changes(RuleSet rules) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        LocalDate first = paper.first();
        RuleSource source = paper.source();
        String version = RuleChange.name(rules, first);
        return drafts.stream()
                .<RuleChange>map(draft -> switch (draft.group) {
                    case AgeGroup age -> new AgeChange(age, draft.values, version, first, source);
                    case IntervalGroup interval ->
                        new IntervalChange(interval, intervalValues(draft.values), version, first, source);
                    case SeasonGroup season ->
                        new SeasonChange(season, Objects.requireNonNull(draft.start), version, first, source);
                })
                .toList();
    }

    /// The day to look at; call only without problems.
    public LocalDate asOfDay() {
        return asOf.day().orElseThrow();
    }

    private AgeValues values() {
        if (isSeason()) {
            return AgeValues.NONE;
        }
        return new AgeValues(span(absoluteMin), span(min), span(due), span(overdue), isAge() ? span(max) : null);
    }

    private static IntervalValues intervalValues(AgeValues values) {
        return new IntervalValues(
                values.absoluteMin(), values.min(), values.earliestRecommended(), values.latestRecommended());
    }

    private static @Nullable TimeSpan span(Field<String> typed) {
        return SpanWords.parse(typed.get()).orElse(null);
    }
}
