package org.dosedesk.ui.people.workercard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.record.RecordEvent;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.schedule.AllSchedules;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// One worker's card, which follows the register. FX thread only.
public final class WorkerCardViewModel {
    private final Register register;
    private final Schedules schedules;
    private final AllSchedules allSchedules;
    private final Background background;
    private final LastAsked past;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>(this, "card");
    private final ObservableList<HistoryLine> history = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private @Nullable Id<Worker> shown;

    /// A card that shows nobody yet.
    public WorkerCardViewModel(
            Register register, Schedules schedules, AllSchedules allSchedules, Background background, Texts texts) {
        this.register = register;
        this.schedules = schedules;
        this.allSchedules = allSchedules;
        this.background = background;
        past = new LastAsked(background);
        this.texts = texts;
        // A reaction or a reason why nothing was given changes no schedule.
        register.onSaved(saved -> background.onScreen(() -> refresh(saved.changes())));
        schedules.onChanged(changed -> background.onScreen(() -> {
            Id<Worker> id = shown;
            if (id != null && changed.contains(id)) {
                refresh(id);
            }
        }));
    }

    private void refresh(List<Change> changes) {
        Id<Worker> id = shown;
        if (id == null) {
            return;
        }
        boolean mine = changes.stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.of(change.after())))
                .flatMap(Optional::stream)
                .anyMatch(record -> isAbout(record, id));
        if (mine) {
            refresh(id);
        }
    }

    // An entry of the worker, or another record that was merged into this one or taken out of it.
    private static boolean isAbout(Entity record, Id<Worker> id) {
        return switch (record) {
            case WorkerEntry entry -> entry.worker().equals(id);
            case Worker worker -> id.equals(worker.replacedBy());
            default -> false;
        };
    }

    /// Shows a worker, which the journal notes; does nothing for one who is not in the register.
    public void show(Id<Worker> wanted) {
        if (register.snapshot().find(Worker.class, wanted).isEmpty()) {
            return;
        }
        refresh(wanted);
        Id<Worker> seen = shown == null ? wanted : shown;
        background.start(
                progress -> {
                    register.journal().viewed(seen);
                    return seen;
                },
                noted -> {},
                failure::set);
    }

    /// What a change changed, field by field, in a language; empty for a new record, which the card itself shows.
    String changesText(HistoryLine line, Messages messages) {
        return line.deed() == RecordEvent.ADDED
                ? ""
                : String.join(
                        " · ",
                        new RecordWords(messages, register::snapshot, zone()).changes(line.before(), line.after()));
    }

    private void refresh(Id<Worker> wanted) {
        Snapshot snapshot = register.snapshot();
        // What was merged into another record is shown there.
        snapshot.find(Worker.class, wanted)
                .map(found -> MergedRecords.inUse(found, snapshot))
                .ifPresent(worker -> {
                    Id<Worker> id = worker.id();
                    if (!id.equals(shown)) {
                        history.clear();
                        failure.set(null);
                    }
                    shown = id;
                    card.set(card(worker, snapshot));
                    past.start(progress -> changes(worker, snapshot), history::setAll, failure::set);
                });
    }

    /// The card's records in the words of a language.
    CardText words(Messages messages) {
        return new CardText(messages, zone(), register::snapshot);
    }

    ReadOnlyObjectProperty<@Nullable Card> card() {
        return card.getReadOnlyProperty();
    }

    /// The kept changes, newest first.
    ObservableList<HistoryLine> history() {
        return history;
    }

    /// Where the nurse is: instants are shown by the clock on the wall.
    ZoneId zone() {
        return register.clock().getZone();
    }

    /// What went wrong and what to do, empty while all is well.
    ObservableValue<String> failureText() {
        return Bindings.createStringBinding(
                () -> {
                    Exception e = failure.get();
                    return e == null ? "" : Failures.sentence(texts.messages(), e);
                },
                failure,
                texts.messagesProperty());
    }

    /// Voids an entry.
    ///
    /// @param onDone called when it is saved
    void voidRecord(WorkerEntry record, String reason, Runnable onDone) {
        save(() -> new VoidEntry(register).voidEntry(record, reason), onDone);
    }

    /// Makes a voided entry count again.
    ///
    /// @param onDone called when it is saved
    void restore(WorkerEntry record, Runnable onDone) {
        save(() -> new VoidEntry(register).restore(record), onDone);
    }

    /// Takes back the save that wrote a record as it is now.
    ///
    /// @param navigation is told how that went
    void undo(WorkerEntry record, Navigation navigation) {
        new UndoNotice(register, background, texts, navigation)
                .undo(register.snapshot().current(record).orElse(record));
    }

    private void save(Runnable work, Runnable onDone) {
        background.start(
                progress -> {
                    work.run();
                    return onDone;
                },
                done -> {
                    failure.set(null);
                    done.run();
                },
                failure::set);
    }

    private Card card(Worker worker, Snapshot snapshot) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        LocalDate asOf = schedules.asOf();
        return new Card(
                worker,
                workshop,
                snapshot.get(Unit.class, workshop.unit()),
                snapshot.get(Site.class, worker.site()),
                worker.onRoster(asOf) ? allSchedules.of(worker, snapshot, asOf) : List.of(),
                snapshot.dosesOf(worker.id()).stream()
                        .map(dose -> line(dose, snapshot))
                        .toList(),
                snapshot.entriesOf(NotGiven.class, worker.id()),
                snapshot.entriesOf(Reaction.class, worker.id()).stream()
                        .map(reaction -> line(reaction, snapshot))
                        .toList(),
                snapshot.entriesOf(worker.id()).stream()
                        .filter(entry -> entry instanceof Told || entry instanceof WorkerPlacement)
                        .sorted(Comparator.comparing(
                                        (WorkerEntry entry) -> entry.recorded().at())
                                .reversed())
                        .toList());
    }

    private static Card.DoseLine line(Dose dose, Snapshot snapshot) {
        Id<Clinic> clinic = dose.clinic();
        return new Card.DoseLine(
                dose,
                snapshot.get(Vaccine.class, dose.vaccine()),
                clinic == null ? Optional.empty() : snapshot.find(Clinic.class, clinic),
                snapshot.entriesOf(Reaction.class, dose.worker()).stream()
                        .filter(reaction ->
                                reaction.inForce() && reaction.dose().equals(dose.id()))
                        .toList());
    }

    private static Card.ReactionLine line(Reaction reaction, Snapshot snapshot) {
        Dose dose = snapshot.get(Dose.class, reaction.dose());
        return new Card.ReactionLine(reaction, dose, snapshot.get(Vaccine.class, dose.vaccine()));
    }

    private List<HistoryLine> changes(Worker worker, Snapshot snapshot) {
        List<Entity> records = new ArrayList<>(List.of(worker));
        records.addAll(snapshot.entriesOf(worker.id()));
        List<HistoryLine> lines = new ArrayList<>();
        for (Entity record : records) {
            List<HistoryEntry> entries = register.history(record);
            for (HistoryEntry entry : entries) {
                lines.add(new HistoryLine(
                        entry.number(),
                        entry.at(),
                        entry.by(),
                        record,
                        RecordEvent.of(entry.before(), entry.after()),
                        entry.before(),
                        entry.after()));
            }
        }
        lines.sort(Comparator.comparingLong(HistoryLine::number).reversed());
        return lines;
    }
}
