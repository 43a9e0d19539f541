package org.dosedesk.ui.numbers.coverage.report;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.numbers.report.ReportPapers;
import org.dosedesk.usecase.paper.PaperCounter;
import org.jspecify.annotations.Nullable;

/// The campaign's report, in the language in use, while it is shown. FX thread only.
public final class ReportViewModel {
    private final ReportPapers papers;
    private final PaperViewModel way;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable CoverageReport> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// Shows nothing yet.
    public ReportViewModel(ReportPapers papers, PaperCounter counter, Background background, Texts texts) {
        this.papers = papers;
        this.texts = texts;
        way = new PaperViewModel(counter, background, failure, this::order);
        way.previewingProperty().set(true);
        texts.messagesProperty().subscribe((before, after) -> way.changed());
    }

    /// Shows the report of these counts.
    public void show(DayCoverage coverage) {
        failure.set(null);
        report.set(papers.report(coverage));
        way.changed();
    }

    /// Shows nothing: the numbers are shown again.
    public void close() {
        report.set(null);
        failure.set(null);
        way.changed();
    }

    /// Whether a report is shown, as an observable that is null when none is.
    public ReadOnlyObjectProperty<@Nullable CoverageReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// The report's paper.
    PaperViewModel paper() {
        return way;
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private Optional<PaperOrder> order() {
        CoverageReport made = report.get();
        if (made == null) {
            return Optional.empty();
        }
        Messages messages = texts.messages();
        String name = messages.get("report.name", DateText.show(made.day()));
        return Optional.of(PaperOrder.of(name, papers.of(name, made, messages.language())));
    }
}
