package org.dosedesk.ui.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.ruleset.AgeChange;
import org.dosedesk.domain.ruleset.AgeGroup;
import org.dosedesk.domain.ruleset.AgeValues;
import org.dosedesk.domain.ruleset.IntervalChange;
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.ruleset.IntervalValues;
import org.dosedesk.domain.ruleset.RuleChange;
import org.dosedesk.domain.ruleset.RuleGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// What is typed about another length of an interval or another age, and the day to look at. FX thread only.
final class RuleForm {
    final ObjectProperty<@Nullable RuleGroup> group = new SimpleObjectProperty<>(this, "group");
    final StringProperty absoluteMin = new SimpleStringProperty(this, "absoluteMin", "");
    final StringProperty min = new SimpleStringProperty(this, "min", "");
    final StringProperty due = new SimpleStringProperty(this, "due", "");
    final StringProperty overdue = new SimpleStringProperty(this, "overdue", "");
    final StringProperty max = new SimpleStringProperty(this, "max", "");
    final StringProperty from = new SimpleStringProperty(this, "from", "");
    final ObjectProperty<RuleSource.Kind> kind = new SimpleObjectProperty<>(this, "kind", RuleSource.Kind.DECREE);
    final StringProperty number = new SimpleStringProperty(this, "number", "");
    final StringProperty date = new SimpleStringProperty(this, "date", "");
    final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");

    private final LocalDate today;

    /// What is wrong with a field; the end of the bundle key of the sentence.
    enum Problem {
        SPAN,
        ORDER,
        NOTHING,
        FROM,
        NUMBER,
        DATE,
        AS_OF
    }

    RuleForm(LocalDate today) {
        this.today = today;
        from.set(DateText.show(today));
        asOf.set(DateText.show(today));
    }

    /// Begins with a rule as it is.
    void show(@Nullable RuleGroup chosen, RuleText words) {
        group.set(chosen);
        AgeValues now = RuleText.values(chosen);
        absoluteMin.set(words.span(now.absoluteMin()));
        min.set(words.span(now.min()));
        due.set(words.span(now.earliestRecommended()));
        overdue.set(words.span(now.latestRecommended()));
        max.set(words.span(now.max()));
    }

    /// What keeps it from being tried out, in the order of the fields.
    ///
    /// @param keeping whether the paper must be named, too
    List<Problem> problems(boolean keeping) {
        Map<Problem, Boolean> found = new LinkedHashMap<>();
        List<StringProperty> lengths = List.of(absoluteMin, min, due, overdue, max);
        found.put(
                Problem.SPAN,
                lengths.stream()
                        .anyMatch(typed -> !typed.get().isBlank()
                                && SpanWords.parse(typed.get()).isEmpty()));
        AgeValues values = values();
        found.put(Problem.NOTHING, values.isEmpty());
        found.put(Problem.ORDER, !(isAge() ? values.inOrder() : intervalValues().inOrder()));
        found.put(Problem.FROM, day(from).isEmpty());
        found.put(
                Problem.NUMBER,
                keeping
                        && needsNumber()
                        && (number.get().isBlank() || date.get().isBlank()));
        found.put(Problem.DATE, !date.get().isBlank() && day(date).isEmpty());
        found.put(Problem.AS_OF, day(asOf).isEmpty());
        return found.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a length differs from what the rule says now.
    boolean changed() {
        RuleGroup chosen = group.get();
        return chosen != null && !RuleText.values(chosen).equals(values());
    }

    /// Whether it is about an age.
    boolean isAge() {
        return group.get() instanceof AgeGroup;
    }

    /// The change typed; call only without problems.
    ///
    /// @param rules the version that it changes
    RuleChange change(RuleSet rules) {
        LocalDate first = day(from).orElseThrow();
        String number = this.number.get().strip();
        RuleSource paper = new RuleSource(
                kind.get(), number.isEmpty() ? null : number, day(date).orElse(null));
        String version = RuleChange.name(rules, first);
        return switch (Objects.requireNonNull(group.get())) {
            case AgeGroup age -> new AgeChange(age, values(), version, first, paper);
            case IntervalGroup interval -> new IntervalChange(interval, intervalValues(), version, first, paper);
        };
    }

    /// The day to look at; call only without problems.
    LocalDate asOfDay() {
        return day(asOf).orElseThrow();
    }

    private boolean needsNumber() {
        return kind.get() == RuleSource.Kind.DECREE || kind.get() == RuleSource.Kind.RESOLUTION;
    }

    private AgeValues values() {
        return new AgeValues(span(absoluteMin), span(min), span(due), span(overdue), isAge() ? span(max) : null);
    }

    private IntervalValues intervalValues() {
        return new IntervalValues(span(absoluteMin), span(min), span(due), span(overdue));
    }

    private static @Nullable TimeSpan span(StringProperty typed) {
        return SpanWords.parse(typed.get()).orElse(null);
    }

    private Optional<LocalDate> day(StringProperty typed) {
        return DateText.parse(typed.get(), today);
    }
}
