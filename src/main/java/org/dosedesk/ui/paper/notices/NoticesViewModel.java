package org.dosedesk.ui.paper.notices;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.campaign.decide.HandOver;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticePaper;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// Notices from the choice of the people to the paper. FX thread only.
public final class NoticesViewModel {
    private final PrepareSiteList people;
    private final PrepareNotices prepare;
    private final NoticePaper paper;
    private final PaperViewModel way;
    private final RouteTelling telling;
    private final Texts texts;
    private final Background background;
    private final NoticeForm form;
    private final ObservableList<NoticeRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.askedProperty()});
    private final ReadOnlyObjectWrapper<@Nullable SiteListDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable NoticeSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final Set<Id<Worker>> leftOut = new HashSet<>();
    private Set<Id<Worker>> leftOutOnPaper = Set.of();
    private int choices;
    private int drafts;
    private int sheets;
    private boolean filling;
    private boolean watched;
    private boolean stale;

    /// Begins without a site.
    public NoticesViewModel(
            PrepareSiteList people,
            PrepareNotices prepare,
            NoticePaper paper,
            PaperCounter counter,
            SettingsKeeper settings,
            HandOver handOver,
            AsOfDay day,
            Background background,
            Texts texts) {
        this.people = people;
        this.prepare = prepare;
        this.paper = paper;
        this.background = background;
        this.texts = texts;
        form = new NoticeForm(people, settings, new Form(background, texts, "common.day.unreadable"));
        telling = new RouteTelling(handOver, day, background, failure);
        way = new PaperViewModel(counter, background, failure, this::order);
        refresh();
        form.site.value().subscribe((before, after) -> siteChanged(after));
        form.list.value().subscribe((before, after) -> listChanged(after));
        form.day.value().subscribe((before, after) -> draftAnother());
        form.words().forEach(word -> word.value().subscribe((before, after) -> wordsChanged()));
        form.kind.value().subscribe((before, after) -> way.changed());
        rows.subscribe(this::ticksChanged);
        people.onSaved(change -> background.onScreen(this::registerChanged));
        day.dayProperty().subscribe((before, after) -> findRoutes());
    }

    /// Whether something was typed, or somebody left out, and is not on paper yet.
    public boolean unsaved() {
        return form.unsaved() || !leftOut.equals(leftOutOnPaper);
    }

    /// Another day has begun: notices for that day, unless another was chosen, which may be over now.
    public void dayTurned(LocalDate now) {
        form.dayTurned(now);
        form.form().look();
        redraft();
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing and no routes are worked out.
    void watch(boolean looking) {
        watched = looking;
        telling.watch(looking);
        if (looking && stale) {
            registerChanged();
        } else {
            findRoutes();
        }
    }

    /// The routes that notices can be for, and what was handed over.
    RouteTelling telling() {
        return telling;
    }

    NoticeForm form() {
        return form;
    }

    /// The paper of the kind chosen.
    PaperViewModel paper() {
        return way;
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ObservableList<NoticeRow> rows() {
        return rows;
    }

    /// The people, null while no site and day are chosen.
    ReadOnlyObjectProperty<@Nullable SiteListDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The notices, null while there are no people or something is wrong with the hours.
    ReadOnlyObjectProperty<@Nullable NoticeSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Leaves these people out, or asks them all again when the first is left out.
    void toggle(List<NoticeRow> chosen) {
        if (!chosen.isEmpty()) {
            boolean asked = !chosen.getFirst().askedProperty().get();
            filling = true;
            chosen.forEach(row -> row.askedProperty().set(asked));
            filling = false;
            ticksChanged();
        }
    }

    /// Whether this is about the course after a bite, for which there is nothing to prepare.
    boolean afterBite() {
        SiteListDraft drafted = draft.get();
        return drafted != null && drafted.afterBite();
    }

    /// What the notices come to; empty while there are none.
    Optional<NoticeCounts> counts() {
        SiteListDraft drafted = draft.get();
        NoticeSheet made = sheet.get();
        return drafted == null || made == null ? Optional.empty() : Optional.of(NoticeCounts.of(drafted, made));
    }

    private Optional<PaperOrder> order() {
        SiteListDraft drafted = draft.get();
        NoticeSheet shown = sheet.get();
        if (drafted == null || shown == null || shown.slips() == 0) {
            return Optional.empty();
        }
        int mine = choices;
        Runnable remembering = form.remembering();
        RouteGroup route = form.route().orElse(null);
        NoticeKind kind = form.kind.get();
        return form.choices(leftOut)
                .map(chosen -> new NoticeOrder(prepare, paper, drafted, chosen, kind, name(), shown, () -> {
                    remembering.run();
                    if (mine == choices) {
                        leftOutOnPaper = chosen.leftOut();
                        if (route != null) {
                            telling.printed(route, workers(shown), kind);
                        }
                    }
                }));
    }

    private static Set<Id<Worker>> workers(NoticeSheet sheet) {
        return sheet.piles().stream()
                .flatMap(pile -> pile.slips().stream())
                .map(NoticeSlip::worker)
                .collect(Collectors.toSet());
    }

    // The paper's name, as the journal names it before it says how many people are on it.
    private String name() {
        Site where = form.site.get();
        LocalDate when = form.day.day().orElse(null);
        return texts.messages()
                .get(
                        "notices.name",
                        new NoticeWords(texts.messages()).kind(form.kind.get()),
                        where == null ? "" : where.name(),
                        when == null ? "" : DateText.show(when));
    }

    private void registerChanged() {
        stale = !watched;
        if (stale) {
            return;
        }
        refresh();
        redraft();
        findRoutes();
    }

    private void findRoutes() {
        telling.find(groups -> {
            NoticeSource before = form.list.get();
            filling = true;
            form.offer(groups);
            filling = false;
            NoticeSource now = form.list.get();
            if (now != null && !now.equals(before)) {
                if (!now.day().equals(form.day.day().orElse(null))) {
                    listChanged(now);
                } else {
                    redraft();
                }
            }
        });
    }

    private void refresh() {
        filling = true;
        form.refresh();
        filling = false;
    }

    private void siteChanged(@Nullable Site chosen) {
        if (filling) {
            return;
        }
        NoticeSource list = form.list.get();
        telling.forget();
        if (list != null && (chosen == null || !chosen.id().equals(list.site()))) {
            form.list.set(null);
        }
        choices++;
        leftOut.clear();
        leftOutOnPaper = Set.of();
        draftAnother();
    }

    private void listChanged(@Nullable NoticeSource chosen) {
        if (filling) {
            return;
        }
        telling.forget();
        if (chosen != null) {
            form.follow(chosen);
        }
        choices++;
        leftOut.clear();
        leftOutOnPaper = Set.of();
        draftAnother();
    }

    /// Finds the people anew: other rules or another vaccine group are in use.
    public void rulesChanged() {
        draftAnother();
        findRoutes();
    }

    // Until the new people are there, nothing may be printed: the old ones are for another site or day.
    private void draftAnother() {
        if (!filling) {
            draft.set(null);
            way.changed();
            redraft();
        }
    }

    private void redraft() {
        int mine = ++drafts;
        Site site = form.site.get();
        LocalDate day = form.day.day().orElse(null);
        failure.set(null);
        NoticeSource list = form.list.get();
        Set<Id<Worker>> only = list == null ? Set.of() : list.workers();
        if (site == null || day == null || (list != null && only.isEmpty())) {
            show(null);
            return;
        }
        boolean firstDoses = list != null || people.usuallyWithFirstDoses();
        background.start(
                progress -> people.draft(site.id(), day, only, firstDoses, progress),
                made -> {
                    if (mine == drafts) {
                        show(made);
                    }
                },
                failure::set);
    }

    private void show(@Nullable SiteListDraft made) {
        draft.set(made);
        filling = true;
        rows.setAll(
                made == null
                        ? List.of()
                        : made.candidates().stream()
                                .map(candidate -> new NoticeRow(
                                        candidate,
                                        !leftOut.contains(candidate.worker().id())))
                                .toList());
        filling = false;
        wordsChanged();
    }

    private void ticksChanged() {
        if (filling) {
            return;
        }
        for (NoticeRow row : rows) {
            Id<Worker> worker = row.worker().id();
            if (row.askedProperty().get()) {
                leftOut.remove(worker);
            } else {
                leftOut.add(worker);
            }
        }
        wordsChanged();
    }

    private void wordsChanged() {
        int mine = ++sheets;
        SiteListDraft drafted = draft.get();
        NoticeChoices chosen = form.choices(leftOut).orElse(null);
        if (filling) {
            return;
        }
        if (drafted == null || chosen == null) {
            show(Map.of(), null);
            return;
        }
        background.start(
                progress -> prepare.sheet(drafted, chosen),
                made -> {
                    if (mine == sheets) {
                        show(NoticeRow.slips(made), made);
                    }
                },
                failure::set);
    }

    private void show(Map<Id<Worker>, NoticeRow.Slip> slips, @Nullable NoticeSheet made) {
        rows.forEach(
                row -> row.slipProperty().set(slips.getOrDefault(row.worker().id(), NoticeRow.Slip.NONE)));
        sheet.set(made);
        way.changed();
    }
}
