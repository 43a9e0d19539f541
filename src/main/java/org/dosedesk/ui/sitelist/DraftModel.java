package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.SiteListChoices;
import org.dosedesk.usecase.sitelist.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// Who may be on the list, and who is. Once a list was confirmed, any change begins another one.
final class DraftModel {
    private final PrepareSiteList prepare;
    private final Background background;
    private final SiteListForm form;
    private final Runnable onChanged;
    private final Consumer<Exception> onFailed;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_SITE);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyBooleanWrapper picked = new ReadOnlyBooleanWrapper(false);
    private final Set<Id<Worker>> takenOff = new HashSet<>();
    private Set<Id<Worker>> only = Set.of();
    private @Nullable SiteListDraft draft;
    private int turn;

    /// What was chosen at one moment.
    record Chosen(SiteListDraft draft, SiteListChoices choices) {}

    DraftModel(
            PrepareSiteList prepare,
            Background background,
            SiteListForm form,
            Runnable onChanged,
            Consumer<Exception> onFailed) {
        this.prepare = prepare;
        this.background = background;
        this.form = form;
        this.onChanged = onChanged;
        this.onFailed = onFailed;
        form.siteProperty().addListener((value, before, now) -> {
            if (before == null || now == null || !before.id().equals(now.id())) {
                takenOff.clear();
            }
            redraft();
        });
        form.dayProperty().addListener((value, before, now) -> redraft());
        form.clinicProperty().addListener((value, before, now) -> touched());
        form.vaccineProperty().addListener((value, before, now) -> touched());
        form.languageProperty().addListener((value, before, now) -> touched());
        form.maskIinProperty().addListener((value, before, now) -> touched());
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyObjectWrapper<State> state() {
        return state;
    }

    ReadOnlyObjectWrapper<Counts> counts() {
        return counts;
    }

    ReadOnlyBooleanWrapper picked() {
        return picked;
    }

    /// Begins anew among these workers, or among everyone.
    void among(Set<Id<Worker>> workers) {
        only = Set.copyOf(workers);
        picked.set(!only.isEmpty());
    }

    /// Puts back everyone who was taken off by hand.
    void forgetTakenOff() {
        takenOff.clear();
        lines.forEach(line -> line.chosenProperty().set(true));
    }

    /// What is to be printed now; null when nobody is on the list.
    @Nullable Chosen chosen() {
        SiteListDraft current = draft;
        return current == null || counts.get().planned() == 0 ? null : new Chosen(current, form.choices(takenOff));
    }

    /// Works out anew who is due.
    void redraft() {
        int mine = ++turn;
        Site site = form.siteProperty().get();
        LocalDate day = form.dayProperty().get();
        if (site == null || day == null) {
            show(null, site == null ? State.NO_SITE : State.NO_DAY);
            return;
        }
        Set<Id<Worker>> among = only;
        state.set(State.WORKING);
        background.start(
                progress -> prepare.draft(site.id(), day, among, progress),
                drafted -> {
                    if (mine == turn) {
                        show(drafted, drafted.candidates().isEmpty() ? State.NOBODY : State.READY);
                    }
                },
                onFailed);
    }

    private void show(@Nullable SiteListDraft drafted, State now) {
        SiteListDraft before = draft;
        boolean changed = drafted == null || before == null || !before.sameContent(drafted);
        if (changed) {
            draft = drafted;
            lines.setAll(
                    drafted == null
                            ? List.of()
                            : drafted.candidates().stream().map(this::line).toList());
        }
        state.set(now);
        recount();
        if (changed) {
            onChanged.run();
        }
    }

    private Line line(SiteListDraft.Candidate candidate) {
        Line line = new Line(candidate, !takenOff.contains(candidate.worker().id()));
        line.chosenProperty().addListener((value, before, now) -> {
            if (now) {
                takenOff.remove(line.worker());
            } else {
                takenOff.add(line.worker());
            }
            touched();
        });
        return line;
    }

    private void touched() {
        SiteListDraft current = draft;
        if (current != null && prepare.confirmed(current).isPresent()) {
            draft = current.renewed();
        }
        recount();
        onChanged.run();
    }

    private void recount() {
        SiteListDraft current = draft;
        if (current == null) {
            counts.set(Counts.NONE);
            return;
        }
        List<Line> chosen =
                lines.stream().filter(line -> line.chosenProperty().get()).toList();
        int hosted = (int) chosen.stream().filter(Line::hosted).count();
        counts.set(new Counts(
                chosen.size(),
                hosted,
                lines.size() - chosen.size(),
                current.exempt(),
                current.refused(),
                current.notListed()));
    }
}
