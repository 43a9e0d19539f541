package org.dosedesk.ui.dose.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.usecase.dose.DoseFinding;
import org.dosedesk.usecase.reaction.ReactionDraft;
import org.dosedesk.usecase.reaction.RecordReaction;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The form for what followed a dose: a new reaction, or the correction of one. FX thread only.
public final class ReactionViewModel {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final StringProperty description = new SimpleStringProperty(this, "description", "");
    private final StringProperty onset = new SimpleStringProperty(this, "onset", "");
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(this, "severity", Severity.MILD);
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<@Nullable Dose> dose = new ReadOnlyObjectWrapper<>(this, "dose");
    private final BooleanProperty attempted = new SimpleBooleanProperty(this, "attempted");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private @Nullable Reaction corrected;
    private List<Object> untouched = typed();

    /// The fields that problems are shown at.
    enum Field {
        DESCRIPTION,
        DATE
    }

    /// A form that is about no dose yet.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public ReactionViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
    }

    /// Begins with what followed this dose; what was typed is thrown away.
    public void begin(Dose about) {
        show(about, "", about.date(), Severity.MILD, "");
        corrected = null;
    }

    /// Begins to correct a reaction; what was typed is thrown away.
    public void correct(Reaction reaction) {
        Dose about = register.snapshot().get(Dose.class, reaction.dose());
        show(about, reaction.description(), reaction.onset(), reaction.severity(), reaction.note());
        corrected = reaction;
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return !typed().equals(untouched);
    }

    /// Throws away what is typed.
    public void discard() {
        description.set("");
        onset.set("");
        severity.set(Severity.MILD);
        note.set("");
        dose.set(null);
        corrected = null;
        settle();
    }

    StringProperty description() {
        return description;
    }

    StringProperty onset() {
        return onset;
    }

    ObjectProperty<Severity> severity() {
        return severity;
    }

    StringProperty note() {
        return note;
    }

    /// The dose that it is about, null while there is none.
    ReadOnlyObjectProperty<@Nullable Dose> dose() {
        return dose.getReadOnlyProperty();
    }

    ObservableValue<Boolean> saving() {
        return saving;
    }

    /// Whose dose it is, and which.
    ObservableValue<String> aboutText() {
        return Bindings.createStringBinding(
                () -> {
                    Dose about = dose.get();
                    return about == null ? "" : about(texts.messages(), about);
                },
                dose,
                texts.messagesProperty());
    }

    /// What stands beside a field, null when all is well there.
    ObservableValue<@Nullable Mark> mark(Field field) {
        return Bindings.createObjectBinding(
                () -> markNow(texts.messages(), field), description, onset, dose, attempted, texts.messagesProperty());
    }

    /// Why the last save failed and what to do, empty when it did not.
    ObservableValue<String> failureText() {
        return Bindings.createStringBinding(
                () -> {
                    Exception e = failure.get();
                    return e == null ? "" : Failures.sentence(texts.messages(), e);
                },
                failure,
                texts.messagesProperty());
    }

    /// Saves and goes back. When something blocks it, nothing is saved.
    ///
    /// @return the first field that blocks
    Optional<Field> save() {
        Dose about = dose.get();
        if (saving.get() || about == null) {
            return Optional.empty();
        }
        attempted.set(true);
        Optional<Field> blocked = Stream.of(Field.values())
                .filter(field -> markNow(texts.messages(), field) != null)
                .findFirst();
        if (blocked.isEmpty()) {
            saving.set(true);
            failure.set(null);
            ReactionDraft draft = draft();
            Reaction before = corrected;
            RecordReaction record = new RecordReaction(register);
            background.start(
                    progress -> before == null ? record.save(about, draft) : record.correct(before, draft),
                    this::saved,
                    e -> {
                        saving.set(false);
                        failure.set(e);
                    });
        }
        return blocked;
    }

    private void saved(List<Change> changes) {
        saving.set(false);
        Dose about = dose.get();
        Messages messages = texts.messages();
        String sentence = about == null ? "" : messages.get("reaction.saved", about(messages, about));
        discard();
        navigation.back();
        if (!changes.isEmpty()) {
            notices.show(sentence, changes);
        }
    }

    private void show(Dose about, String what, LocalDate began, Severity how, String remark) {
        dose.set(about);
        description.set(what);
        onset.set(DateText.show(began));
        severity.set(how);
        note.set(remark);
        settle();
    }

    private void settle() {
        attempted.set(false);
        failure.set(null);
        untouched = typed();
    }

    private List<Object> typed() {
        return List.of(description.get(), onset.get(), severity.get(), note.get());
    }

    private String about(Messages messages, Dose about) {
        String code = register.snapshot().get(Vaccine.class, about.vaccine()).code();
        Worker worker = register.snapshot().get(Worker.class, about.worker());
        return messages.get(
                "reaction.about",
                worker.name().full(),
                messages.get("common.vaccine." + code),
                DateText.show(about.date()));
    }

    private ReactionDraft draft() {
        return new ReactionDraft(
                description.get(), DateText.parse(onset.get(), today()).orElse(null), severity.get(), note.get());
    }

    private @Nullable Mark markNow(Messages messages, Field field) {
        Dose about = dose.get();
        ReactionDraft draft = draft();
        if (about == null) {
            return null;
        }
        if (field == Field.DATE && draft.onset() == null && !onset.get().isBlank()) {
            return new Mark(messages.get("reaction.problem.unreadable"), true);
        }
        return draft.check(about, today()).stream()
                .filter(finding -> finding.problem().field().name().equals(field.name()))
                .filter(finding -> attempted.get() || !finding.problem().name().endsWith("MISSING"))
                .findFirst()
                .map(finding -> new Mark(sentence(messages, finding), true))
                .orElse(null);
    }

    private static String sentence(Messages messages, DoseFinding finding) {
        LocalDate day = finding.day();
        return switch (finding.problem()) {
            case DESCRIPTION_MISSING -> messages.get("reaction.problem.description-missing");
            case DATE_MISSING -> messages.get("reaction.problem.date-missing");
            case DATE_IN_FUTURE -> messages.get("reaction.problem.date-in-future");
            default -> messages.get("reaction.problem.before-dose", day == null ? "" : DateText.show(day));
        };
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
