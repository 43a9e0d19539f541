package org.dosedesk.ui.paper.notices;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.notice.PrintNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// Notices from the choice of the people to the paper. FX thread only.
public final class NoticesViewModel {
    private final PrepareSiteList people;
    private final PrepareNotices prepare;
    private final NoticePapers papers;
    private final Background background;
    private final NoticeForm form;
    private final ObservableList<NoticeRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.askedProperty()});
    private final ReadOnlyObjectWrapper<@Nullable SiteListDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable NoticeSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final BooleanProperty previewing = new SimpleBooleanProperty(this, "previewing", false);
    private final Set<Id<Worker>> leftOut = new HashSet<>();
    private Set<Id<Worker>> leftOutOnPaper = Set.of();
    private int choices;
    private int drafts;
    private int sheets;
    private boolean filling;

    /// Begins without a site.
    public NoticesViewModel(
            PrepareSiteList people,
            PrepareNotices prepare,
            PrintNotices print,
            PagePreview pages,
            SettingsKeeper settings,
            Background background) {
        this.people = people;
        this.prepare = prepare;
        this.background = background;
        form = new NoticeForm(people, settings);
        papers = new NoticePapers(prepare, print, pages, background);
        refresh();
        form.site.subscribe((before, after) -> siteChanged(after));
        form.list.subscribe((before, after) -> listChanged(after));
        form.day.subscribe((before, after) -> draftAnother());
        form.words().forEach(word -> word.subscribe(this::wordsChanged));
        form.kind.subscribe((before, after) -> showPages());
        rows.subscribe(this::ticksChanged);
        previewing.subscribe((before, after) -> showPages());
        people.onSaved(change -> background.onScreen(this::registerChanged));
    }

    /// Whether something was typed, or somebody left out, and is not on paper yet.
    public boolean unsaved() {
        return form.unsaved() || !leftOut.equals(leftOutOnPaper);
    }

    /// Another day has begun: notices for that day, unless another was chosen, which may be over now.
    public void dayTurned(LocalDate now) {
        form.dayTurned(now);
        redraft();
    }

    NoticeForm form() {
        return form;
    }

    /// The papers: their pages, and whether they came where they should.
    NoticePapers papers() {
        return papers;
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

    /// Whether the pages are shown in the place of the table.
    BooleanProperty previewingProperty() {
        return previewing;
    }

    LocalDate today() {
        return people.today();
    }

    /// Whether the day chosen is over, which is odd and no more.
    boolean past() {
        LocalDate day = form.day.get();
        return day != null && day.isBefore(today());
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

    /// Writes the paper chosen to a file.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @param onDone is told how many people are on it when the file is there
    void savePdf(Path file, String name, Consumer<Integer> onDone) {
        task(name, onDone).ifPresent(task -> papers.save(task, file));
    }

    /// Prints the paper chosen.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @param onDone is told how many people are on it when the printer's queue has it
    void print(PrinterChoice choice, String name, Consumer<Integer> onDone) {
        task(name, onDone).ifPresent(task -> papers.print(task, choice));
    }

    private Optional<NoticePapers.Task> task(String name, Consumer<Integer> onDone) {
        SiteListDraft drafted = draft.get();
        if (drafted == null) {
            return Optional.empty();
        }
        int mine = choices;
        Runnable remembering = form.remembering();
        return form.choices(leftOut)
                .map(chosen -> new NoticePapers.Task(drafted, chosen, form.kind.get(), name, made -> {
                    remembering.run();
                    if (mine == choices) {
                        leftOutOnPaper = chosen.leftOut();
                    }
                    onDone.accept(made.slips());
                }));
    }

    private void registerChanged() {
        refresh();
        redraft();
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
        SiteList list = form.list.get();
        if (list != null && (chosen == null || !chosen.id().equals(list.site()))) {
            form.list.set(null);
        }
        choices++;
        leftOut.clear();
        leftOutOnPaper = Set.of();
        draftAnother();
    }

    private void listChanged(@Nullable SiteList chosen) {
        if (filling) {
            return;
        }
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
    }

    // Until the new people are there, nothing may be printed: the old ones are for another site or day.
    private void draftAnother() {
        if (!filling) {
            draft.set(null);
            redraft();
        }
    }

    private void redraft() {
        int mine = ++drafts;
        Site site = form.site.get();
        LocalDate day = form.day.get();
        papers.failed(null);
        if (site == null || day == null) {
            show(null);
            return;
        }
        SiteList list = form.list.get();
        Set<Id<Worker>> only = list == null
                ? Set.of()
                : list.rows().stream().map(SiteListRow::worker).collect(Collectors.toSet());
        boolean firstDoses = list != null || people.usuallyWithFirstDoses();
        background.start(
                progress -> people.draft(site.id(), day, only, firstDoses, progress),
                made -> {
                    if (mine == drafts) {
                        show(made);
                    }
                },
                papers::failed);
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
                papers::failed);
    }

    private void show(Map<Id<Worker>, NoticeRow.Slip> slips, @Nullable NoticeSheet made) {
        rows.forEach(
                row -> row.slipProperty().set(slips.getOrDefault(row.worker().id(), NoticeRow.Slip.NONE)));
        sheet.set(made);
        showPages();
    }

    private void showPages() {
        NoticeSheet made = sheet.get();
        if (previewing.get() && made != null) {
            papers.show(made, form.kind.get());
        } else {
            papers.preview().clear();
        }
    }
}
