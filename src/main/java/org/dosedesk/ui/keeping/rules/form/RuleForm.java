package org.dosedesk.ui.keeping.rules.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.dosedesk.usecase.keeping.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// What is typed about other lengths of intervals, other ages and the first day of a season, which together make
/// one version, and the day to look at. FX thread only.
public final class RuleForm {
    public final ObjectProperty<@Nullable RuleGroup> group = new SimpleObjectProperty<>(this, "group");
    final StringProperty absoluteMin = new SimpleStringProperty(this, "absoluteMin", "");
    final StringProperty min = new SimpleStringProperty(this, "min", "");
    public final StringProperty due = new SimpleStringProperty(this, "due", "");
    final StringProperty overdue = new SimpleStringProperty(this, "overdue", "");
    final StringProperty max = new SimpleStringProperty(this, "max", "");
    final StringProperty seasonStart = new SimpleStringProperty(this, "seasonStart", "");
    public final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");

    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    public final SourceForm paper;
    private final DefaultDay<String> defaultAsOf = new DefaultDay<>(asOf, DateText::show);
    private LocalDate today;

    /// Other lengths for a rule, or another first day of a season, not kept yet.
    ///
    /// @param values those of an interval have no end; none for a season
    /// @param start null but for a season
    public record Draft(
            RuleGroup group, AgeValues values, @Nullable LocalDate start) {}

    /// What is wrong with a field; the end of the bundle key of the sentence.
    enum Problem {
        SPAN,
        ORDER,
        NOTHING,
        SEASON,
        FROM,
        NUMBER,
        DATE,
        AS_OF
    }

    /// An empty form.
    public RuleForm(LocalDate today) {
        this.today = today;
        paper = new SourceForm(today);
        defaultAsOf.show(today);
    }

    /// Another day has begun: days that were typed stay.
    public void dayTurned(LocalDate now) {
        today = now;
        defaultAsOf.turn(now);
        paper.dayTurned(now);
    }

    /// The changes put down so far, for one version.
    public ObservableList<Draft> drafts() {
        return drafts;
    }

    /// Begins with a rule as it is put down, or else as it is.
    void show(@Nullable RuleGroup chosen, RuleText words) {
        group.set(chosen);
        Optional<Draft> draft =
                drafts.stream().filter(one -> one.group.equals(chosen)).findFirst();
        AgeValues now = draft.map(Draft::values).orElse(RuleText.values(chosen));
        LocalDate start = draft.map(Draft::start).orElse(start(chosen));
        absoluteMin.set(words.span(now.absoluteMin()));
        min.set(words.span(now.min()));
        due.set(words.span(now.earliestRecommended()));
        overdue.set(words.span(now.latestRecommended()));
        max.set(words.span(now.max()));
        seasonStart.set(start == null ? "" : DateText.show(start));
    }

    /// Puts down what is typed about the rule chosen, in place of what was put down about it before; a rule that is
    /// typed as it is has no change. Call only without [#lengthProblems].
    void putDown() {
        RuleGroup chosen = group.get();
        if (chosen != null) {
            drafts.removeIf(draft -> draft.group.equals(chosen));
            if (changed()) {
                drafts.add(new Draft(
                        chosen, values(), isSeason() ? day(seasonStart).orElse(null) : null));
            }
        }
    }

    /// Forgets every change, and the rule chosen.
    public void clear() {
        drafts.clear();
        group.set(null);
    }

    /// What is wrong with the lengths or the first day typed, in the order of the fields.
    List<Problem> lengthProblems() {
        if (group.get() == null) {
            return List.of();
        }
        if (group.get() instanceof SeasonGroup season) {
            return day(seasonStart).filter(season::canBeginOn).isPresent() ? List.of() : List.of(Problem.SEASON);
        }
        AgeValues values = values();
        List<Problem> found = new ArrayList<>();
        if (Stream.of(absoluteMin, min, due, overdue, max)
                .anyMatch(typed ->
                        !typed.get().isBlank() && SpanWords.parse(typed.get()).isEmpty())) {
            found.add(Problem.SPAN);
        }
        if (values.isEmpty()) {
            found.add(Problem.NOTHING);
        }
        if (!(isAge() ? values.inOrder() : intervalValues(values).inOrder())) {
            found.add(Problem.ORDER);
        }
        return found;
    }

    /// What keeps it from being tried out, in the order of the fields. Whoever only looks at another day needs no
    /// paper.
    List<Problem> problems() {
        List<Problem> found = lengthProblems();
        if (!found.isEmpty()) {
            return found;
        }
        List<Problem> rest = new ArrayList<>();
        if (changed() || !drafts.isEmpty()) {
            if (paper.fromWrong()) {
                rest.add(Problem.FROM);
            }
            if (paper.numberMissing()) {
                rest.add(Problem.NUMBER);
            }
            if (paper.dateWrong()) {
                rest.add(Problem.DATE);
            }
        }
        if (day(asOf).isEmpty()) {
            rest.add(Problem.AS_OF);
        }
        return rest;
    }

    /// Whether a length or the first day differs from what the rule says now.
    boolean changed() {
        RuleGroup chosen = group.get();
        if (chosen instanceof SeasonGroup) {
            return !Objects.equals(start(chosen), day(seasonStart).orElse(null));
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
        return day(asOf).orElseThrow();
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

    private static @Nullable TimeSpan span(StringProperty typed) {
        return SpanWords.parse(typed.get()).orElse(null);
    }

    private Optional<LocalDate> day(StringProperty typed) {
        return DateText.parse(typed.get(), today);
    }
}
