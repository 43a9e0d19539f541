package org.dosedesk.ui.workercard;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.dose.Dose;
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
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.record.Deed;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.dose.VoidEntry;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// One worker's card, which follows the register. FX thread only.
public final class WorkerCardViewModel {
    private final Register register;
    private final Schedules schedules;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>(this, "card");
    private final ObservableList<HistoryLine> history = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private @Nullable Id<Worker> shown;

    /// A card that shows nobody yet.
    public WorkerCardViewModel(Register register, Schedules schedules, Background background, Texts texts) {
        this.register = register;
        this.schedules = schedules;
        this.background = background;
        this.texts = texts;
        schedules.onChanged(changed -> background.onScreen(() -> {
            Id<Worker> id = shown;
            if (id != null && changed.contains(id)) {
                refresh(id);
            }
        }));
    }

    /// Shows a worker, which the journal notes; does nothing for one who is not in the register.
    public void show(Id<Worker> id) {
        if (register.snapshot().find(Worker.class, id).isPresent()) {
            refresh(id);
            background.start(
                    progress -> {
                        register.journal().viewed(id);
                        return id;
                    },
                    noted -> {},
                    failure::set);
        }
    }

    /// What a change changed, field by field, in a language; empty for a new record, which the card itself shows.
    String changesText(HistoryLine line, Messages messages) {
        return line.deed() == Deed.ADDED
                ? ""
                : String.join(
                        " · ",
                        new RecordWords(messages, register::snapshot, zone()).changes(line.before(), line.after()));
    }

    private void refresh(Id<Worker> id) {
        Snapshot snapshot = register.snapshot();
        snapshot.find(Worker.class, id).ifPresent(worker -> {
            if (!id.equals(shown)) {
                history.clear();
                failure.set(null);
            }
            shown = id;
            card.set(card(worker, snapshot));
            background.start(
                    progress -> changes(worker, snapshot),
                    lines -> {
                        if (id.equals(shown)) {
                            history.setAll(lines);
                        }
                    },
                    failure::set);
        });
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

    /// Voids a dose, an exemption, a refusal or an observation.
    void voidRecord(WorkerEntry record, String reason) {
        background.start(
                progress -> {
                    new VoidEntry(register).voidEntry(record, reason);
                    return record;
                },
                done -> failure.set(null),
                failure::set);
    }

    private Card card(Worker worker, Snapshot snapshot) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        return new Card(
                worker,
                workshop,
                snapshot.get(Unit.class, workshop.unit()),
                snapshot.get(Site.class, worker.site()),
                schedules.of(worker.id()).orElse(null),
                snapshot.dosesOf(worker.id()).stream()
                        .map(dose -> line(dose, snapshot))
                        .toList(),
                snapshot.waiversOf(worker.id()),
                snapshot.observationsOf(worker.id()));
    }

    private static Card.DoseLine line(Dose dose, Snapshot snapshot) {
        Id<Clinic> clinic = dose.clinic();
        return new Card.DoseLine(
                dose,
                snapshot.get(Vaccine.class, dose.vaccine()),
                clinic == null ? Optional.empty() : snapshot.find(Clinic.class, clinic));
    }

    private List<HistoryLine> changes(Worker worker, Snapshot snapshot) {
        List<Entity> records = new ArrayList<>(List.of(worker));
        records.addAll(snapshot.dosesOf(worker.id()));
        records.addAll(snapshot.waiversOf(worker.id()));
        records.addAll(snapshot.observationsOf(worker.id()));
        List<HistoryLine> lines = new ArrayList<>();
        for (Entity record : records) {
            List<HistoryEntry> entries = register.history(record);
            for (HistoryEntry entry : entries) {
                lines.add(new HistoryLine(
                        entry.number(),
                        entry.at(),
                        entry.by(),
                        record,
                        Deed.of(entry.before(), entry.after()),
                        entry.before(),
                        entry.after()));
            }
        }
        lines.sort(Comparator.comparingLong(HistoryLine::number).reversed());
        return lines;
    }
}
