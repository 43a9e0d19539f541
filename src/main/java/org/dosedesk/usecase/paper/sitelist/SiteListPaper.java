package org.dosedesk.usecase.paper.sitelist;

/// Port: puts site lists on paper. Safe for use by several threads; takes a moment.
@FunctionalInterface
public interface SiteListPaper {
    /// The list as a PDF document, in the list's language. The same sheet always gives the same pages.
    byte[] render(SiteListSheet sheet);
}
