package org.dosedesk.usecase.numbers.report;

import org.dosedesk.text.Language;

/// Port: puts the report of a campaign on paper. Safe for use by several threads; takes a moment.
@FunctionalInterface
public interface CoverageReportPaper {
    /// The report as a PDF document. The same report always gives the same pages.
    byte[] render(CoverageReport report, Language language);
}
