package org.dosedesk.ui.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.dose.CheckDose;
import org.dosedesk.usecase.dose.DoseDraft;
import org.dosedesk.usecase.dose.DoseEvaluator;
import org.dosedesk.usecase.dose.DoseFinding;
import org.dosedesk.usecase.dose.DosePreview;
import org.dosedesk.usecase.dose.DoseProblem;
import org.dosedesk.usecase.dose.LotOfToday;
import org.dosedesk.usecase.dose.RegisterDose;
import org.dosedesk.usecase.dose.VoidEntry;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// The form for doses: one is typed, seen for what it counts as, saved, and the next begins. FX thread only.
public final class RegisterDoseViewModel {
    private final Register register;
    private final DoseEvaluator evaluator;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final WorkerPicker picker;
    private final DoseFields fields;
    private final Offers offers;
    private final ObjectProperty<DosePreview> preview =
            new SimpleObjectProperty<>(this, "preview", new DosePreview(List.of(), null));
    private final BooleanProperty attempted = new SimpleBooleanProperty(this, "attempted");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private DoseDraft untouched;
    private int evaluation;
    private @Nullable LocalDate seenDate;

    /// The fields that problems are shown at.
    enum Field {
        WORKER,
        VACCINE,
        DATE,
        EXPIRY
    }

    /// An empty form.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public RegisterDoseViewModel(
            Register register,
            Schedules schedules,
            DoseEvaluator evaluator,
            Background background,
            Texts texts,
            Navigation navigation) {
        this.register = register;
        this.evaluator = evaluator;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        picker = new WorkerPicker(register, schedules, background);
        fields = new DoseFields(this::today);
        untouched = fields.draft(null);
        offers = new Offers(register, background);
        fields.vaccine.subscribe((before, after) -> offerLot());
        fields.all().forEach(field -> field.subscribe((before, after) -> evaluate()));
        picker.chosen().subscribe((before, after) -> evaluate());
        evaluate();
    }

    /// Begins with this worker, or with the search; what was typed about the last dose stays.
    public void begin(@Nullable Id<Worker> worker) {
        if (worker != null) {
            picker.choose(worker);
        }
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return picker.chosen().get() != null
                || !picker.search().get().isBlank()
                || !fields.draft(null).equals(untouched)
                || fields.dateUnreadable()
                || fields.expiryUnreadable();
    }

    /// Throws away what is typed.
    public void discard() {
        picker.clear();
        fields.clear();
        settle();
    }

    WorkerPicker picker() {
        return picker;
    }

    DoseFields fields() {
        return fields;
    }

    Offers offers() {
        return offers;
    }

    ObservableValue<Boolean> saving() {
        return saving;
    }

    /// What stands beside a field, null when all is well there.
    ObservableValue<@Nullable Mark> mark(Field field) {
        return binding(messages -> markNow(messages, field));
    }

    /// What the dose counts as; `blocks` says that it does not count. Null while there is nothing to say.
    ObservableValue<@Nullable Mark> outcome() {
        return binding(messages -> {
            var outcome = preview.get().outcome();
            LocalDate date = seenDate;
            return outcome == null || date == null
                    ? null
                    : new Mark(DoseText.outcome(messages, outcome, date), !outcome.counts());
        });
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

    /// Saves, then makes the form ready for the next worker. When something blocks the dose, nothing is saved.
    ///
    /// @return the first field that blocks
    Optional<Field> save() {
        if (saving.get()) {
            return Optional.empty();
        }
        attempted.set(true);
        DoseDraft draft = fields.draft(worker());
        preview.set(new DosePreview(
                new CheckDose(register.snapshot(), today()).check(draft),
                preview.get().outcome()));
        for (Field field : Field.values()) {
            Mark mark = markNow(texts.messages(), field);
            if (mark != null && mark.blocks()) {
                return Optional.of(field);
            }
        }
        saving.set(true);
        failure.set(null);
        background.start(progress -> new RegisterDose(register).save(draft), this::saved, e -> {
            saving.set(false);
            failure.set(e);
        });
        return Optional.empty();
    }

    private void saved(Dose dose) {
        saving.set(false);
        ChosenWorker worker = picker.chosen().get();
        Messages messages = texts.messages();
        Offer<Vaccine> vaccine = fields.vaccine.get();
        String sentence = messages.get(
                "dose.saved",
                worker == null ? "" : worker.name(),
                vaccine == null ? "" : messages.get("common.vaccine." + vaccine.name()),
                DateText.show(dose.date()));
        picker.clear();
        fields.clearForNext();
        settle();
        navigation.notice(sentence, messages.get("dose.undo"), () -> undo(dose));
    }

    private void undo(Dose dose) {
        String reason = texts.messages().get("dose.undo.reason");
        background.start(
                progress -> {
                    new VoidEntry(register).voidEntry(dose, reason);
                    return dose;
                },
                done -> navigation.notice(texts.messages().get("dose.undone"), null, null),
                e -> navigation.notice(Failures.sentence(texts.messages(), e), null, null));
    }

    private void settle() {
        attempted.set(false);
        failure.set(null);
        untouched = fields.draft(null);
        evaluate();
    }

    private void evaluate() {
        DoseDraft draft = fields.draft(worker());
        int mine = ++evaluation;
        background.start(
                progress -> DosePreview.of(draft, register, evaluator),
                seen -> {
                    if (mine == evaluation) {
                        seenDate = draft.date();
                        preview.set(seen);
                    }
                },
                e -> {
                    if (mine == evaluation) {
                        preview.set(new DosePreview(List.of(), null));
                    }
                });
    }

    private @Nullable Mark markNow(Messages messages, Field field) {
        if ((field == Field.DATE && fields.dateUnreadable()) || (field == Field.EXPIRY && fields.expiryUnreadable())) {
            return new Mark(messages.get("dose.problem.unreadable"), true);
        }
        List<String> warnings = new ArrayList<>();
        for (DoseFinding finding : preview.get().findings()) {
            DoseProblem problem = finding.problem();
            if (problem.field().name().equals(field.name())) {
                String sentence = DoseText.finding(messages, finding);
                if (!problem.blocks()) {
                    warnings.add(sentence);
                } else if (attempted.get() || !problem.name().endsWith("MISSING")) {
                    return new Mark(sentence, true);
                }
            }
        }
        return warnings.isEmpty() ? null : new Mark(String.join("\n", warnings), false);
    }

    private ObjectBinding<@Nullable Mark> binding(Function<Messages, @Nullable Mark> made) {
        return Bindings.createObjectBinding(
                () -> made.apply(texts.messages()),
                preview,
                attempted,
                fields.date,
                fields.expiry,
                texts.messagesProperty());
    }

    // A lot belongs to one vaccine: with another vaccine it would be wrong.
    private void offerLot() {
        fields.lot.set("");
        fields.expiry.set("");
        Offer<Vaccine> vaccine = fields.vaccine.get();
        if (vaccine == null || vaccine.id() == null) {
            return;
        }
        Id<Vaccine> id = vaccine.id();
        background.start(
                progress -> LotOfToday.of(register, id),
                found -> found.ifPresent(lot -> {
                    if (vaccine.equals(fields.vaccine.get()) && fields.lot.get().isEmpty()) {
                        fields.lot.set(lot.lot());
                        fields.expiry.set(lot.expiry() == null ? "" : DateText.show(lot.expiry()));
                    }
                }),
                e -> fields.lot.set(""));
    }

    private @Nullable Id<Worker> worker() {
        ChosenWorker chosen = picker.chosen().get();
        return chosen == null ? null : chosen.id();
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
