package org.dosedesk.ui.people.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.people.worker.FindDuplicates;
import org.dosedesk.usecase.people.worker.WorkerDraft;
import org.dosedesk.usecase.people.worker.WorkerIndex;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.people.worker.merge.MergePlan;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.StaleRecordException;
import org.jspecify.annotations.Nullable;

/// Two records of one person on the way to becoming one. FX thread only.
public final class MergeViewModel {
    private static final int OFFERED = 20;

    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final MergeWorkers merging;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Candidate> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<@Nullable MergePlan> plan = new SimpleObjectProperty<>(this, "plan");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private Found found = new Found(WorkerIndex.EMPTY, FindDuplicates.NOBODY);

    private record Found(WorkerIndex everyone, FindDuplicates alike) {}

    /// Merges in this register.
    ///
    /// @param navigation is told what was merged, with a way to undo it
    public MergeViewModel(Register register, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        merging = new MergeWorkers(register);
        search.subscribe((before, typed) -> offer());
    }

    /// Begins with a worker's record; does nothing for one who is not in the register.
    ///
    /// @param other the other record, or null to be searched for
    public void begin(Id<Worker> worker, @Nullable Id<Worker> other) {
        Snapshot snapshot = register.snapshot();
        snapshot.find(Worker.class, worker).ifPresent(known -> {
            failure.set(null);
            search.set("");
            plan.set(null);
            chosen.set(Candidate.of(known, snapshot));
            if (other != null) {
                choose(other);
            }
            background.start(
                    progress -> new Found(WorkerIndex.ofEveryone(snapshot), new FindDuplicates(snapshot)),
                    made -> {
                        found = made;
                        offer();
                    },
                    failure::set);
        });
    }

    StringProperty search() {
        return search;
    }

    /// Who could be the other record: what was searched for, or else those who look alike.
    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /// The record that was begun with.
    ObservableValue<@Nullable Candidate> chosen() {
        return chosen;
    }

    /// Tells of every change of the plan.
    ObservableValue<?> changes() {
        return plan;
    }

    /// Whether both records are chosen.
    ObservableValue<Boolean> ready() {
        return plan.map(made -> true).orElse(false);
    }

    /// Whether the merge can be saved as planned.
    ObservableValue<Boolean> possible() {
        return plan.map(made -> made != null && made.result() != null).orElse(false);
    }

    ObservableValue<Boolean> saving() {
        return saving;
    }

    /// Why the merge cannot be, or was not, saved; empty when all is well.
    ObservableValue<String> failureText() {
        return Bindings.createStringBinding(this::failureNow, failure, plan, texts.messagesProperty());
    }

    /// The fields of the plan; none before both records are chosen.
    List<FieldRow> fields() {
        MergePlan now = plan.get();
        return now == null ? List.of() : text().fields(now);
    }

    /// The entries of the plan; none before both records are chosen.
    List<EntryRow> entries() {
        MergePlan now = plan.get();
        return now == null ? List.of() : text().entries(now, merging.lines(now));
    }

    void choose(Id<Worker> other) {
        Candidate worker = chosen.get();
        if (worker != null && !worker.id().equals(other)) {
            failure.set(null);
            plan.set(merging.propose(worker.id(), other));
        }
    }

    /// Keeps the other record instead.
    void swap() {
        MergePlan now = plan.get();
        if (now != null) {
            plan.set(merging.propose(now.goes().id(), now.stays().id()));
        }
    }

    /// Takes a field from the record that goes, or from the one that stays.
    void take(FieldRow row, boolean fromOther) {
        MergePlan now = plan.get();
        if (now != null && row.fromOther() != fromOther) {
            Set<WorkerField> fields = new HashSet<>(now.fromOther());
            WorkerField field = row.field();
            if (fromOther) {
                fields.add(field);
            } else {
                fields.remove(field);
            }
            plan.set(now.taking(fields));
        }
    }

    /// Voids an entry as a duplicate, or lets it count.
    void voidTwin(EntryRow row, boolean voided) {
        MergePlan now = plan.get();
        if (now != null && row.voided() != voided) {
            Set<Id<?>> twins = new HashSet<>(now.twins());
            if (voided) {
                twins.add(row.id());
            } else {
                twins.remove(row.id());
            }
            plan.set(now.voiding(twins));
        }
    }

    /// Saves, then shows the card.
    void merge() {
        MergePlan now = plan.get();
        if (now == null || now.result() == null || saving.get()) {
            return;
        }
        saving.set(true);
        failure.set(null);
        String reason = texts.messages().get("merge.twin.reason");
        background.start(
                progress -> merging.merge(now, reason),
                worker -> merged(worker, now.goes().id()),
                e -> {
                    saving.set(false);
                    failure.set(e);
                });
    }

    private void merged(Worker worker, Id<Worker> replaced) {
        saving.set(false);
        plan.set(null);
        navigation.showWorker(worker.id());
        Candidate who = Candidate.of(worker, register.snapshot());
        Messages messages = texts.messages();
        String name = messages.get("common.who", who.name(), DateText.show(who.birthDate()), who.workshop());
        Worker gone = register.snapshot().get(Worker.class, replaced);
        new UndoNotice(register, background, texts, navigation).show(messages.get("merge.done", name), gone);
    }

    private void offer() {
        Candidate worker = chosen.get();
        if (worker == null) {
            candidates.clear();
            return;
        }
        Snapshot snapshot = register.snapshot();
        WorkerQuery query = WorkerQuery.of(search.get());
        List<Worker> offered = query.isEmpty()
                ? found.alike().find(WorkerDraft.of(snapshot.get(Worker.class, worker.id())), worker.id()).stream()
                        .map(FindDuplicates.Match::worker)
                        .toList()
                : found.everyone().find(query, OFFERED);
        candidates.setAll(offered.stream()
                .filter(other -> !other.id().equals(worker.id()))
                .map(other -> Candidate.of(other, snapshot))
                .toList());
    }

    private String failureNow() {
        Messages messages = texts.messages();
        Exception e = failure.get();
        MergePlan now = plan.get();
        if (e != null) {
            return sentence(messages, e);
        }
        return now != null && now.result() == null ? messages.get("merge.left-before-hired") : "";
    }

    private static String sentence(Messages messages, Exception e) {
        return e instanceof StaleRecordException
                ? messages.get("merge.changed-meanwhile")
                : Failures.sentence(messages, e);
    }

    private MergeText text() {
        return new MergeText(texts.messages(), register.snapshot());
    }
}
