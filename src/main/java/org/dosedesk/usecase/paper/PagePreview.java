package org.dosedesk.usecase.paper;

/// Port: shows the pages of a PDF document. Takes a moment; called off the FX thread.
public interface PagePreview {
    /// How many pages the document has.
    ///
    /// @throws PaperException when the bytes are no document
    int pages(byte[] pdf);

    /// The picture of a page.
    ///
    /// @param index counts from 0
    /// @param dpi dots per inch, 20 to 600
    /// @throws PaperException when the bytes are no document
    PageImage page(byte[] pdf, int index, int dpi);
}
