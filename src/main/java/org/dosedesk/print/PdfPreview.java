package org.dosedesk.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.PaperException;

/// Draws pages by PDFBox. Keeps nothing between calls.
public final class PdfPreview implements PagePreview {
    @Override
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public PageImage page(byte[] pdf, int index, int dpi) {
        if (dpi < 20 || dpi > 600) {
            throw new IllegalArgumentException("pages are drawn at 20 to 600 dpi");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.RGB);
            int[] dots = new int[image.getWidth() * image.getHeight()];
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), dots, 0, image.getWidth());
            return new PageImage(image.getWidth(), image.getHeight(), dots);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static PaperException damaged(IOException cause) {
        return new PaperException(PaperException.Reason.DOCUMENT_DAMAGED, "the document can't be read", cause);
    }
}
