package org.dosedesk.ui.paper.sitelist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.sitelist.OpenList;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SaveSiteListTable;
import org.dosedesk.usecase.paper.sitelist.SiteListPaper;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.dosedesk.usecase.paper.sitelist.draft.LeftOut;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// A list from the choice of the site to the paper. A draft gets its number when it is first saved or printed;
/// after that the same list is printed as often as wanted, and changing anything begins a new draft. FX thread
/// only.
public final class SiteListViewModel {
    private final PrepareSiteList prepare;
    private final SiteListPaper paper;
    private final SaveSiteListTable tables;
    private final PaperViewModel way;
    private final Background background;
    private final Texts texts;
    private final ListForm form;
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList(
            row -> new Observable[] {row.listedProperty(), row.otherVaccineProperty()});
    private final ObservableList<SiteList> earlier = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SiteListDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable SiteList> saved = new ReadOnlyObjectWrapper<>(this, "saved");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ByHand byHand = new ByHand();
    private int drafts;
    private int edits;
    private boolean filling;

    /// Begins without a site.
    public SiteListViewModel(
            PrepareSiteList prepare,
            SiteListPaper paper,
            SaveSiteListTable tables,
            PaperCounter counter,
            Background background,
            Texts texts) {
        this.prepare = prepare;
        this.paper = paper;
        this.tables = tables;
        this.texts = texts;
        this.background = background;
        form = new ListForm(prepare, texts.messages().language(), new Form(background, texts, "common.day.unreadable"));
        way = new PaperViewModel(counter, background, failure, this::order);
        refresh();
        form.site.value().subscribe((before, after) -> {
            if (!filling && !Objects.equals(idOf(before), idOf(after))) {
                byHand.begin(Set.of());
                draftAnother();
            }
        });
        form.day.value().subscribe((before, after) -> draftAnother());
        form.firstDoses.value().subscribe((before, after) -> {
            if (!filling) {
                draftAnother();
            }
        });
        // What is offered decides who may be on the list.
        form.vaccine.value().subscribe((before, after) -> {
            if (!filling) {
                draftAnother();
            }
        });
        List.of(form.clinic, form.language, form.maskIin)
                .forEach(choice -> choice.value().subscribe((before, after) -> choicesChanged()));
        rows.subscribe(this::ticksChanged);
        way.previewingProperty().subscribe((before, after) -> turnedTo(after));
        prepare.onSaved(change -> background.onScreen(this::registerChanged));
    }

    /// Begins a new list.
    ///
    /// @param site chosen already, or null
    /// @param picked the workers picked by hand, or empty for everyone due there
    public void begin(@Nullable Id<Site> site, Set<Id<Worker>> picked) {
        way.previewingProperty().set(false);
        form.begin(null);
        if (site != null) {
            form.choose(site);
        }
        byHand.begin(picked);
        draftAnother();
    }

    /// Begins the list of those who are on a route.
    public void begin(RouteList list) {
        way.previewingProperty().set(false);
        filling = true;
        form.begin(list);
        filling = false;
        byHand.begin(list.people());
        draftAnother();
    }

    /// Drafts anew: other rules or another vaccine group are in use. A list that has its number stays.
    public void rulesChanged() {
        byHand.putBack();
        filling = true;
        form.rulesChanged();
        filling = false;
        if (saved.get() == null) {
            draftAnother();
        }
    }

    /// Another day has begun: a list for that day, unless another was chosen. A list that has its number stays.
    public void dayTurned(LocalDate now) {
        if (saved.get() == null) {
            form.dayTurned(now);
        }
    }

    /// Whether people were picked or taken off by hand for a list that has no number yet.
    public boolean unsaved() {
        return saved.get() == null && draft.get() != null && !byHand.nothing();
    }

    ListForm form() {
        return form;
    }

    /// The list's paper.
    PaperViewModel paper() {
        return way;
    }

    ObservableList<ListRow> rows() {
        return rows;
    }

    /// The lists saved so far, the newest first.
    ObservableList<SiteList> earlier() {
        return earlier;
    }

    /// The draft, null while no site and day are chosen or an earlier list is open.
    ReadOnlyObjectProperty<@Nullable SiteListDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whom the draft leaves out on a medical ground; nobody while there is none.
    List<LeftOut> leftOut() {
        SiteListDraft now = draft.get();
        return now == null ? List.of() : now.leftOut();
    }

    /// The list on disk that is shown, null while it is a draft.
    ReadOnlyObjectProperty<@Nullable SiteList> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What the draft comes to; empty while there is none.
    Optional<ListCounts> counts() {
        return Optional.ofNullable(draft.get()).map(drafted -> ListCounts.of(drafted, rows));
    }

    /// Whether this is about the course after a bite, for which there is nothing to prepare.
    boolean afterBite() {
        SiteListDraft drafted = draft.get();
        return drafted != null && drafted.afterBite();
    }

    /// The people on the list, in its order.
    List<Id<Worker>> listed() {
        SiteList list = saved.get();
        return list != null
                ? list.rows().stream().map(SiteListRow::worker).toList()
                : rows.stream()
                        .filter(row -> row.listedProperty().get())
                        .map(row -> row.candidate().worker().id())
                        .toList();
    }

    /// The vaccine offered to them, null when it is left to the clinic.
    @Nullable Id<Vaccine> offered() {
        SiteList list = saved.get();
        return list != null ? list.vaccine() : form.offered();
    }

    LocalDate today() {
        return prepare.today();
    }

    /// The number that the next list gets.
    int nextNumber() {
        return prepare.nextNumber();
    }

    boolean handPicked() {
        return byHand.picked();
    }

    /// Puts everyone due at the site on the list, not only those picked by hand.
    void everyone() {
        byHand.everyone();
        draftAnother();
    }

    /// Opens a list exactly as it was printed.
    void open(SiteList list) {
        drafts++;
        edits++;
        draft.set(null);
        rows.clear();
        failure.set(null);
        saved.set(list);
        way.previewingProperty().set(true);
        way.changed();
    }

    /// Saves the list under its number and writes it as a table.
    ///
    /// @param onDone is told when the file is there
    void saveTable(Path file, Consumer<SiteList> onDone) {
        order().ifPresent(order -> way.run(
                () -> {
                    SiteListSheet sheet = order.numbered();
                    tables.save(sheet, file);
                    return sheet.list();
                },
                onDone,
                order::settled));
    }

    /// What the list's file may be called, without an ending.
    String fileName() {
        SiteList list = saved.get();
        Site where = form.site.get();
        LocalDate when = form.day.day().orElse(null);
        return texts.messages()
                .get(
                        "sitelist.file-name",
                        list == null ? prepare.nextNumber() : list.number(),
                        list != null ? list.siteName() : where == null ? "" : where.name(),
                        list != null ? list.day() : when == null ? today() : when);
    }

    private Optional<ListOrder> order() {
        SiteListDraft drafted = draft.get();
        SiteList onDisk = saved.get();
        boolean nobody = counts().filter(number -> number.planned() > 0).isEmpty();
        if (onDisk == null && (drafted == null || nobody)) {
            return Optional.empty();
        }
        int before = edits;
        return Optional.of(new ListOrder(
                prepare, paper, fileName(), drafted, onDisk, form.choices(byHand), list -> settled(list, before)));
    }

    // Whatever was changed while the list was on its way belongs to a new draft.
    private void settled(Optional<SiteList> list, int before) {
        SiteListDraft drafted = draft.get();
        if (edits == before) {
            list.ifPresent(saved::set);
        } else if (drafted != null) {
            prepare.confirmed(drafted).ifPresent(onDisk -> renew(drafted, onDisk));
        }
        earlier.setAll(prepare.earlier());
        way.changed();
    }

    private void registerChanged() {
        if (way.busyProperty().get()) {
            return;
        }
        refresh();
        if (saved.get() == null) {
            redraft();
        }
    }

    private void refresh() {
        filling = true;
        form.refresh();
        filling = false;
        earlier.setAll(prepare.earlier());
    }

    private static @Nullable Id<Site> idOf(@Nullable Site site) {
        return site == null ? null : site.id();
    }

    // Until the new draft is there, nothing may be printed: the old one is for another site or day.
    private void draftAnother() {
        edits++;
        draft.set(null);
        redraft();
    }

    private void turnedTo(boolean pages) {
        if (!pages && draft.get() == null && saved.get() != null) {
            redraft();
        }
    }

    private void redraft() {
        int mine = ++drafts;
        Site site = form.site.get();
        LocalDate day = form.day.day().orElse(null);
        saved.set(null);
        failure.set(null);
        if (draft.get() == null) {
            way.changed();
        }
        if (site == null || day == null) {
            show(null);
            return;
        }
        Set<Id<Worker>> picked = byHand.only();
        boolean firstDoses = form.firstDoses.get();
        Id<Vaccine> vaccine = form.offered();
        background.start(
                progress -> prepare.draft(site.id(), day, vaccine, picked, firstDoses, progress),
                made -> {
                    if (mine == drafts) {
                        show(made);
                    }
                },
                problem -> {
                    if (mine == drafts) {
                        show(null);
                        failure.set(problem);
                    }
                });
    }

    private void show(@Nullable SiteListDraft made) {
        draft.set(made);
        filling = true;
        rows.setAll(made == null ? List.of() : byHand.rows(made));
        filling = false;
        way.changed();
    }

    private void ticksChanged() {
        if (filling) {
            return;
        }
        byHand.take(rows);
        choicesChanged();
    }

    private void choicesChanged() {
        edits++;
        SiteListDraft drafted = draft.get();
        if (filling || drafted == null) {
            return;
        }
        SiteList before = saved.get();
        if (before != null) {
            saved.set(null);
            renew(drafted, before);
        }
        way.changed();
    }

    // What comes of the draft now is another list: whoever is on the one before stands on two.
    private void renew(SiteListDraft drafted, SiteList before) {
        draft.set(drafted.renewed());
        Set<Id<Worker>> there = before.rows().stream().map(SiteListRow::worker).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> there.contains(row.candidate().worker().id()))
                .forEach(row -> row.alsoOn(new OpenList(before.number(), before.day())));
    }
}
