package org.dosedesk.ui.keeping.rules.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;

/// What is typed about the paper behind a version, and about its first day. FX thread only.
public final class SourceForm {
    final Field<RuleSource.Kind> kind;
    final Field<String> number;
    final DayField date;
    public final DayField from;

    private final DefaultDay<String> defaultFrom;

    /// @param form the form that asks for them among others
    /// @param asked whether they are asked for now
    SourceForm(Form form, Supplier<LocalDate> today, BooleanSupplier asked) {
        kind = form.choice(RuleSource.Kind.DECREE);
        number = form.text();
        date = form.day("rules.problem.date", today, asked);
        from = form.day("rules.problem.from", today, asked);
        defaultFrom = new DefaultDay<>(from.value(), DateText::show);
    }

    /// Begins with a paper that holds from this day on.
    void begin(LocalDate today) {
        defaultFrom.show(today);
    }

    /// Another day has begun: a first day that was typed stays.
    void dayTurned(LocalDate now) {
        defaultFrom.turn(now);
    }

    /// What is wrong with them when they are asked for, but for days that cannot be read.
    List<FieldProblem> problems() {
        boolean named = kind.get() == RuleSource.Kind.DECREE || kind.get() == RuleSource.Kind.RESOLUTION;
        return Stream.concat(
                        Stream.of(number, date)
                                .filter(field -> named && field.get().isBlank())
                                .map(field -> missing(field, "rules.problem.number")),
                        Stream.of(from)
                                .filter(field -> field.get().isBlank())
                                .map(field -> missing(field, "rules.problem.from")))
                .toList();
    }

    /// The first day; call only when it is one.
    LocalDate first() {
        return from.day().orElseThrow();
    }

    /// The paper; call only when nothing is wrong with it.
    RuleSource source() {
        String typed = number.get().strip();
        return new RuleSource(
                kind.get(), typed.isEmpty() ? null : typed, date.day().orElse(null));
    }

    private static FieldProblem missing(Field<?> field, String key) {
        return new FieldProblem(field, Weight.MISSING, messages -> messages.get(key));
    }
}
