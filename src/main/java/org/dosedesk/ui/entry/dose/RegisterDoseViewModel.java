package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenFields;
import org.dosedesk.ui.entry.dose.worker.ChosenWorker;
import org.dosedesk.ui.entry.dose.worker.WorkerPicker;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Offers;
import org.dosedesk.ui.kit.completion.KnownWords;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
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
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final BooleanProperty given = new SimpleBooleanProperty(this, "given", true);
    private final ReadOnlyObjectWrapper<@Nullable WorkerEntry> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");
    private final WorkerPicker picker;
    private final Form form;
    private final NotGivenFields notGiven;
    private final DoseFields fields;
    private final Offers offers;
    private final LotDoubts lots;
    private final DosePart dose;
    private final DoseProblems problems;

    /// Whose dose it is; null while nobody is chosen.
    final Field<@Nullable Id<Worker>> worker;

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
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
        picker = new WorkerPicker(register, schedules, background);
        form = new Form(background, texts, "common.day.unreadable");
        worker = form.choice(null);
        notGiven = new NotGivenFields(form, this::today, given::get, vaccineGroup);
        fields = new DoseFields(form, this::today, given::get, this::knownExpiry);
        Field<String> search = form.text();
        picker.search().bindBidirectional(search.value());
        offers = new Offers(register, vaccineGroup, background);
        dose = new DosePart(register, evaluator, background, fields, worker::get);
        lots = new LotDoubts(register, background, form::look);
        problems = new DoseProblems(register, clock, worker, fields, notGiven, lots);
        picker.chosen().subscribe((before, after) -> worker.set(after == null ? null : after.id()));
        worker.value().subscribe((before, after) -> dose.evaluate());
        dose.preview().subscribe((before, after) -> form.look());
        given.subscribe((before, after) -> form.look());
        form.keepAnd(() -> form.check(this::problems));
        dose.evaluate();
    }

    /// What was written into doses before.
    KnownWords written() {
        return new KnownWords(register);
    }

    /// What the lists are about.
    String vaccineGroup() {
        return offers.vaccineGroup();
    }

    /// Offers and evaluates anew: other rules or another vaccine group are in use.
    public void rulesChanged() {
        offers.renew();
        dose.evaluate();
    }

    /// Another day has begun: what was typed stays, and an entry that is corrected stays as it is.
    public void dayTurned(LocalDate now) {
        if (corrected.get() == null) {
            form.follow(() -> fields.dayTurned(now));
        }
        dose.evaluate();
    }

    /// Begins with this worker, or with the search; what was typed about the last dose stays.
    public void begin(@Nullable Id<Worker> whose) {
        if (whose != null) {
            form.follow(() -> {
                given.set(true);
                picker.choose(whose);
            });
        }
    }

    /// Whether something is typed about somebody else, which beginning with this worker would mix up.
    public boolean aboutAnother(@Nullable Id<Worker> whose) {
        Id<Worker> chosen = worker.get();
        return whose != null && chosen != null && !whose.equals(chosen) && unsaved();
    }

    /// Begins with why nothing was given to this worker.
    public void beginNotGiven(Id<Worker> whose) {
        begin(whose);
        given.set(false);
    }

    /// Begins to correct a dose or why none was given; what was typed is thrown away.
    public void correct(WorkerEntry entry) {
        discard();
        corrected.set(entry);
        given.set(!(entry instanceof NotGiven));
        if (entry instanceof Dose known) {
            dose.correct(known);
        }
        form.keepAnd(() -> {
            if (entry instanceof Dose known) {
                fields.show(known, register.snapshot().get(Vaccine.class, known.vaccine()), offers);
            } else if (entry instanceof NotGiven known) {
                notGiven.show(known);
                fields.date.show(known.date());
                fields.note.set(known.note());
            }
            picker.choose(entry.worker());
        });
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return form.unsaved();
    }

    /// Throws away what is typed.
    public void discard() {
        corrected.set(null);
        dose.correct(null);
        given.set(true);
        form.keepAnd(() -> {
            picker.clear();
            fields.clear();
            notGiven.clear();
        });
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return Stream.of(
                        picker.chosen()
                                .map(worker -> worker == null ? "" : worker.name())
                                .orElse("")
                                .getValue(),
                        form.unsavedText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Form form() {
        return form;
    }

    WorkerPicker picker() {
        return picker;
    }

    /// The fields of a dose.
    public DoseFields fields() {
        return fields;
    }

    /// The fields of a dose that was not given.
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

    /// What stands beside a field, null when all is well there.
    public ObservableValue<@Nullable Mark> mark(Field<?> field) {
        return form.mark(field);
    }

    /// What the dose counts as; `blocks` says that it does not count. Null while there is nothing to say.
    ObservableValue<@Nullable Mark> outcome() {
        return Bindings.createObjectBinding(
                () -> given.get() ? dose.outcome(texts.messages()) : null,
                dose.preview(),
                given,
                texts.messagesProperty());
    }

    /// The first field that keeps the entry from being saved; from now on what is missing is said, too.
    Optional<Field<?>> blocked() {
        dose.check();
        return form.blocked();
    }

    /// What to ask about the lot before saving; empty once it was asked.
    Optional<String> doubtfulLot() {
        return given.get() && !fields.lotUnknown.get() && corrected.get() == null
                ? lots.question(texts.messages(), lot(), fields.lot.get())
                : Optional.empty();
    }

    /// Notes that the lot is right.
    void lotIsRight() {
        lots.settle(lot());
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
    /// @return the first field that blocks
    Optional<Field<?>> save(Runnable onReady) {
        DoseDraft draft = dose.draft();
        NotGivenDraft why = notGiven.draft(worker.get(), draft.date(), draft.note());
        WorkerEntry before = corrected.get();
        boolean isDose = given.get();
        return form.save(
                progress -> isDose ? dose.save(draft, (Dose) before) : save(why, (NotGiven) before),
                changes -> saved(changes, onReady));
    }

    private List<Change> save(NotGivenDraft draft, @Nullable NotGiven before) {
        RecordNotGiven record = new RecordNotGiven(register);
        return before == null ? record.save(draft) : record.correct(before, draft);
    }

    private void saved(List<Change> changes, Runnable onReady) {
        ChosenWorker whose = picker.chosen().get();
        boolean correction = corrected.get() != null;
        String sentence = new SavedText(texts.messages(), register).sentence(changes, whose, correction);
        if (correction) {
            discard();
            navigation.back();
        } else if (whose != null && !given.get() && notGiven.leadsToDose()) {
            discard();
            form.keepAnd(() -> {
                fields.showRecalled();
                picker.choose(whose);
            });
            onReady.run();
        } else {
            form.keepAnd(() -> {
                picker.clear();
                fields.clearForNext();
                notGiven.clear();
            });
            onReady.run();
        }
        if (!changes.isEmpty()) {
            notices.show(sentence, changes);
        }
    }

    private List<FieldProblem> problems() {
        if (given.get()) {
            return problems.ofDose(dose.preview().get().findings());
        }
        NotGivenDraft draft = notGiven.draft(worker.get(), fields.date.day().orElse(null), "");
        return problems.of(draft.check(register.snapshot(), today()));
    }

    private LotDoubts.Lot lot() {
        return new LotDoubts.Lot(
                fields.vaccine.get(), fields.lot.get(), fields.expiry.day().orElse(null));
    }

    private String knownExpiry(String lot) {
        return lots.knownExpiry(fields.vaccine.get(), lot);
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
