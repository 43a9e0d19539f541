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
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonChange;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.keeping.rules.RuleText;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.jspecify.annotations.Nullable;

/// What is typed about other lengths of intervals, other ages and the first day of a season, which together make
/// one version, and the day to look at. FX thread only.
public final class RuleForm {
    public final ObjectProperty<@Nullable RuleGroup> group = new SimpleObjectProperty<>(this, "group");
    public final RuleLengths lengths;
    public final SourceForm paper;
    public final DayField asOf;

    private final Form form;
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
        lengths = new RuleLengths(form, this::today, group::get);
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
        List<Field<String>> fields = lengths.fields();
        if (before != null && !before.equals(chosen) && form.unsaved(fields)) {
            waiting.put(before, fields.stream().map(Field::get).toList());
        }
        group.set(chosen);
        lengths.show(drafts.stream().filter(one -> one.group.equals(chosen)).findFirst(), words);
        form.keep(fields);
        List<String> typed = chosen == null ? null : waiting.remove(chosen);
        for (int i = 0; typed != null && i < typed.size(); i++) {
            fields.get(i).set(typed.get(i));
        }
    }

    /// Puts down what is typed about the rule chosen, in place of what was put down about it before; a rule that is
    /// typed as it is has no change.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> putDown() {
        Optional<Field<?>> blocked = form.blocked(lengths.fields());
        RuleGroup chosen = group.get();
        if (blocked.isEmpty() && chosen != null) {
            drafts.removeIf(draft -> draft.group.equals(chosen));
            if (lengths.changed()) {
                drafts.add(new Draft(chosen, lengths.values(), lengths.start()));
            }
            form.keep(lengths.fields());
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

    /// Throws away what is typed about the rule chosen and not put down, and about the paper.
    void leave(RuleText words) {
        begin();
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
        return lengths.changed() || !drafts.isEmpty();
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(lengths.problems());
        if (needsPaper()) {
            found.addAll(paper.problems());
        }
        if (asOf.get().isBlank()) {
            found.add(new FieldProblem(asOf, Weight.MISSING, messages -> messages.get("rules.problem.as-of")));
        }
        return found;
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
                        new IntervalChange(interval, RuleLengths.ofInterval(draft.values), version, first, source);
                    case SeasonGroup season ->
                        new SeasonChange(season, Objects.requireNonNull(draft.start), version, first, source);
                })
                .toList();
    }

    /// The day to look at; call only without problems.
    public LocalDate asOfDay() {
        return asOf.day().orElseThrow();
    }
}
