package org.dosedesk.ui.sitelist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
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
    private final DraftModel draft;
    private final ObservableList<EarlierList> earlier = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>(null);
    private final ReadOnlyObjectWrapper<@Nullable SiteList> shown = new ReadOnlyObjectWrapper<>(null);
    private final Runnable stopListening;
    private int drawing;

    /// @param texts only for the language that the first paper is proposed in
    public SiteListViewModel(
            PrepareSiteList prepare, PrintSiteList print, PagePreview preview, Background background, Texts texts) {
        this.prepare = prepare;
        this.print = print;
        this.background = background;
        this.form = new SiteListForm(prepare, texts.messages().language());
        this.paper = new PaperViewModel(print, preview, background, notice);
        this.draft = new DraftModel(prepare, background, form, this::redraw, this::failed);
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
        draft.among(handPicked);
        draft.forgetTakenOff();
        back();
        form.fill();
        earlier.setAll(prepare.earlier().stream().map(EarlierList::of).toList());
        if (site != null) {
            form.select(site);
        }
        draft.redraft();
    }

    /// Forgets the workers picked by hand: everyone due at the site again.
    public void everyone() {
        draft.among(Set.of());
        draft.redraft();
    }

    /// Whether the list is among workers picked by hand only.
    public ReadOnlyBooleanProperty pickedProperty() {
        return draft.picked().getReadOnlyProperty();
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
        return draft.lines();
    }

    /// The lists printed before, the newest first.
    public ObservableList<EarlierList> earlier() {
        return earlier;
    }

    /// What the table can show.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return draft.state().getReadOnlyProperty();
    }

    /// How many there are.
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return draft.counts().getReadOnlyProperty();
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
        lines().forEach(line -> line.chosenProperty().set(chosen));
    }

    /// Shows the list's paper; a list without a number yet shows as a draft.
    public void preview() {
        DraftModel.Chosen chosen = draft.chosen();
        if (chosen != null) {
            run(progress -> print.pdf(sheetNow(chosen)), paper::show);
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
        return shown.get() == null && draft.chosen() == null;
    }

    /// A name for the PDF file, which any file system can hold; empty when there is nothing to print.
    public String suggestedFileName() {
        SiteList old = shown.get();
        DraftModel.Chosen chosen = draft.chosen();
        if (old != null) {
            return fileName(old.number(), old.siteName(), old.day());
        }
        if (chosen == null) {
            return "";
        }
        int number = prepare.confirmed(chosen.draft()).map(SiteList::number).orElseGet(prepare::nextNumber);
        return fileName(number, chosen.draft().siteName(), chosen.draft().day());
    }

    /// Gives the list its number, if it has none, and writes its paper to a file.
    ///
    /// @param file gets the ending `.pdf` when it has none and no other file is replaced by that
    public void savePdf(Path file) {
        Path named = file.resolveSibling(file.getFileName() + ".pdf");
        boolean asGiven = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") || Files.exists(named);
        issue(sheet -> print.save(sheet, asGiven ? file : named), number -> Notice.done("sitelist.saved", number));
    }

    /// Gives the list its number, if it has none, and prints it on the printer chosen.
    public void print() {
        String printer = paper.printerProperty().get();
        int copies = paper.copiesProperty().get();
        if (printer != null && copies > 0) {
            paper.choosingPrinterProperty().set(false);
            issue(sheet -> print.print(sheet, printer, copies), number -> Notice.done("sitelist.printed", number));
        }
    }

    /// Hears of no more saves.
    public void close() {
        stopListening.run();
    }

    private void issue(Consumer<SiteListSheet> bringOut, IntFunction<Notice> done) {
        SiteList old = shown.get();
        DraftModel.Chosen chosen = draft.chosen();
        Background.Job<SiteList> numbered;
        if (old != null) {
            numbered = progress -> old;
        } else if (chosen != null) {
            numbered = progress -> prepare.confirm(chosen.draft(), chosen.choices());
        } else {
            return;
        }
        run(
                progress -> {
                    SiteList list = numbered.run(progress);
                    bringOut.accept(prepare.sheet(list));
                    return list;
                },
                list -> {
                    notice.set(done.apply(list.number()));
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

    /// Draws the paper on show anew after what stands on it has changed.
    private void redraw() {
        if (paper.pagesProperty().get() == 0 || shown.get() != null) {
            return;
        }
        DraftModel.Chosen chosen = draft.chosen();
        if (chosen == null) {
            paper.hide();
            return;
        }
        int mine = ++drawing;
        background.start(
                progress -> print.pdf(sheetNow(chosen)),
                pdf -> {
                    if (mine == drawing && paper.pagesProperty().get() > 0 && shown.get() == null) {
                        paper.show(pdf);
                    }
                },
                this::failed);
    }

    private SiteListSheet sheetNow(DraftModel.Chosen chosen) {
        return prepare.confirmed(chosen.draft())
                .map(prepare::sheet)
                .orElseGet(() -> prepare.provisional(chosen.draft(), chosen.choices()));
    }

    private void saved(boolean others) {
        List<EarlierList> now = prepare.earlier().stream().map(EarlierList::of).toList();
        if (!earlier.equals(now)) {
            earlier.setAll(now);
        }
        if (others) {
            form.fill();
            draft.redraft();
        }
    }

    private void failed(Exception failure) {
        busy.set(false);
        notice.set(Notice.of(failure));
    }

    private static String fileName(int number, String site, LocalDate day) {
        return number + " " + site.replaceAll("[^\\p{L}\\p{N} .-]", " ").strip() + " " + day + ".pdf";
    }
}
