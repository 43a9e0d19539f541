package org.dosedesk.ui.keeping.rules.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.day.DefaultDay;

/// What is typed about the paper behind a version, and about its first day. FX thread only.
public final class SourceForm {
    private final ObjectProperty<RuleSource.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", RuleSource.Kind.DECREE);
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final DefaultDay<String> defaultFrom = new DefaultDay<>(from, DateText::show);
    private LocalDate today;

    /// Begins with a decree that holds from today on.
    public SourceForm(LocalDate today) {
        this.today = today;
        defaultFrom.show(today);
    }

    /// Another day has begun: a first day that was typed stays.
    public void dayTurned(LocalDate now) {
        today = now;
        defaultFrom.turn(now);
    }

    /// What kind of document it is.
    public ObjectProperty<RuleSource.Kind> kind() {
        return kind;
    }

    /// Its number, as typed.
    public StringProperty number() {
        return number;
    }

    /// Its date, as typed.
    public StringProperty date() {
        return date;
    }

    /// The first day in force.
    public StringProperty from() {
        return from;
    }

    /// Whether the first day is no day.
    public boolean fromWrong() {
        return day(from).isEmpty();
    }

    /// Whether such a paper needs a number and a date, and lacks one.
    public boolean numberMissing() {
        boolean needed = kind.get() == RuleSource.Kind.DECREE || kind.get() == RuleSource.Kind.RESOLUTION;
        return needed && (number.get().isBlank() || date.get().isBlank());
    }

    /// Whether the paper's date is no day.
    public boolean dateWrong() {
        return !date.get().isBlank() && day(date).isEmpty();
    }

    /// The first day; call only when it is one.
    public LocalDate first() {
        return day(from).orElseThrow();
    }

    /// The paper; call only when nothing is wrong with it.
    public RuleSource source() {
        String typed = number.get().strip();
        return new RuleSource(
                kind.get(), typed.isEmpty() ? null : typed, day(date).orElse(null));
    }

    private Optional<LocalDate> day(StringProperty typed) {
        return DateText.parse(typed.get(), today);
    }
}
