package org.dosedesk.ui.entry.backlog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.entry.backlog.person.PersonSearch;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.combo.Offers;
import org.dosedesk.ui.kit.completion.KnownWords;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Doses from paper, row after row: Enter picks the worker, Enter saves, and typing goes on while the
/// disk works. FX thread only.
public final class BacklogViewModel {
    private final Register register;
    private final Supplier<String> vaccineGroup;
    private final Offers offers;
    private final RowCheck check;
    private final LotDoubts lots;
    private final PersonSearch search;
    private final EntryFields fields;
    private final BacklogRows rows;
    private final ObservableList<Person> suggestions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>(this, "person");
    private final ReadOnlyObjectWrapper<RowProblem> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", RowProblem.NONE);
    private final ReadOnlyObjectWrapper<@Nullable BacklogRow> correcting =
            new ReadOnlyObjectWrapper<>(this, "correcting");
    private String note = "";
    private @Nullable DoseDraft confirmed;
    private @Nullable DoseDraft carried;
    private String offeredFor;
    private boolean choosing;
    private boolean namesake;
    private boolean unsure;

    /// No rows yet.
    ///
    /// @param vaccineGroup its vaccines are offered first
    public BacklogViewModel(
            Register register,
            Schedules schedules,
            DoseEvaluator evaluator,
            Supplier<String> vaccineGroup,
            Background background,
            Texts texts) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
        offeredFor = vaccineGroup.get();
        offers = new Offers(register, vaccineGroup, background);
        fields = new EntryFields(register, background, new Form(background, texts, "common.day.unreadable"));
        rows = new BacklogRows(register, evaluator, background);
        check = new RowCheck(register, rows, evaluator);
        search = new PersonSearch(register, schedules, background, this::suggest);
        fields.who.value().subscribe((before, after) -> {
            if (!choosing) {
                person.set(null);
                suggest();
            }
        });
        person.subscribe((before, after) -> {
            note = "";
            look();
        });
        fields.all().forEach(field -> field.value().subscribe((before, after) -> look()));
        lots = new LotDoubts(register, background, this::look);
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return typing() || rows.unsaved();
    }

    /// Another day has begun: what was typed stays.
    public void dayTurned() {
        fields.dayTurned();
        look();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return typing() ? fields.who.get().strip() : rows.unsavedText();
    }

    /// What was written into doses before.
    KnownWords written() {
        return new KnownWords(register);
    }

    EntryFields fields() {
        return fields;
    }

    BacklogRows rows() {
        return rows;
    }

    ObservableList<Person> suggestions() {
        return suggestions;
    }

    ObjectProperty<@Nullable Person> person() {
        return person;
    }

    ReadOnlyObjectProperty<RowProblem> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The saved row that is being corrected, null while a new one is typed.
    ReadOnlyObjectProperty<@Nullable BacklogRow> correcting() {
        return correcting.getReadOnlyProperty();
    }

    ObservableList<Vaccine> vaccines() {
        return offers.vaccines();
    }

    ObservableList<Choice> clinics() {
        return offers.clinics();
    }

    /// The vaccinations known of the worker chosen, the newest last.
    List<Dose> known() {
        Person chosen = person.get();
        return chosen == null
                ? List.of()
                : register.snapshot().dosesOf(chosen.id()).stream()
                        .filter(dose -> dose.voided() == null)
                        .toList();
    }

    /// A vaccine's code, which names it in the message bundles.
    String code(Dose dose) {
        return register.snapshot().get(Vaccine.class, dose.vaccine()).code();
    }

    /// Whether workers can be found yet: with many of them the index takes a moment after unlocking.
    boolean ready() {
        return search.ready();
    }

    /// Whether a row is begun: a worker is chosen or looked for.
    boolean typing() {
        return person.get() != null || !fields.who.get().isBlank();
    }

    /// Chooses a worker. Where the name is not theirs alone, or was typed in part and others fit it too, saving
    /// asks once whether it is them.
    void choose(Person chosen) {
        boolean others = suggestions.size() > 1 && !search.isWhole(fields.who.get(), chosen);
        name(chosen.name());
        suggestions.clear();
        namesake = search.hasNamesake(chosen);
        unsure = namesake || others;
        person.set(chosen);
    }

    /// Says that nobody is found.
    void nobody() {
        trouble.set(RowProblem.NOBODY);
    }

    /// What is so grave that the row is entered with a reason only; empty once one was given.
    Optional<DoseFinding> grave() {
        Person chosen = person.get();
        return chosen == null || !note.isEmpty()
                ? Optional.empty()
                : check.all(draft(chosen), correcting.get()).stream()
                        .filter(finding -> finding.problem().asksForReason())
                        .findFirst();
    }

    /// Notes why the row's dose was given all the same.
    void because(String reason) {
        note = reason;
    }

    /// What to ask about the lot before the row is entered; empty once it was asked, and for a row that is
    /// corrected.
    Optional<String> doubtfulLot(Messages messages) {
        return person.get() == null || correcting.get() != null || fields.vaccine.get() == null
                ? Optional.empty()
                : lots.question(messages, fields.typedLot(), fields.lot.get());
    }

    /// Notes that the lot is right.
    void lotIsRight() {
        lots.settle(fields.typedLot());
    }

    private DoseDraft draft(@Nullable Person whose) {
        DoseDraft draft = fields.draft(whose);
        return note.isEmpty() ? draft : draft.because(note);
    }

    /// Enters the row as it stands. What blocks it, or is the same as what is there, keeps it where it
    /// is.
    ///
    /// @return where typing goes on
    Field<?> enter() {
        Person chosen = person.get();
        if (chosen == null) {
            if (typing()) {
                nobody();
            }
            return fields.who;
        }
        DoseDraft draft = draft(chosen);
        List<DoseFinding> findings = check.all(draft, correcting.get());
        Optional<Field<?>> unreadable = fields.form().blocked();
        Optional<Field<?>> blocked = RowCheck.blocked(findings, fields).or(() -> unreadable);
        if (blocked.isPresent()) {
            trouble.set(new RowProblem(false, namesake, false, findings, newLot(), false));
            return blocked.get();
        }
        boolean twin = RowCheck.isTwin(findings);
        if (unsure || (twin && !draft.equals(confirmed))) {
            confirmed = draft;
            trouble.set(new RowProblem(false, namesake, unsure, findings, newLot(), true));
            unsure = false;
            return fields.date;
        }
        fields.settle();
        rows.enter(correcting.get(), chosen, Objects.requireNonNull(fields.vaccine.get()), draft, findings);
        begin();
        return fields.who;
    }

    /// Enters the row as it stands and begins the next one with the same worker: a line on paper may name several
    /// vaccines.
    ///
    /// @return where typing goes on
    Field<?> enterAndStay() {
        Person whose = person.get();
        boolean corrects = correcting.get() != null;
        Field<?> next = enter();
        if (whose == null || corrects || typing()) {
            return next;
        }
        choose(whose);
        // Whose line it is was settled with the row before.
        unsure = false;
        return fields.vaccine;
    }

    /// Puts the row as it stands among the others, to be taken up again later; nothing of it is saved.
    void setAside() {
        BacklogRow again = correcting.get();
        if (!typing() || (again != null && again.state() != BacklogRow.State.SET_ASIDE)) {
            return;
        }
        Person chosen = person.get();
        rows.setAside(
                again,
                chosen,
                fields.vaccine.get(),
                draft(chosen),
                new BacklogRow.Typed(fields.who.get(), fields.date.get(), fields.expiry.get()));
        fields.clearUnreadable();
        begin();
    }

    /// Whether throwing away the row at hand would lose something typed.
    boolean wouldLose() {
        return typing() && (correcting.get() == null || fields.form().unsaved());
    }

    /// Makes way for the next row; a correction under way is dropped.
    void begin() {
        DoseDraft before = carried;
        carried = null;
        fields.form().keepAnd(() -> {
            if (before != null) {
                fill(before);
            }
            name("");
        });
        correcting.set(null);
        confirmed = null;
        note = "";
        suggestions.clear();
        person.set(null);
        trouble.set(RowProblem.NONE);
    }

    /// Throws away what is typed, and the rows that could not be saved.
    void discard() {
        begin();
        rows.discard();
    }

    /// Goes into an entered row to correct it: from a new row into the last one, from there on to the
    /// one before.
    ///
    /// @return whether there is one
    boolean goBack() {
        BacklogRow at = correcting.get();
        Optional<BacklogRow> before = rows.before(at == null ? Integer.MAX_VALUE : at.number());
        before.ifPresent(this::correct);
        return before.isPresent();
    }

    /// Goes on to the row after the one being corrected, from the last one to a new row.
    void goOn() {
        BacklogRow at = correcting.get();
        if (at != null) {
            rows.after(at.number()).ifPresentOrElse(this::correct, this::begin);
        }
    }

    /// Undoes the last row that stands; one that could not be saved comes back to be typed on.
    void undo(String reason) {
        rows.last().ifPresent(row -> {
            if (row.state() != BacklogRow.State.WAITING && row.saved() == null) {
                correct(row);
            } else {
                rows.undo(row, reason);
            }
        });
    }

    /// Begins to correct a row.
    void correct(BacklogRow row) {
        if (correcting.get() == null) {
            carried = fields.draft(null);
        }
        BacklogRow.Typed typed = row.typed();
        Person whose = row.person();
        if (whose != null) {
            choose(whose);
            unsure = typed != null && namesake;
        } else {
            person.set(null);
            fields.who.set(typed == null ? "" : typed.who());
        }
        fields.form().keepAnd(() -> {
            fill(row.draft());
            if (typed != null) {
                fields.date.set(typed.date());
                fields.expiry.set(typed.expiry());
            }
        });
        note = row.draft().note();
        correcting.set(row);
        look();
    }

    private void name(String shown) {
        choosing = true;
        fields.who.set(shown);
        choosing = false;
    }

    private void fill(DoseDraft draft) {
        Snapshot snapshot = register.snapshot();
        fields.fill(
                draft,
                draft.vaccine() == null
                        ? null
                        : snapshot.find(Vaccine.class, draft.vaccine()).orElse(null),
                offers.clinic(draft.clinic()));
    }

    // What is missing is said on Enter only; what is unusual, at once.
    private void look() {
        Person chosen = person.get();
        if (chosen == null) {
            trouble.set(RowProblem.NONE);
            return;
        }
        List<DoseFinding> found = check.unusual(draft(chosen), correcting.get());
        trouble.set(new RowProblem(false, namesake, false, found, newLot(), false));
    }

    private String newLot() {
        Vaccine product = fields.vaccine.get();
        return product != null && lots.isNew(product, fields.lot.get()) ? Spelling.clean(fields.lot.get()) : "";
    }

    private void suggest() {
        suggestions.setAll(
                fields.who.get().isBlank() || person.get() != null ? List.of() : search.find(fields.who.get()));
        if (person.get() == null) {
            trouble.set(RowProblem.NONE);
        }
    }

    /// Goes on with another vaccine group, if it is another: the vaccine of the rows before is carried no further.
    public void rulesChanged() {
        offers.renew();
        String now = vaccineGroup.get();
        Vaccine carriedOn = fields.vaccine.get();
        if (!now.equals(offeredFor)
                && !typing()
                && carriedOn != null
                && !carriedOn.vaccineGroup().equals(now)) {
            fields.clearVaccine();
        }
        offeredFor = now;
    }
}
