package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenFields;
import org.dosedesk.ui.entry.dose.worker.ChosenWorker;
import org.dosedesk.ui.entry.dose.worker.WorkerPicker;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.lot.KnownLots;
import org.dosedesk.usecase.entry.notgiven.NotGivenDraft;
import org.dosedesk.usecase.entry.notgiven.RecordNotGiven;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// The form for doses, or for why none was given: one is typed, seen for what it counts as, saved, and the next
/// begins; or one that is in the register is corrected. FX thread only.
public final class RegisterDoseViewModel {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final WorkerPicker picker;
    private final DoseFields fields;
    private final NotGivenFields notGiven;
    private final Offers offers;
    private final DosePart dose;
    private final FieldMarks marks;
    private final BooleanProperty given = new SimpleBooleanProperty(this, "given", true);
    private final ReadOnlyObjectWrapper<@Nullable WorkerEntry> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");
    private final BooleanProperty attempted = new SimpleBooleanProperty(this, "attempted");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private List<Optional<Object>> untouched;

    /// The fields that problems are shown at.
    public enum Field {
        WORKER,
        REASON,
        VACCINE,
        DATE,
        LOT,
        EXPIRY,
        UNTIL
    }

    /// An empty form.
    ///
    /// @param vaccineGroup its vaccines are offered first, and what was not given is against it
    /// @param navigation is told what was saved, with a way to undo it
    public RegisterDoseViewModel(
            Register register,
            Schedules schedules,
            DoseEvaluator evaluator,
            Supplier<String> vaccineGroup,
            ClockWatch clock,
            Background background,
            Texts texts,
            Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
        picker = new WorkerPicker(register, schedules, background);
        fields = new DoseFields(this::today);
        notGiven = new NotGivenFields(this::today, vaccineGroup);
        offers = new Offers(register, vaccineGroup, background);
        dose = new DosePart(register, evaluator, background, fields, this::worker);
        KnownLots lots = KnownLots.following(register);
        marks = new FieldMarks(register, clock, fields, notGiven, lots);
        picker.chosen().subscribe((before, after) -> dose.evaluate());
        untouched = typed();
        dose.evaluate();
        background.start(
                progress -> {
                    lots.learnAll(register.snapshot());
                    return lots;
                },
                learnt -> dose.evaluate(),
                // Logged already; a lot is then simply not called new.
                problem -> {});
    }

    /// What the lists are about.
    String vaccineGroup() {
        return offers.vaccineGroup();
    }

    /// Offers and evaluates anew: other rules or another vaccine group are in use.
    public void rulesChanged() {
        offers.refresh();
        dose.evaluate();
    }

    /// Another day has begun: what was typed stays, and an entry that is corrected stays as it is.
    public void dayTurned(LocalDate now) {
        boolean untyped = !unsaved();
        if (corrected.get() == null) {
            fields.dayTurned(now);
        }
        if (untyped) {
            untouched = typed();
        }
        dose.evaluate();
    }

    /// Begins with this worker, or with the search; what was typed about the last dose stays.
    public void begin(@Nullable Id<Worker> worker) {
        boolean untyped = !unsaved();
        if (worker != null) {
            given.set(true);
            picker.choose(worker);
        }
        if (untyped) {
            untouched = typed();
        }
    }

    /// Whether something is typed about somebody else, which beginning with this worker would mix up.
    public boolean aboutAnother(@Nullable Id<Worker> worker) {
        Id<Worker> chosen = worker();
        return worker != null && chosen != null && !worker.equals(chosen) && unsaved();
    }

    /// Begins with why nothing was given to this worker.
    public void beginNotGiven(Id<Worker> worker) {
        begin(worker);
        given.set(false);
    }

    /// Begins to correct a dose or why none was given; what was typed is thrown away.
    public void correct(WorkerEntry entry) {
        discard();
        corrected.set(entry);
        given.set(!(entry instanceof NotGiven));
        if (entry instanceof Dose known) {
            dose.correct(known);
            fields.show(known, offers);
        } else if (entry instanceof NotGiven known) {
            notGiven.show(known);
            fields.date.set(DateText.show(known.date()));
            fields.note.set(known.note());
        }
        picker.choose(entry.worker());
        settle();
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return !typed().equals(untouched);
    }

    /// Throws away what is typed.
    public void discard() {
        corrected.set(null);
        dose.correct(null);
        given.set(true);
        picker.clear();
        fields.clear();
        notGiven.clear();
        settle();
    }

    WorkerPicker picker() {
        return picker;
    }

    public DoseFields fields() {
        return fields;
    }

    public NotGivenFields notGiven() {
        return notGiven;
    }

    Offers offers() {
        return offers;
    }

    /// Whether a dose is typed; else it is why none was given.
    BooleanProperty given() {
        return given;
    }

    /// The entry that is being corrected, null while a new one is typed.
    public ReadOnlyObjectProperty<@Nullable WorkerEntry> corrected() {
        return corrected.getReadOnlyProperty();
    }

    ObservableValue<Boolean> saving() {
        return saving;
    }

    /// What stands beside a field, null when all is well there.
    public ObservableValue<@Nullable Mark> mark(Field field) {
        return binding(messages -> markNow(messages, field));
    }

    /// What the dose counts as; `blocks` says that it does not count. Null while there is nothing to say.
    ObservableValue<@Nullable Mark> outcome() {
        return binding(messages -> given.get() ? dose.outcome(messages) : null);
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

    /// The first field that keeps the entry from being saved; from now on what is missing is said, too.
    Optional<Field> blocked() {
        attempted.set(true);
        dose.check();
        return Stream.of(Field.values())
                .filter(field -> {
                    Mark mark = markNow(texts.messages(), field);
                    return mark != null && mark.blocks();
                })
                .findFirst();
    }

    /// The dose in the register that may be the one typed, in words; to be asked about before saving.
    Optional<String> twin() {
        return given.get() ? dose.twin().map(new AboutText(texts.messages(), register)::of) : Optional.empty();
    }

    /// What is so grave that the dose is saved with a reason only, in words; to be asked for before saving.
    Optional<String> grave() {
        return given.get()
                ? dose.grave().map(found -> DoseText.finding(new AboutText(texts.messages(), register), found))
                : Optional.empty();
    }

    /// Notes why the dose was given all the same.
    void because(String reason) {
        dose.because(reason);
    }

    /// Gives up what is typed for the dose that is in the register already.
    void openTwin() {
        dose.twin().ifPresent(twin -> {
            if (corrected.get() == null) {
                discard();
            }
            navigation.correct(twin);
        });
    }

    /// Saves what [#blocked] has let pass, then makes the form ready for the next worker, or leaves it after a
    /// correction.
    ///
    /// @param onReady called when the next worker may be typed
    void save(Runnable onReady) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        failure.set(null);
        DoseDraft draft = dose.draft();
        NotGivenDraft notGivenDraft = notGiven.draft(worker(), draft.date(), draft.note());
        WorkerEntry before = corrected.get();
        boolean isDose = given.get();
        background.start(
                progress -> isDose ? dose.save(draft, (Dose) before) : save(notGivenDraft, (NotGiven) before),
                changes -> saved(changes, onReady),
                e -> {
                    saving.set(false);
                    failure.set(e);
                });
    }

    private List<Change> save(NotGivenDraft draft, @Nullable NotGiven before) {
        RecordNotGiven record = new RecordNotGiven(register);
        return before == null ? record.save(draft) : record.correct(before, draft);
    }

    private void saved(List<Change> changes, Runnable onReady) {
        saving.set(false);
        ChosenWorker worker = picker.chosen().get();
        boolean correction = corrected.get() != null;
        String sentence = new SavedText(texts.messages(), register).sentence(changes, worker, correction);
        if (correction) {
            discard();
            navigation.back();
        } else if (worker != null && !given.get() && notGiven.leadsToDose()) {
            discard();
            fields.showRecalled();
            picker.choose(worker);
            onReady.run();
        } else {
            picker.clear();
            fields.clearForNext();
            notGiven.clear();
            settle();
            onReady.run();
        }
        if (!changes.isEmpty()) {
            notices.show(sentence, changes);
        }
    }

    private void settle() {
        attempted.set(false);
        failure.set(null);
        untouched = typed();
        dose.evaluate();
    }

    private List<Optional<Object>> typed() {
        List<ObservableValue<?>> all = new ArrayList<>(fields.all());
        all.addAll(notGiven.all());
        all.addAll(List.of(given, picker.search()));
        List<Optional<Object>> values = new ArrayList<>();
        all.forEach(field -> values.add(Optional.ofNullable(field.getValue())));
        values.add(Optional.ofNullable(worker()));
        return values;
    }

    private @Nullable Mark markNow(Messages messages, Field field) {
        return given.get()
                ? marks.ofDose(messages, field, dose.preview().get().findings(), attempted.get())
                : marks.ofNotGiven(messages, field, worker(), attempted.get());
    }

    private ObjectBinding<@Nullable Mark> binding(Function<Messages, @Nullable Mark> made) {
        List<Observable> seen = new ArrayList<>(
                List.of(dose.preview(), attempted, given, picker.chosen(), fields.lot, fields.lotUnknown));
        seen.addAll(List.of(fields.date, fields.expiry, texts.messagesProperty()));
        seen.addAll(notGiven.all());
        return Bindings.createObjectBinding(() -> made.apply(texts.messages()), seen.toArray(Observable[]::new));
    }

    private @Nullable Id<Worker> worker() {
        ChosenWorker chosen = picker.chosen().get();
        return chosen == null ? null : chosen.id();
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
