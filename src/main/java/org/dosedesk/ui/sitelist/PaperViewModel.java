package org.dosedesk.ui.sitelist;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.usecase.sitelist.PagePreview;
import org.dosedesk.usecase.sitelist.PaperException;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.jspecify.annotations.Nullable;

/// A paper page by page, and the printer that it is to go to. FX thread only.
public final class PaperViewModel {
    private static final int DPI = 110;

    private final PrintSiteList print;
    private final PagePreview preview;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private final ObjectProperty<@Nullable Notice> notice;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>(null);
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty choosingPrinter = new SimpleBooleanProperty(false);
    private byte @Nullable [] pdf;
    private int turn;

    private record Opened(int pages, PagePicture first) {}

    private record PrintersFound(List<String> names, Optional<String> proposed) {}

    PaperViewModel(
            PrintSiteList print, PagePreview preview, Background background, ObjectProperty<@Nullable Notice> notice) {
        this.print = print;
        this.preview = preview;
        this.background = background;
        this.notice = notice;
    }

    /// The page shown, null while no paper is.
    public ReadOnlyObjectProperty<@Nullable PagePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// The number of the page shown, counted from 1; 0 while no paper is.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages the paper has.
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// The names of the printers, filled when the question is asked.
    public ObservableList<String> printers() {
        return printers;
    }

    /// The printer chosen, null for none.
    public ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    /// How many copies, 1 or more.
    public IntegerProperty copiesProperty() {
        return copies;
    }

    /// Whether the printer is being asked for.
    public BooleanProperty choosingPrinterProperty() {
        return choosingPrinter;
    }

    /// Goes to the next page, if there is one.
    public void next() {
        goTo(page.get() + 1);
    }

    /// Goes to the page before, if there is one.
    public void previous() {
        goTo(page.get() - 1);
    }

    /// Asks for the printer: looks them up and proposes the one chosen last or the computer's own.
    public void askPrinter() {
        notice.set(null);
        background.start(
                progress -> new PrintersFound(print.printers(), print.proposedPrinter()), this::offer, this::failed);
    }

    void show(byte[] document) {
        int mine = ++turn;
        background.start(
                progress -> new Opened(preview.pages(document), new PagePicture(preview.page(document, 0, DPI))),
                opened -> {
                    if (mine == turn) {
                        pdf = document;
                        pages.set(opened.pages());
                        page.set(1);
                        picture.set(opened.first());
                    }
                },
                this::failed);
    }

    void hide() {
        turn++;
        pdf = null;
        picture.set(null);
        page.set(0);
        pages.set(0);
        choosingPrinter.set(false);
    }

    private void goTo(int number) {
        byte[] document = pdf;
        if (document == null || number < 1 || number > pages.get() || number == page.get()) {
            return;
        }
        int mine = ++turn;
        page.set(number);
        background.start(
                progress -> new PagePicture(preview.page(document, number - 1, DPI)),
                drawn -> {
                    if (mine == turn) {
                        picture.set(drawn);
                    }
                },
                this::failed);
    }

    private void offer(PrintersFound found) {
        String before = printer.get();
        printers.setAll(found.names());
        printer.set(
                before != null && found.names().contains(before)
                        ? before
                        : found.proposed().orElse(null));
        choosingPrinter.set(!found.names().isEmpty());
        if (found.names().isEmpty()) {
            notice.set(Notice.of(new PaperException(PaperException.Reason.NO_PRINTER, "no printer at all")));
        }
    }

    private void failed(Exception failure) {
        notice.set(Notice.of(failure));
    }
}
