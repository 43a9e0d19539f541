package org.dosedesk.ui.paper.notices;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.ui.kit.paper.Preview;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.notice.PrintNotices;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// Brings notices to the screen, to a file and to a printer, one at a time. FX thread only.
final class NoticePapers {
    private final PrepareNotices prepare;
    private final PrintNotices print;
    private final Background background;
    private final Preview preview;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /// What is to be done.
    ///
    /// @param kind the paper
    /// @param name of the paper, as the journal is to name it
    /// @param onDone is told when it is done
    record Task(
            SiteListDraft people, NoticeChoices choices, NoticeKind kind, String name, Consumer<NoticeSheet> onDone) {}

    @FunctionalInterface
    private interface Way {
        void take(NoticeSheet sheet);
    }

    NoticePapers(PrepareNotices prepare, PrintNotices print, PagePreview pages, Background background) {
        this.prepare = prepare;
        this.print = print;
        this.background = background;
        preview = new Preview(pages, background, failure::set);
    }

    Preview preview() {
        return preview;
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Tells of a failure elsewhere, or that it is over.
    void failed(@Nullable Exception problem) {
        failure.set(problem);
    }

    /// Shows the pages of a paper.
    void show(NoticeSheet sheet, NoticeKind kind) {
        preview.show(() -> print.pdf(sheet, kind));
    }

    void save(Task task, Path file) {
        bring(task, sheet -> print.save(sheet, task.kind, task.name, file));
    }

    void print(Task task, PrinterChoice choice) {
        bring(task, sheet -> print.print(sheet, task.kind, task.name, choice.wish()));
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(print.printers(), print.proposedPrinter()), onFound, failure::set);
    }

    private void bring(Task task, Way way) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> {
                    NoticeSheet sheet = prepare.sheet(task.people, task.choices);
                    way.take(sheet);
                    return sheet;
                },
                sheet -> {
                    busy.set(false);
                    task.onDone.accept(sheet);
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }
}
