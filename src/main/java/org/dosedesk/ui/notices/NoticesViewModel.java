package org.dosedesk.ui.notices;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.TimeText;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.paper.Preview;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.usecase.notice.NoticeChoices;
import org.dosedesk.usecase.notice.NoticePile;
import org.dosedesk.usecase.notice.NoticeSheet;
import org.dosedesk.usecase.notice.NoticeSlip;
import org.dosedesk.usecase.notice.PrepareNotices;
import org.dosedesk.usecase.notice.PrintNotices;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// Notices from the choice of the people to the paper. FX thread only.
public final class NoticesViewModel {
    private final PrepareSiteList people;
    private final PrepareNotices prepare;
    private final PrintNotices print;
    private final Background background;
    private final NoticeForm form;
    private final Preview preview;
    private final ObservableList<NoticeRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.askedProperty()});
    private final ReadOnlyObjectWrapper<@Nullable SiteListDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable NoticeSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final BooleanProperty previewing = new SimpleBooleanProperty(this, "previewing", false);
    private final Set<Id<Worker>> leftOut = new HashSet<>();
    private Set<Id<Worker>> leftOutOnPaper = Set.of();
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
        this.print = print;
        this.background = background;
        form = new NoticeForm(people, settings);
        preview = new Preview(pages, background, failure::set);
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

    NoticeForm form() {
        return form;
    }

    Preview preview() {
        return preview;
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

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the pages are shown in the place of the table.
    BooleanProperty previewingProperty() {
        return previewing;
    }

    LocalDate today() {
        return people.today();
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
        bring((made, kind) -> print.save(made, kind, name, file), onDone);
    }

    /// Prints the paper chosen.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @param onDone is told how many people are on it when the printer's queue has it
    void print(PrinterChoice choice, String name, Consumer<Integer> onDone) {
        bring((made, kind) -> print.print(made, kind, name, choice.wish()), onDone);
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(print.printers(), print.proposedPrinter()), onFound, failure::set);
    }

    @FunctionalInterface
    private interface Way {
        void take(NoticeSheet sheet, NoticeKind kind);
    }

    private void bring(Way way, Consumer<Integer> onDone) {
        SiteListDraft drafted = draft.get();
        NoticeChoices choices = form.choices(leftOut).orElse(null);
        if (busy.get() || drafted == null || choices == null) {
            return;
        }
        busy.set(true);
        failure.set(null);
        NoticeKind kind = form.kind.get();
        background.start(
                progress -> {
                    NoticeSheet made = prepare.sheet(drafted, choices);
                    way.take(made, kind);
                    return made;
                },
                made -> {
                    busy.set(false);
                    leftOutOnPaper = choices.leftOut();
                    form.remember();
                    onDone.accept(made.slips());
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
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
        leftOut.clear();
        leftOutOnPaper = Set.of();
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
        failure.set(null);
        if (site == null || day == null) {
            show(null);
            return;
        }
        SiteList list = form.list.get();
        Set<Id<Worker>> only = list == null
                ? Set.of()
                : list.rows().stream().map(SiteListRow::worker).collect(Collectors.toSet());
        background.start(
                progress -> people.draft(site.id(), day, only, progress),
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
        NoticeChoices choices = form.choices(leftOut).orElse(null);
        if (filling) {
            return;
        }
        if (drafted == null || choices == null) {
            show(Map.of(), null);
            return;
        }
        background.start(
                progress -> prepare.sheet(drafted, choices),
                made -> {
                    if (mine == sheets) {
                        show(slips(made), made);
                    }
                },
                failure::set);
    }

    private static Map<Id<Worker>, NoticeRow.Slip> slips(NoticeSheet made) {
        Map<Id<Worker>, NoticeRow.Slip> slips = new HashMap<>();
        for (NoticePile pile : made.piles()) {
            for (NoticeSlip slip : pile.slips()) {
                slips.put(slip.worker(), new NoticeRow.Slip(time(made, slip), pile.foremen()));
            }
        }
        return slips;
    }

    private static String time(NoticeSheet made, NoticeSlip slip) {
        NoticeHours hours = made.choices().hours();
        return hours.spread() ? TimeText.show(slip.at()) : TimeText.show(hours.from(), hours.until());
    }

    private void show(Map<Id<Worker>, NoticeRow.Slip> slips, @Nullable NoticeSheet made) {
        rows.forEach(
                row -> row.slipProperty().set(slips.getOrDefault(row.worker().id(), NoticeRow.Slip.NONE)));
        sheet.set(made);
        showPages();
    }

    private void showPages() {
        NoticeSheet made = sheet.get();
        if (!previewing.get() || made == null) {
            preview.clear();
            return;
        }
        NoticeKind kind = Objects.requireNonNull(form.kind.get());
        preview.show(() -> print.pdf(made, kind));
    }
}
