package org.dosedesk.print.sitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.print.PaperFixture;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.VersionText;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteListPdfTest {
    private final SiteListPdf paper = new SiteListPdf();

    @ParameterizedTest
    @EnumSource
    void aHundredAndTwentyRowsAreAllThereInOrderOnPagesThatRepeatHeadAndFoot(Language language) throws IOException {
        Messages messages = Messages.of(language);
        byte[] pdf = paper.render(PaperFixture.sheet(120, language, false, false));

        List<String> pages = texts(pdf);

        assertThat(pages).hasSizeGreaterThan(7);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains(squeezed(messages.get("paper.page", i + 1, pages.size())))
                    .contains(squeezed(messages.get("paper.sitelist.name", 12)))
                    .contains(squeezed(messages.get("paper.not-official")))
                    .contains(squeezed(messages.get("paper.sitelist.column.vaccinator")))
                    .doesNotContain("DEMO");
        }
        String all = String.join("", pages);
        int at = 0;
        for (int i = 0; i < 120; i++) {
            at = all.indexOf(squeezed(PaperFixture.name(i)), at);
            assertThat(at).as(PaperFixture.name(i)).isPositive();
        }
        savePictures(pdf, "paper_120_" + language.tag(), pages.size());
    }

    @ParameterizedTest
    @EnumSource
    void theHeadTellsWhereWhenWithWhatByWhomAndUnderWhichRules(Language language) throws IOException {
        Messages messages = Messages.of(language);
        SiteListSheet sheet = PaperFixture.sheet(8, language, true, false);

        byte[] pdf = paper.render(sheet);
        String text = String.join("", texts(pdf));

        for (String words : List.of(
                messages.get("paper.sitelist.title"),
                messages.get("paper.sitelist.number", 12),
                sheet.list().siteName(),
                sheet.list().clinicName(),
                "25.02.2022",
                messages.get("common.vaccine.vero-cell"),
                messages.get("paper.sitelist.lot"),
                messages.get("paper.sitelist.expiry"),
                "Сейітқызы Айгүл, 24.02.2022",
                messages.get("rulebook.paper.title", "COVID-19", VersionText.named(messages, "2021-12-08")),
                messages.get("paper.sitelist.total-hosted", 8, 2),
                messages.get("paper.sitelist.hosted", "ПРП «Энергоремонт»"),
                messages.get("paper.sitelist.planned") + ": 8",
                messages.get("paper.sitelist.exempt") + ": 4",
                messages.get("paper.sitelist.refused") + ": 3",
                messages.get("paper.sitelist.second-dose"),
                messages.get("paper.sitelist.column.remark"),
                messages.get("paper.sitelist.column.admitted"),
                messages.get("paper.sitelist.admitted-by"),
                messages.get("paper.sitelist.other-vaccine", messages.get("common.vaccine.qazvac")),
                sheet.list().rows().get(1).remark(),
                messages.get("paper.demo"))) {
            assertThat(text).contains(squeezed(words));
        }
        savePictures(pdf, "paper_8_" + language.tag(), 1);
    }

    @Test
    void everyPageOfADemoSaysSo() throws IOException {
        List<String> pages = texts(paper.render(PaperFixture.sheet(40, Language.RUSSIAN, true, false)));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page)
                        .contains(squeezed(Messages.of(Language.RUSSIAN).get("paper.demo"))));
    }

    @Test
    void aDraftShowsNoNumber() throws IOException {
        String text = texts(paper.render(PaperFixture.sheet(3, Language.RUSSIAN, false, true)))
                .getFirst();

        assertThat(text).contains("Черновик").doesNotContain("№12", "No.12");
    }

    @Test
    void anEmptyListSaysSoOnItsOnePage() throws IOException {
        byte[] pdf = paper.render(PaperFixture.sheet(0, Language.KAZAKH, false, true));

        assertThat(texts(pdf)).singleElement().asString().contains(squeezed("Бұл тізімде ешкім жоқ."));
    }

    @Test
    void oneRowFitsOnOnePageWithItsTotals() throws IOException {
        assertThat(texts(paper.render(PaperFixture.sheet(1, Language.ENGLISH, false, false))))
                .singleElement()
                .asString()
                .contains(squeezed(PaperFixture.name(0)), "Planned:1", "Page1of1");
    }

    @Test
    void theTotalsNeverStandAlone() throws IOException {
        for (int rows = 8; rows < 32; rows++) {
            List<String> pages = texts(paper.render(PaperFixture.sheet(rows, Language.ENGLISH, false, false)));
            assertThat(pages.getLast())
                    .as("%d rows", rows)
                    .contains("Planned:" + rows)
                    .contains(squeezed(PaperFixture.name(rows - 1)));
        }
    }

    @Test
    void allKazakhLettersAndTheNumberSignAreEmbedded() throws IOException {
        String letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
        String name = letters + " " + letters.toUpperCase(java.util.Locale.ROOT) + " №«»—’";
        byte[] pdf = paper.render(PaperFixture.sheet(List.of(row(name)), Language.KAZAKH, false, false));

        assertThat(texts(pdf).getFirst()).contains(squeezed(name));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void aSignThatTheTypefaceLacksIsMarkedAndNotDropped() throws IOException {
        byte[] pdf = paper.render(PaperFixture.sheet(List.of(row("Ли 李 😀")), Language.RUSSIAN, false, false));

        assertThat(texts(pdf).getFirst()).contains("Ли\uFFFD\uFFFD");
    }

    @Test
    void absurdlyLongTextsAreNotCut() throws IOException {
        String name = "Ұзынаттыадам".repeat(300) + " соңы";
        byte[] pdf =
                paper.render(PaperFixture.sheet(List.of(row("Бірінші"), row(name)), Language.KAZAKH, false, false));

        assertThat(String.join("", texts(pdf))).contains(squeezed(name)).contains("соңы");
        savePictures(pdf, "paper_absurd", 1);
    }

    @Test
    void theSameSheetGivesTheSamePages() {
        SiteListSheet sheet = PaperFixture.sheet(30, Language.KAZAKH, false, false);
        PdfPreview preview = new PdfPreview();
        byte[] first = paper.render(sheet);
        byte[] again = new SiteListPdf().render(sheet);

        assertThat(preview.pages(again)).isEqualTo(preview.pages(first));
        for (int page = 0; page < preview.pages(first); page++) {
            assertThat(preview.page(again, page, 50).argb())
                    .isEqualTo(preview.page(first, page, 50).argb());
        }
    }

    @Test
    void nothingIsDrawnOutsideTheMargins() {
        PdfPreview preview = new PdfPreview();
        byte[] pdf = paper.render(PaperFixture.sheet(60, Language.KAZAKH, false, false));
        for (int page = 0; page < preview.pages(pdf); page++) {
            PageImage image = preview.page(pdf, page, 72);
            for (int x = 0; x < image.width(); x++) {
                assertThat(image.argb()[x + 15 * image.width()]).isEqualTo(0xFFFFFFFF);
                assertThat(image.argb()[x + (image.height() - 15) * image.width()])
                        .isEqualTo(0xFFFFFFFF);
            }
            for (int y = 0; y < image.height(); y++) {
                assertThat(image.argb()[15 + y * image.width()]).isEqualTo(0xFFFFFFFF);
                assertThat(image.argb()[image.width() - 15 + y * image.width()]).isEqualTo(0xFFFFFFFF);
            }
        }
    }

    private static SiteListRow row(String name) {
        int number = name.startsWith("Ұзын") ? 2 : 1;
        return new SiteListRow(
                number,
                Id.random(),
                name,
                LocalDate.of(1990, 1, 1),
                "900101300126",
                "Қазандық цехы",
                null,
                "",
                List.of(),
                RevaccinationStatus.DUE,
                LocalDate.of(2022, 1, 1));
    }

    private static List<String> texts(byte[] pdf) throws IOException {
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

    /// Without spaces and line breaks: where a text wraps is the paper's business.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static void savePictures(byte[] pdf, String name, int pages) {
        PdfPreview preview = new PdfPreview();
        for (int page = 0; page < Math.min(2, pages); page++) {
            PageImage image = preview.page(pdf, page, 110);
            BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
            Pictures.save(picture, name + "_" + (page + 1));
        }
    }
}
