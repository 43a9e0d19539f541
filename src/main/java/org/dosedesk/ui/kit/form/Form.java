package org.dosedesk.ui.kit.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// What every form does alike: it knows its fields, says what is wrong with them and whether something would be
/// lost, and takes what is typed to the disk. The fields stand in the order in which they were made. FX thread
/// only.
public final class Form {
    private final Background background;
    private final Texts texts;
    private final String unreadableDay;
    private final List<Field<?>> fields = new ArrayList<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final Said said = new Said();
    private final Kept kept = new Kept(fields);
    private Supplier<List<FieldProblem>> check = List::of;
    private boolean filling;

    /// A form without fields.
    ///
    /// @param unreadableDay the key of the sentence for what is typed as a day and is none
    public Form(Background background, Texts texts, String unreadableDay) {
        this.background = background;
        this.texts = texts;
        this.unreadableDay = unreadableDay;
    }

    /// Adds a field for text, empty.
    public Field<String> text() {
        return add(new Field<>(""));
    }

    /// Adds a field for a day, empty.
    ///
    /// @param today to understand a day without a year or a century by
    public DayField day(Supplier<LocalDate> today) {
        return day(today, () -> true);
    }

    /// Adds a field for a day that is not always asked for, empty.
    ///
    /// @param today to understand a day without a year or a century by
    /// @param asked whether it is asked for now: else what is typed there does not matter
    public DayField day(Supplier<LocalDate> today, BooleanSupplier asked) {
        return day(unreadableDay, today, asked);
    }

    /// As [#day(Supplier, BooleanSupplier)], for a form whose days each want a sentence of their own.
    ///
    /// @param unreadable the key of the sentence for what is typed there and is no day
    public DayField day(String unreadable, Supplier<LocalDate> today, BooleanSupplier asked) {
        return add(new DayField(unreadable, DateText::parse, today, asked));
    }

    /// Adds a field for the last day of a lot, empty; a month stands for its last day.
    ///
    /// @param today to understand a day without a year or a century by
    /// @param asked whether it is asked for now: else what is typed there does not matter
    public DayField expiry(Supplier<LocalDate> today, BooleanSupplier asked) {
        return add(new DayField(unreadableDay, DateText::parseExpiry, today, asked));
    }

    /// Adds a field for what is chosen.
    ///
    /// @param empty what an empty form holds
    public <T extends @Nullable Object> Field<T> choice(T empty) {
        return add(new Field<>(empty));
    }

    /// What must hold of the fields. Asked at each change; days that cannot be read are said without it.
    public void check(Supplier<List<FieldProblem>> found) {
        check = found;
        look();
    }

    /// Fills the fields at one stroke; from then on this is what counts as untouched, and nothing is wrong yet.
    public void fill(Runnable values) {
        keepAnd(() -> {
            fields.forEach(Field::clear);
            values.run();
        });
    }

    /// As [#fill], but what is not filled keeps what it holds.
    public void keepAnd(Runnable values) {
        filling = true;
        try {
            values.run();
        } finally {
            filling = false;
        }
        failure.set(null);
        said.nothing();
        kept.keep();
        look();
    }

    /// What some of the fields hold counts as saved from now on, and nothing is wrong with them yet.
    public void keep(List<? extends Field<?>> part) {
        said.nothing(part);
        kept.keep(part);
        look();
    }

    /// Changes fields without anybody having typed: what was saved counts as saved still.
    public void follow(Runnable values) {
        List<Field<?>> untouched = new ArrayList<>(fields);
        untouched.removeAll(kept.touched());
        values.run();
        kept.keep(untouched);
    }

    /// Typing goes on in a field: nothing is said about it before it is left for the first time.
    void enter(Field<?> field) {
        said.enter(field);
    }

    /// A field is left.
    void leave(Field<?> field) {
        said.leave(field);
    }

    /// Whether the fields are being filled: what follows from one of them is not to be worked out now.
    public boolean isFilling() {
        return filling;
    }

    /// Empties the fields; nothing is unsaved then.
    public void clear() {
        fill(() -> {});
    }

    /// Looks again at what is wrong: something besides the fields has changed.
    public void look() {
        if (!filling) {
            said.found(Stream.concat(unreadable(), check.get().stream()).toList());
        }
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return !kept.touched().isEmpty();
    }

    /// Whether something would be lost of what some of the fields hold.
    public boolean unsaved(List<? extends Field<?>> part) {
        return kept.touched().stream().anyMatch(part::contains);
    }

    /// The texts typed that would be lost by leaving; no more of them than fit into a sentence.
    public String unsavedText() {
        return kept.texts();
    }

    /// Whether it is on its way to the disk.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// What stands beside a field, null when all is well there.
    public ObservableValue<@Nullable Mark> mark(Field<?> field) {
        return Bindings.createObjectBinding(() -> said.mark(texts.messages(), field), causes());
    }

    /// What is said first of all that is wrong, and else why the last save failed; empty when all is well.
    public ObservableValue<String> sentence() {
        ObservableValue<String> failed = failureText();
        return Bindings.createStringBinding(
                () -> said.firstMark(texts.messages(), fields).map(Mark::text).orElseGet(failed::getValue),
                Stream.concat(Stream.of(causes()), Stream.of(failed)).toArray(Observable[]::new));
    }

    /// Why the last save failed and what to do; empty when it did not.
    public ObservableValue<String> failureText() {
        return Bindings.createStringBinding(
                () -> {
                    Exception failed = failure.get();
                    return failed == null ? "" : Failures.sentence(texts.messages(), failed);
                },
                failure,
                texts.messagesProperty());
    }

    /// The first field that keeps the form from being saved. From now on what is missing is said, too.
    public Optional<Field<?>> blocked() {
        return blocked(fields);
    }

    /// The first of some fields that keeps what they are for from being done. From now on what is missing there is
    /// said, too.
    public Optional<Field<?>> blocked(List<? extends Field<?>> part) {
        said.tried(part);
        look();
        return part.stream().<Field<?>>map(field -> field).filter(said::blocks).findFirst();
    }

    /// Takes it to the disk in the background, unless something blocks it or it is on its way already.
    ///
    /// @param job saves; when it fails, the form stays as it is and says why
    /// @param saved receives what it brought
    /// @return the first field that blocks
    public <T> Optional<Field<?>> save(Background.Job<T> job, Consumer<? super T> saved) {
        if (saving.get()) {
            return Optional.empty();
        }
        Optional<Field<?>> blocked = blocked();
        if (blocked.isEmpty()) {
            saving.set(true);
            failure.set(null);
            background.start(
                    job,
                    done -> {
                        saving.set(false);
                        saved.accept(done);
                    },
                    failed -> {
                        saving.set(false);
                        failure.set(failed);
                    });
        }
        return blocked;
    }

    private <F extends Field<?>> F add(F field) {
        fields.add(field);
        kept.keep();
        field.value().subscribe((was, is) -> look());
        return field;
    }

    private Stream<FieldProblem> unreadable() {
        return fields.stream()
                .filter(field -> field instanceof DayField day && day.isUnreadable())
                .map(DayField.class::cast)
                .map(day -> new FieldProblem(day, Weight.WRONG, messages -> messages.get(day.unreadable())));
    }

    private Observable[] causes() {
        return Stream.concat(Stream.of(said.causes()), Stream.of(texts.messagesProperty()))
                .toArray(Observable[]::new);
    }
}
