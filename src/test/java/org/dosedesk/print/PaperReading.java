package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.usecase.paper.PageImage;

/// Reads papers back: their text, their letters' places, their pictures.
public final class PaperReading {
    private static final float LEAST_MARGIN = 18;

    private PaperReading() {}

    /// The text of each page without spaces and line breaks: where a text wraps is the paper's business.
    public static List<String> texts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
            return pages;
        }
    }

    /// A text without white space.
    public static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /// Fails unless every page is A4, every font is embedded and every letter lies within the margins.
    public static void isSound(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                float width = page.getMediaBox().getWidth();
                float height = page.getMediaBox().getHeight();
                assertThat(List.of(Math.round(Math.min(width, height)), Math.round(Math.max(width, height))))
                        .containsExactly(595, 842);
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    // The pale letters across a demo's pages lie askew.
                    if (letter.getHeightDir() < 40) {
                        PDRectangle sheet = getCurrentPage().getMediaBox();
                        float x = letter.getTextMatrix().getTranslateX();
                        float y = letter.getTextMatrix().getTranslateY();
                        boolean turned = getCurrentPage().getRotation() % 180 != 0;
                        float end = (turned ? y : x) + letter.getWidth();
                        assertThat(List.of(x, y)).as(letter.getUnicode()).allMatch(at -> at > LEAST_MARGIN);
                        assertThat(x).isLessThan(sheet.getWidth() - LEAST_MARGIN);
                        assertThat(y).isLessThan(sheet.getHeight() - LEAST_MARGIN);
                        assertThat(end)
                                .as(letter.getUnicode())
                                .isLessThan((turned ? sheet.getHeight() : sheet.getWidth()) - LEAST_MARGIN);
                    }
                }
            }.getText(document);
        }
    }

    /// Saves the first pages as `name_1.png` and so on.
    public static void savePictures(byte[] pdf, String name, int pages) {
        PdfPreview preview = new PdfPreview();
        for (int page = 0; page < Math.min(pages, preview.pages(pdf)); page++) {
            PageImage image = preview.page(pdf, page, 110);
            BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
            Pictures.save(picture, name + "_" + (page + 1));
        }
    }
}
