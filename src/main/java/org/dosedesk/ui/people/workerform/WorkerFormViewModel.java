package org.dosedesk.ui.people.workerform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.worker.CheckWorker;
import org.dosedesk.usecase.people.worker.FindDuplicates;
import org.dosedesk.usecase.people.worker.SaveWorker;
import org.dosedesk.usecase.people.worker.WorkerDraft;
import org.dosedesk.usecase.people.worker.WorkerFinding;
import org.dosedesk.usecase.people.worker.WorkerProblem;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The form for a worker: somebody new, or one who is corrected. FX thread only.
public final class WorkerFormViewModel {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final Form form;
    private final WorkerFields fields;
    private final Places places = new Places();
    private final ObservableList<Duplicate> duplicates = FXCollections.observableArrayList();
    private final BooleanProperty iinDoubtful = new SimpleBooleanProperty(this, "iinDoubtful");
    private final ObjectProperty<@Nullable Worker> before = new SimpleObjectProperty<>(this, "before");
    private FindDuplicates people = FindDuplicates.NOBODY;
    private volatile boolean active;

    /// An empty form.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public WorkerFormViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        form = new Form(background, texts, "workerform.problem.unreadable");
        fields = new WorkerFields(form, this::today);
        fields.unit.value().subscribe(this::changeUnit);
        fields.iin.value().subscribe((was, is) -> {
            if (!form.isFilling()) {
                fields.iinConfirmed.set(false);
                fields.fillFromIin();
            }
        });
        form.check(this::look);
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

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return form.unsaved();
    }

    /// Throws away what is typed.
    public void discard() {
        active = false;
        people = FindDuplicates.NOBODY;
        fill(null);
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.unsavedText();
    }

    Form form() {
        return form;
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

    /// Whether the IIN is doubtful and has to be confirmed.
    ObservableValue<Boolean> iinDoubtful() {
        return iinDoubtful;
    }

    /// The first field that keeps the worker from being saved; from now on what is missing is said, too.
    Optional<Field<?>> blocked() {
        return form.blocked().map(this::whereToMend);
    }

    /// The unit, workshop and site that would be new, as `New site: …`; to be asked about before saving.
    List<String> newNames() {
        return Stream.<Field<?>>of(fields.unit, fields.workshop, fields.site)
                .flatMap(field -> newPlace(texts.messages(), field).stream())
                .toList();
    }

    /// Saves and shows the card. When something holds it up, nothing is saved.
    ///
    /// @return the first field that holds it up
    Optional<Field<?>> save() {
        WorkerDraft draft = fields.draft();
        Worker known = before.get();
        List<Entity> newPlaces = fields.newPlaces();
        return form.save(
                        progress -> new SaveWorker(register).save(draft, known, newPlaces),
                        saved -> saved(saved, known))
                .map(this::whereToMend);
    }

    private void fill(@Nullable Id<Worker> worker) {
        Snapshot snapshot = register.snapshot();
        Worker known =
                worker == null ? null : snapshot.find(Worker.class, worker).orElse(null);
        before.set(known);
        form.fill(() -> {
            if (known != null) {
                fields.show(known, snapshot);
            }
        });
    }

    private void saved(Worker worker, @Nullable Worker known) {
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

    // The index of everyone takes a moment with many workers.
    private void learn() {
        background.start(
                progress -> new FindDuplicates(register.snapshot()),
                index -> {
                    if (active) {
                        people = index;
                        form.look();
                    }
                },
                e -> people = FindDuplicates.NOBODY);
    }

    private List<FieldProblem> look() {
        WorkerDraft draft = fields.draft();
        Worker known = before.get();
        Snapshot snapshot = register.snapshot();
        List<Duplicate> found = people.find(draft, known == null ? null : known.id()).stream()
                .map(match -> Duplicate.of(match, snapshot))
                .toList();
        if (!found.equals(duplicates)) {
            duplicates.setAll(found);
        }
        List<WorkerFinding> findings = new CheckWorker(people, today()).check(draft, known);
        iinDoubtful.set(
                findings.stream().anyMatch(finding -> finding.problem().weight() == WorkerProblem.Weight.CONFIRM));
        List<FieldProblem> problems = new ArrayList<>();
        for (Field<?> place : List.of(fields.unit, fields.workshop, fields.site)) {
            if (newPlace(texts.messages(), place).isPresent()) {
                problems.add(new FieldProblem(place, Weight.ODD, messages -> newPlaceSentence(messages, place)));
            }
        }
        findings.forEach(finding -> problems.add(new FieldProblem(
                fields.of(finding.problem().field()),
                weight(finding, draft),
                messages -> FindingText.of(messages, finding, register.snapshot()))));
        return problems;
    }

    private static Weight weight(WorkerFinding finding, WorkerDraft draft) {
        return switch (finding.problem().weight()) {
            case BLOCKS -> finding.problem().missing() ? Weight.MISSING : Weight.WRONG;
            case CONFIRM -> CheckWorker.holdsUp(finding, draft) ? Weight.UNCONFIRMED : Weight.ODD;
            case WARNS -> Weight.ODD;
        };
    }

    // A workshop is chosen among those of a unit, and what is doubtful is confirmed by its tick.
    private Field<?> whereToMend(Field<?> blocked) {
        if (blocked == fields.workshop && fields.unit.get() == null) {
            return fields.unit;
        }
        return blocked == fields.iin && iinDoubtful.get() ? fields.iinConfirmed : blocked;
    }

    private String newPlaceSentence(Messages messages, Field<?> place) {
        return newPlace(messages, place)
                .map(name -> messages.get("workerform.new-place", name))
                .orElse("");
    }

    private Optional<String> newPlace(Messages messages, Field<?> place) {
        String key = place == fields.unit
                ? "common.new-name.unit"
                : place == fields.workshop ? "common.new-name.workshop" : "common.new-name.site";
        return Offer.newName((Offer<?>) place.get()).map(name -> messages.get(key, name));
    }

    private void offerPlaces() {
        places.offer(register.snapshot(), fields.unit.get());
    }

    // A workshop belongs to one unit: with another unit it would be wrong.
    private void changeUnit(@Nullable Offer<Unit> unit) {
        places.offerWorkshops(register.snapshot(), unit);
        if (!form.isFilling() && !places.workshops.contains(fields.workshop.get())) {
            fields.workshop.set(places.workshops.size() == 1 ? places.workshops.getFirst() : null);
        }
        if (!form.isFilling() && unit != null && fields.site.get() == null) {
            Places.siteOf(register.snapshot(), unit).ifPresent(fields.site::set);
        }
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
