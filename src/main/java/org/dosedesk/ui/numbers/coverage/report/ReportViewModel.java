package org.dosedesk.ui.numbers.coverage.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.Preview;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.numbers.report.PrintCoverageReport;
import org.dosedesk.usecase.paper.PagePreview;
import org.jspecify.annotations.Nullable;

/// The campaign's report, in the language in use, while it is shown. FX thread only.
public final class ReportViewModel {
    private final PrintCoverageReport print;
    private final Background background;
    private final Texts texts;
    private final Preview preview;
    private final ReadOnlyObjectWrapper<@Nullable CoverageReport> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// Shows nothing yet.
    public ReportViewModel(PrintCoverageReport print, PagePreview pages, Background background, Texts texts) {
        this.print = print;
        this.background = background;
        this.texts = texts;
        preview = new Preview(pages, background, failure::set);
        texts.messagesProperty().subscribe(spoken -> showPages());
    }

    /// Shows the report of these counts.
    public void show(DayCoverage coverage) {
        failure.set(null);
        report.set(print.report(coverage));
        showPages();
    }

    /// Shows nothing: the numbers are shown again.
    public void close() {
        report.set(null);
        preview.clear();
    }

    /// Whether a report is shown, as an observable that is null when none is.
    public ReadOnlyObjectProperty<@Nullable CoverageReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    Preview preview() {
        return preview;
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The day of the report shown, null when none is.
    @Nullable LocalDate day() {
        CoverageReport shown = report.get();
        return shown == null ? null : shown.day();
    }

    /// Saves the report as a PDF document.
    ///
    /// @param onDone is told when the file is there
    void save(Path file, String name, Consumer<Path> onDone) {
        bring(
                (made, language) -> {
                    print.save(made, language, name, file);
                    return file;
                },
                onDone);
    }

    /// Prints the report.
    ///
    /// @param onDone is told the printer when its queue has the report
    void print(PrinterChoice choice, String name, Consumer<String> onDone) {
        bring(
                (made, language) -> {
                    print.print(made, language, name, choice.wish());
                    return choice.printer();
                },
                onDone);
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(print.printers(), print.proposedPrinter()), onFound, failure::set);
    }

    private interface Bring<T> {
        T run(CoverageReport report, Language language);
    }

    private <T> void bring(Bring<T> work, Consumer<T> onDone) {
        CoverageReport made = report.get();
        Language language = texts.messages().language();
        if (made != null) {
            failure.set(null);
            background.start(progress -> work.run(made, language), onDone, failure::set);
        }
    }

    private void showPages() {
        CoverageReport made = report.get();
        Language language = texts.messages().language();
        if (made != null) {
            preview.show(() -> print.pdf(made, language));
        }
    }
}
