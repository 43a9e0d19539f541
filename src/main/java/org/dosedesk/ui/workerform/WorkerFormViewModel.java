package org.dosedesk.ui.workerform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.worker.CheckWorker;
import org.dosedesk.usecase.worker.FindDuplicates;
import org.dosedesk.usecase.worker.SaveWorker;
import org.dosedesk.usecase.worker.WorkerDraft;
import org.dosedesk.usecase.worker.WorkerFinding;
import org.dosedesk.usecase.worker.WorkerProblem;
import org.dosedesk.usecase.worker.WorkerProblem.Weight;
import org.jspecify.annotations.Nullable;

/// The form for a worker: somebody new, or one who is corrected. FX thread only.
public final class WorkerFormViewModel {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final WorkerFields fields;
    private final Places places = new Places();
    private final ObservableList<Duplicate> duplicates = FXCollections.observableArrayList();
    private final ObjectProperty<List<WorkerFinding>> findings =
            new SimpleObjectProperty<>(this, "findings", List.of());
    private final BooleanProperty attempted = new SimpleBooleanProperty(this, "attempted");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private final ObjectProperty<@Nullable Worker> before = new SimpleObjectProperty<>(this, "before");
    private FindDuplicates people = FindDuplicates.NOBODY;
    private WorkerDraft untouched;
    private boolean filling;
    private volatile boolean active;

    /// The fields that problems are shown at.
    enum At {
        SURNAME,
        FIRST_NAME,
        IIN,
        BIRTH_DATE,
        NUMBER,
        HIRED,
        LEFT,
        UNIT,
        WORKSHOP,
        SITE;

        boolean is(WorkerProblem.Field field) {
            return name().equals(field.name());
        }
    }

    /// An empty form.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public WorkerFormViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        fields = new WorkerFields(this::today);
        untouched = fields.draft();
        fields.unit.subscribe(this::changeUnit);
        fields.iin.subscribe((was, is) -> {
            if (!filling) {
                fields.iinConfirmed.set(false);
                fields.fillFromIin();
            }
        });
        fields.all().forEach(field -> field.subscribe((was, is) -> look()));
        register.onSaved(saved -> {
            if (saved.touches(Unit.class, Workshop.class, Site.class)) {
                background.onScreen(this::offerPlaces);
            }
            if (active && saved.touches(Worker.class)) {
                background.onScreen(this::learn);
            }
        });
        offerPlaces();
    }

    /// Begins anew, throwing away what is typed.
    ///
    /// @param worker who is to be corrected, null for somebody new
    public void begin(@Nullable Id<Worker> worker) {
        active = true;
        fill(worker);
        learn();
    }

    private void fill(@Nullable Id<Worker> worker) {
        Snapshot snapshot = register.snapshot();
        Worker known =
                worker == null ? null : snapshot.find(Worker.class, worker).orElse(null);
        filling = true;
        before.set(known);
        if (known == null) {
            fields.clear();
        } else {
            fields.show(known, snapshot);
        }
        filling = false;
        attempted.set(false);
        failure.set(null);
        untouched = fields.draft();
        look();
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return !fields.draft().equals(untouched)
                || fields.unreadable(fields.birthDate)
                || fields.unreadable(fields.hired)
                || fields.unreadable(fields.left);
    }

    /// Throws away what is typed.
    public void discard() {
        active = false;
        people = FindDuplicates.NOBODY;
        fill(null);
    }

    WorkerFields fields() {
        return fields;
    }

    Places places() {
        return places;
    }

    /// Records that may be about the same person, the likeliest first.
    ObservableList<Duplicate> duplicates() {
        return duplicates;
    }

    /// Who is being corrected, null for somebody new.
    ObservableValue<@Nullable Worker> correcting() {
        return before;
    }

    ObservableValue<Boolean> saving() {
        return saving;
    }

    /// Whether the IIN is doubtful and has to be confirmed.
    ObservableValue<Boolean> iinDoubtful() {
        return findings.map(
                found -> found.stream().anyMatch(finding -> finding.problem().weight() == Weight.CONFIRM));
    }

    /// What stands beside a field, null when all is well there.
    ObservableValue<@Nullable Mark> mark(At field) {
        return Bindings.createObjectBinding(
                () -> markNow(texts.messages(), field),
                findings,
                attempted,
                fields.birthDate,
                fields.hired,
                fields.left,
                fields.iinConfirmed,
                fields.unit,
                fields.workshop,
                fields.site,
                texts.messagesProperty());
    }

    /// Why the last save failed and what to do, empty when it did not.
    ObservableValue<String> failureText() {
        return Bindings.createStringBinding(() -> failureNow(texts.messages()), failure, texts.messagesProperty());
    }

    /// The first field that keeps the worker from being saved; from now on what is missing is said, too.
    Optional<At> blocked() {
        attempted.set(true);
        findings.set(new CheckWorker(people, today()).check(fields.draft(), before.get()));
        for (At field : At.values()) {
            Mark mark = markNow(texts.messages(), field);
            if (mark != null && mark.blocks()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// The unit, workshop and site that would be new, as `New site: …`; to be asked about before saving.
    List<String> newNames() {
        return Stream.of(At.UNIT, At.WORKSHOP, At.SITE)
                .flatMap(field -> newPlace(texts.messages(), field).stream())
                .toList();
    }

    /// Saves and shows the card. When something holds it up, nothing is saved.
    ///
    /// @return the first field that holds it up
    Optional<At> save() {
        if (saving.get()) {
            return Optional.empty();
        }
        Optional<At> blocked = blocked();
        if (blocked.isPresent()) {
            return blocked;
        }
        saving.set(true);
        failure.set(null);
        WorkerDraft draft = fields.draft();
        Worker known = before.get();
        List<Entity> newPlaces = fields.newPlaces();
        background.start(
                progress -> new SaveWorker(register).save(draft, known, newPlaces), saved -> saved(saved, known), e -> {
                    saving.set(false);
                    failure.set(e);
                });
        return Optional.empty();
    }

    private void saved(Worker worker, @Nullable Worker known) {
        saving.set(false);
        discard();
        navigation.showWorker(worker.id());
        if (worker.equals(known)) {
            return;
        }
        Messages messages = texts.messages();
        String who = FindingText.who(messages, worker, register.snapshot());
        new UndoNotice(register, background, texts, navigation)
                .show(messages.get(known == null ? "workerform.added" : "workerform.corrected", who), worker);
    }

    private String failureNow(Messages messages) {
        Exception e = failure.get();
        return e == null ? "" : sentence(messages, e);
    }

    private static String sentence(Messages messages, Exception e) {
        return e instanceof StaleRecordException
                ? messages.get("workerform.changed-meanwhile")
                : Failures.sentence(messages, e);
    }

    // The index of everyone takes a moment with many workers.
    private void learn() {
        background.start(
                progress -> new FindDuplicates(register.snapshot()),
                index -> {
                    if (active) {
                        people = index;
                        look();
                    }
                },
                e -> people = FindDuplicates.NOBODY);
    }

    private void look() {
        if (filling) {
            return;
        }
        WorkerDraft draft = fields.draft();
        Worker known = before.get();
        findings.set(new CheckWorker(people, today()).check(draft, known));
        Snapshot snapshot = register.snapshot();
        List<Duplicate> found = people.find(draft, known == null ? null : known.id()).stream()
                .map(match -> Duplicate.of(match, snapshot))
                .toList();
        if (!found.equals(duplicates)) {
            duplicates.setAll(found);
        }
    }

    private @Nullable Mark markNow(Messages messages, At field) {
        if (unreadable(field)) {
            return new Mark(messages.get("workerform.problem.unreadable"), true);
        }
        List<String> sentences = new ArrayList<>();
        newPlace(messages, field).ifPresent(name -> sentences.add(messages.get("workerform.new-place", name)));
        boolean confirm = false;
        for (WorkerFinding finding : findings.get()) {
            WorkerProblem problem = finding.problem();
            if (field.is(problem.field())) {
                String sentence = FindingText.of(messages, finding, register.snapshot());
                if (problem.weight() == Weight.BLOCKS && (attempted.get() || !problem.missing())) {
                    return new Mark(sentence, true);
                }
                if (problem.weight() != Weight.BLOCKS) {
                    sentences.add(sentence);
                    confirm |= CheckWorker.holdsUp(finding, fields.draft());
                }
            }
        }
        return sentences.isEmpty() ? null : new Mark(String.join("\n", sentences), confirm);
    }

    private Optional<String> newPlace(Messages messages, At field) {
        return switch (field) {
            case UNIT -> Offer.newName(fields.unit.get()).map(name -> messages.get("common.new-name.unit", name));
            case WORKSHOP ->
                Offer.newName(fields.workshop.get()).map(name -> messages.get("common.new-name.workshop", name));
            case SITE -> Offer.newName(fields.site.get()).map(name -> messages.get("common.new-name.site", name));
            default -> Optional.empty();
        };
    }

    private boolean unreadable(At field) {
        StringProperty date = switch (field) {
            case BIRTH_DATE -> fields.birthDate;
            case HIRED -> fields.hired;
            case LEFT -> fields.left;
            default -> null;
        };
        return date != null && fields.unreadable(date);
    }

    private void offerPlaces() {
        places.offer(register.snapshot(), fields.unit.get());
    }

    // A workshop belongs to one unit: with another unit it would be wrong.
    private void changeUnit(@Nullable Offer<Unit> unit) {
        places.offerWorkshops(register.snapshot(), unit);
        if (!filling && !places.workshops.contains(fields.workshop.get())) {
            fields.workshop.set(places.workshops.size() == 1 ? places.workshops.getFirst() : null);
        }
        if (!filling && unit != null && fields.site.get() == null) {
            Places.siteOf(register.snapshot(), unit).ifPresent(fields.site::set);
        }
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
