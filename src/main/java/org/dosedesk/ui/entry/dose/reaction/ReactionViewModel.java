package org.dosedesk.ui.entry.dose.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.reaction.ReactionDraft;
import org.dosedesk.usecase.entry.reaction.RecordReaction;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The form for what followed a dose: a new reaction, or the correction of one. FX thread only.
public final class ReactionViewModel {
    private final Register register;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final ReadOnlyObjectWrapper<@Nullable Dose> dose = new ReadOnlyObjectWrapper<>(this, "dose");
    private final Form form;
    private @Nullable Reaction corrected;

    final Field<String> description;
    final DayField onset;
    final Field<Severity> severity;
    final Field<String> note;

    /// A form that is about no dose yet.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public ReactionViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
        form = new Form(background, texts, "common.day.unreadable");
        description = form.text();
        onset = form.day(this::today);
        severity = form.choice(Severity.MILD);
        note = form.text();
        form.check(this::problems);
    }

    /// Begins with what followed this dose; what was typed is thrown away.
    public void begin(Dose about) {
        dose.set(about);
        corrected = null;
        form.fill(() -> onset.show(about.date()));
    }

    /// Begins to correct a reaction; what was typed is thrown away.
    public void correct(Reaction reaction) {
        dose.set(register.snapshot().get(Dose.class, reaction.dose()));
        corrected = reaction;
        form.fill(() -> {
            description.set(reaction.description());
            onset.show(reaction.onset());
            severity.set(reaction.severity());
            note.set(reaction.note());
        });
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return form.unsaved();
    }

    /// Throws away what is typed.
    public void discard() {
        dose.set(null);
        corrected = null;
        form.clear();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.unsavedText();
    }

    Form form() {
        return form;
    }

    /// The dose that it is about, null while there is none.
    ReadOnlyObjectProperty<@Nullable Dose> dose() {
        return dose.getReadOnlyProperty();
    }

    /// Whose dose it is, and which.
    ObservableValue<String> aboutText() {
        return Bindings.createStringBinding(
                () -> {
                    Dose about = dose.get();
                    return about == null ? "" : ReactionText.about(texts.messages(), register.snapshot(), about);
                },
                dose,
                texts.messagesProperty());
    }

    /// Saves and goes back. When something blocks it, nothing is saved.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> save() {
        Dose about = dose.get();
        if (about == null) {
            return Optional.empty();
        }
        ReactionDraft draft = draft();
        Reaction before = corrected;
        RecordReaction record = new RecordReaction(register);
        return form.save(
                progress -> before == null ? record.save(about, draft) : record.correct(before, draft),
                changes -> saved(about, changes));
    }

    private void saved(Dose about, List<Change> changes) {
        Messages messages = texts.messages();
        String sentence = messages.get("reaction.saved", ReactionText.about(messages, register.snapshot(), about));
        discard();
        navigation.back();
        if (!changes.isEmpty()) {
            notices.show(sentence, changes);
        }
    }

    private ReactionDraft draft() {
        return new ReactionDraft(description.get(), onset.day().orElse(null), severity.get(), note.get());
    }

    private List<FieldProblem> problems() {
        Dose about = dose.get();
        return about == null
                ? List.of()
                : draft().check(about, today()).stream().map(this::problem).toList();
    }

    private FieldProblem problem(DoseFinding finding) {
        return switch (finding.problem()) {
            case DESCRIPTION_MISSING -> missing(description, "reaction.problem.description-missing");
            case DATE_MISSING -> missing(onset, "reaction.problem.date-missing");
            default -> new FieldProblem(onset, Weight.WRONG, messages -> ReactionText.wrongDay(messages, finding));
        };
    }

    private static FieldProblem missing(Field<?> field, String key) {
        return new FieldProblem(field, Weight.MISSING, messages -> messages.get(key));
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
