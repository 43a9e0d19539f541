package org.dosedesk.ui.sitelist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.sitelist.PagePreview;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.dosedesk.usecase.sitelist.SiteListChoices;
import org.dosedesk.usecase.sitelist.SiteListDraft;
import org.dosedesk.usecase.sitelist.SiteListSheet;
import org.jspecify.annotations.Nullable;

/// The site list's screen. A list gets its number, and is saved under it, when it is first printed or saved as PDF;
/// after any change of what stands on it, the next printing makes another list. FX thread only.
public final class SiteListViewModel {
    private final PrepareSiteList prepare;
    private final PrintSiteList print;
    private final Background background;
    private final SiteListForm form;
    private final PaperViewModel paper;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<EarlierList> earlier = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_SITE);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>(null);
    private final ReadOnlyObjectWrapper<@Nullable SiteList> shown = new ReadOnlyObjectWrapper<>(null);
    private final Set<Id<Worker>> takenOff = new HashSet<>();
    private final Runnable stopListening;
    private final ReadOnlyBooleanWrapper picked = new ReadOnlyBooleanWrapper(false);
    private Set<Id<Worker>> only = Set.of();
    private @Nullable SiteListDraft draft;
    private int turn;
    private int drawing;

    /// @param texts only for the language that the first paper is proposed in
    public SiteListViewModel(
            PrepareSiteList prepare, PrintSiteList print, PagePreview preview, Background background, Texts texts) {
        this.prepare = prepare;
        this.print = print;
        this.background = background;
        this.form = new SiteListForm(prepare, texts.messages().language());
        this.paper = new PaperViewModel(print, preview, background, notice);
        form.siteProperty().addListener((value, before, now) -> {
            takenOff.clear();
            redraft();
        });
        form.dayProperty().addListener((value, before, now) -> redraft());
        form.clinicProperty().addListener((value, before, now) -> touched());
        form.vaccineProperty().addListener((value, before, now) -> touched());
        form.languageProperty().addListener((value, before, now) -> touched());
        form.maskIinProperty().addListener((value, before, now) -> touched());
        stopListening = prepare.onSaved(saved -> {
            boolean others = saved.changes().stream().anyMatch(change -> !(change.after() instanceof SiteList));
            background.onScreen(() -> saved(others));
        });
    }

    /// Begins a list; what was chosen for the last one stays unless given here.
    ///
    /// @param site chosen already, or null
    /// @param handPicked the workers picked by hand, or empty for everyone due at the site
    public void open(@Nullable Id<Site> site, Set<Id<Worker>> handPicked) {
        only = Set.copyOf(handPicked);
        picked.set(!only.isEmpty());
        takenOff.clear();
        back();
        form.fill();
        earlier.setAll(prepare.earlier().stream().map(EarlierList::of).toList());
        if (site != null) {
            form.select(site);
        }
        redraft();
    }

    /// Forgets the workers picked by hand: everyone due at the site again.
    public void everyone() {
        only = Set.of();
        picked.set(false);
        redraft();
    }

    /// Whether the list is among workers picked by hand only.
    public ReadOnlyBooleanProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// The fields.
    public SiteListForm form() {
        return form;
    }

    /// The paper page by page.
    public PaperViewModel paper() {
        return paper;
    }

    /// Everyone who may be on the list, in the order of the paper.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// The lists printed before, the newest first.
    public ObservableList<EarlierList> earlier() {
        return earlier;
    }

    /// What the table can show.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many there are.
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether a list is being saved, drawn or printed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What there is to say, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /// The earlier list whose paper is shown, null while it is the list being prepared.
    public ReadOnlyObjectProperty<@Nullable SiteList> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Puts everyone on the list, or takes everyone off.
    public void chooseAll(boolean chosen) {
        lines.forEach(line -> line.chosenProperty().set(chosen));
    }

    /// Shows the list's paper; a list without a number yet shows as a draft.
    public void preview() {
        SiteListDraft current = draft;
        if (current != null && !nothingToPrint()) {
            SiteListChoices choices = form.choices(takenOff);
            run(progress -> print.pdf(sheetNow(current, choices)), paper::show);
        }
    }

    /// Shows the paper of a list printed before.
    public void openEarlier(EarlierList list) {
        run(progress -> print.pdf(prepare.sheet(list.list())), pdf -> {
            shown.set(list.list());
            paper.show(pdf);
        });
    }

    /// Goes from the paper back to the form.
    public void back() {
        shown.set(null);
        notice.set(null);
        paper.hide();
    }

    /// Whether nobody is left to print.
    public boolean nothingToPrint() {
        return shown.get() == null && counts.get().planned() == 0;
    }

    /// A name for the PDF file, which any file system can hold.
    public String suggestedFileName() {
        SiteList list = shown.get();
        SiteListDraft current = draft;
        if (list == null && current != null) {
            list = prepare.confirmed(current).orElse(null);
        }
        int number = list == null ? prepare.nextNumber() : list.number();
        Site site = form.siteProperty().get();
        String siteName = list != null ? list.siteName() : site == null ? "" : site.name();
        LocalDate day = list == null ? form.dayProperty().get() : list.day();
        return number + " " + siteName.replaceAll("[^\\p{L}\\p{N} .-]", " ").strip() + " " + day + ".pdf";
    }

    /// Gives the list its number, if it has none, and writes its paper to a file.
    ///
    /// @param chosen gets the ending `.pdf` when it has none and no other file is replaced by that
    public void savePdf(Path chosen) {
        Path named = chosen.resolveSibling(chosen.getFileName() + ".pdf");
        boolean pdf = chosen.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
        issue(sheet -> print.save(sheet, pdf || Files.exists(named) ? chosen : named), "sitelist.saved");
    }

    /// Gives the list its number, if it has none, and prints it on the printer chosen.
    public void print() {
        String printer = paper.printerProperty().get();
        int copies = paper.copiesProperty().get();
        if (printer != null) {
            paper.choosingPrinterProperty().set(false);
            issue(sheet -> print.print(sheet, printer, copies), "sitelist.printed");
        }
    }

    /// Hears of no more saves.
    public void close() {
        stopListening.run();
    }

    private void issue(Consumer<SiteListSheet> bringOut, String doneKey) {
        SiteList old = shown.get();
        SiteListDraft current = draft;
        if (nothingToPrint() || (old == null && current == null)) {
            return;
        }
        SiteListChoices choices = form.choices(takenOff);
        run(
                progress -> {
                    SiteList list = old != null || current == null ? old : prepare.confirm(current, choices);
                    SiteListSheet sheet = prepare.sheet(java.util.Objects.requireNonNull(list));
                    bringOut.accept(sheet);
                    return sheet;
                },
                sheet -> {
                    notice.set(Notice.done(doneKey, sheet.list().number()));
                    redraw();
                });
    }

    private <T> void run(Background.Job<T> job, Consumer<T> onDone) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(null);
        background.start(
                job,
                result -> {
                    busy.set(false);
                    onDone.accept(result);
                },
                this::failed);
    }

    private SiteListSheet sheetNow(SiteListDraft current, SiteListChoices choices) {
        return prepare.confirmed(current).map(prepare::sheet).orElseGet(() -> prepare.provisional(current, choices));
    }

    private void saved(boolean others) {
        List<EarlierList> now = prepare.earlier().stream().map(EarlierList::of).toList();
        if (!earlier.equals(now)) {
            earlier.setAll(now);
        }
        if (others) {
            form.fill();
            redraft();
        }
    }

    private void redraft() {
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
                this::failed);
    }

    private void show(@Nullable SiteListDraft drafted, State now) {
        SiteListDraft before = draft;
        boolean changed = false;
        if (drafted == null || before == null || !before.sameContent(drafted)) {
            draft = drafted;
            changed = true;
            lines.setAll(
                    drafted == null
                            ? List.of()
                            : drafted.candidates().stream().map(this::line).toList());
        }
        state.set(now);
        recount();
        if (changed) {
            redraw();
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
        redraw();
    }

    /// Draws the paper on show anew after what stands on it has changed.
    private void redraw() {
        SiteListDraft current = draft;
        if (paper.pagesProperty().get() == 0 || shown.get() != null) {
            return;
        }
        if (current == null || nothingToPrint()) {
            paper.hide();
            return;
        }
        int mine = ++drawing;
        SiteListChoices choices = form.choices(takenOff);
        background.start(
                progress -> print.pdf(sheetNow(current, choices)),
                pdf -> {
                    if (mine == drawing && paper.pagesProperty().get() > 0 && shown.get() == null) {
                        paper.show(pdf);
                    }
                },
                this::failed);
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

    private void failed(Exception failure) {
        busy.set(false);
        notice.set(Notice.of(failure));
    }
}
