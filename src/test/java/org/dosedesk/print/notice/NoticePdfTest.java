package org.dosedesk.print.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.print.PaperFixture;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePdfTest {
    private static final Messages KAZAKH = Messages.of(Language.KAZAKH);
    private static final Messages RUSSIAN = Messages.of(Language.RUSSIAN);

    private final NoticePdf paper = new NoticePdf();

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 2", "8, 2", "9, 3"})
    void fourSlipsGoToAPage(int people, int pages) throws IOException {
        byte[] pdf = paper.render(NoticeFixture.sheet(people, 100, NoticeFixture.SPREAD, false), NoticeKind.SLIPS);

        List<String> texts = texts(pdf);
        assertThat(texts).hasSize(pages);
        for (int i = 0; i < people; i++) {
            assertThat(texts.get(i / 4)).contains(squeezed(PaperFixture.name(i)));
        }
    }

    @Test
    void threeHundredAndFiftyFourPeopleHaveASlipEach() throws IOException {
        NoticeSheet sheet = NoticeFixture.sheet(354, 11, NoticeFixture.SPREAD, false);
        List<String> pages = texts(paper.render(sheet, NoticeKind.SLIPS));

        assertThat(pages).hasSize(32 * 3 + 1);
        String all = String.join("", pages);
        for (int i = 0; i < 354; i++) {
            assertThat(all).contains(squeezed(PaperFixture.name(i)), squeezed("№ " + (i + 1)));
        }
        assertThat(count(all, squeezed(KAZAKH.get("notices.paper.slip")))).isEqualTo(354);
        assertThat(count(all, squeezed(RUSSIAN.get("notices.paper.slip")))).isEqualTo(354);
    }

    @Test
    void everyPileBeginsOnAPageOfItsOwnBelowAStripThatNamesIt() throws IOException {
        NoticeSheet sheet = NoticeFixture.sheet(15, 5, NoticeFixture.ANY_TIME, false);
        byte[] pdf = paper.render(sheet, NoticeKind.SLIPS);
        List<String> pages = texts(pdf);

        assertThat(pages).hasSize(6);
        assertThat(pages.get(0))
                .contains(
                        squeezed("№ 1–5"),
                        squeezed(sheet.piles().getFirst().foremen().getFirst()));
        assertThat(pages.get(2))
                .contains(squeezed("№ 6–10"), squeezed(KAZAKH.get("notices.paper.foreman.several")))
                .contains(squeezed(RUSSIAN.get("notices.paper.foreman.more", 2)));
        assertThat(pages.get(4))
                .contains(squeezed("№ 11–15"), squeezed(RUSSIAN.get("notices.paper.foreman.none")))
                .contains(squeezed(RUSSIAN.get("notices.paper.handed-by")));
        assertThat(pages.get(0)).doesNotContain(squeezed(RUSSIAN.get("notices.paper.handed-by")));
        assertThat(pages.get(1)).contains(squeezed(RUSSIAN.get("paper.page", 2, 2)));
        savePictures(pdf, "notice-slips", 6);
    }

    @Test
    void aSlipSaysWhereWhenWhatToBringAndWhyInBothLanguages() throws IOException {
        String page = texts(paper.render(NoticeFixture.sheet(1, 5, NoticeFixture.ANY_TIME, false), NoticeKind.SLIPS))
                .getFirst();

        for (String words : List.of(
                "104-кабинет",
                "Іле аудандық орталық ауруханасы",
                "25.02.2022, жұма, 09:00–13:00",
                "25.02.2022, пятница, 09:00–13:00",
                KAZAKH.get("notices.paper.bring.what"),
                RUSSIAN.get("notices.paper.bring.what"),
                "полный курс завершён 12.08.2021 (вакцина Спутник V (компонент II)); следующая доза — через 6 месяцев, то есть с 12.02.2022.",
                "толық курсты 12.08.2021 күні аяқтадыңыз",
                KAZAKH.get("notices.paper.not-official"),
                RUSSIAN.get("notices.paper.not-official"),
                RUSSIAN.get("notices.paper.received"))) {
            assertThat(page).contains(squeezed(words));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300, 1500})
    void howeverLongANameNothingOfItIsCut(int length) throws IOException {
        String name = "Ұзақбайұлы".repeat(length / 10);
        String position = "Жөндеуші ".repeat(length / 9).strip();
        NoticePile pile = new NoticePile(
                "Бөлімше",
                "Қазандық цехы",
                "А",
                List.of(),
                List.of(NoticeFixture.slip(1, name, position), NoticeFixture.slip(2, "Әбен Ә", "")));
        byte[] pdf = paper.render(NoticeFixture.sheet(List.of(pile), NoticeFixture.SPREAD, false), NoticeKind.SLIPS);

        List<String> pages = texts(pdf);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains(name, squeezed(position), squeezed("Әбен Ә"));
        nothingOutsideTheMargins(pdf);
        savePictures(pdf, "notice-long-" + length, 1);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsSaidOnOnePage(NoticeKind kind) throws IOException {
        byte[] pdf = paper.render(NoticeFixture.sheet(0, 5, NoticeFixture.ANY_TIME, false), kind);

        assertThat(texts(pdf))
                .singleElement()
                .asString()
                .contains(squeezed(KAZAKH.get("notices.paper.nobody")), squeezed(RUSSIAN.get("notices.paper.nobody")))
                .contains(squeezed(RUSSIAN.get("notices.paper.not-official")));
        savePictures(pdf, "notice-nobody-" + kind, 1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnOutsideTheMargins(NoticeKind kind) {
        nothingOutsideTheMargins(paper.render(NoticeFixture.sheet(40, 7, NoticeFixture.SPREAD, true), kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfADemoSaysSoAndThatItIsNoOfficialForm(NoticeKind kind) throws IOException {
        byte[] pdf = paper.render(NoticeFixture.sheet(150, 6, NoticeFixture.SPREAD, true), kind);
        savePictures(pdf, "notice-demo-" + kind, 1);
        List<String> pages = texts(pdf);

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page)
                        .contains(squeezed(RUSSIAN.get("paper.demo")))
                        .contains(squeezed(RUSSIAN.get("notices.paper.not-official"))));
    }

    @Test
    void theBoardTellsNamesAndTimesAndNothingElseOfAnybody() throws IOException {
        NoticeSheet sheet = NoticeFixture.sheet(30, 5, NoticeFixture.SPREAD, false);
        byte[] pdf = paper.render(sheet, NoticeKind.BOARD);
        String all = String.join("", texts(pdf));

        assertThat(all).contains("09:00", "09:10", squeezed(PaperFixture.name(29)));
        for (NoticePile pile : sheet.piles()) {
            assertThat(all).doesNotContain(squeezed(pile.workshop())).doesNotContain("Спутник");
            pile.slips().stream()
                    .filter(slip -> !slip.position().isEmpty())
                    .forEach(slip -> assertThat(all).doesNotContain(squeezed(slip.position())));
        }
        assertThat(all).doesNotContain("2021").doesNotContain("ЖСН").doesNotContain("ИИН");
        savePictures(pdf, "notice-board-30", 2);
    }

    @Test
    void theBoardsNamesStandBelowTheirTimeInKazakhOrder() throws IOException {
        NoticePile pile = new NoticePile(
                "Бөлімше",
                "Цех",
                "А",
                List.of(),
                List.of(
                        NoticeFixture.slip(1, "Петров Иван", ""),
                        NoticeFixture.slip(2, "Өмір Сана", ""),
                        NoticeFixture.slip(3, "Қасым Ұлан", "")));
        byte[] pdf = paper.render(NoticeFixture.sheet(List.of(pile), NoticeFixture.ANY_TIME, false), NoticeKind.BOARD);
        String text = texts(pdf).getFirst();

        assertThat(text.lastIndexOf("09:00–13:00")).isLessThan(text.indexOf("ҚасымҰлан"));
        assertThat(text.indexOf("ҚасымҰлан")).isLessThan(text.indexOf("ӨмірСана"));
        assertThat(text.indexOf("ӨмірСана")).isLessThan(text.indexOf("ПетровИван"));
        savePictures(pdf, "notice-board-3", 1);
    }

    @Test
    void everyPageOfTheBoardBeginsWithATime() throws IOException {
        NoticeSheet sheet = NoticeFixture.sheet(354, 9, NoticeFixture.SPREAD, false);
        List<String> pages = texts(paper.render(sheet, NoticeKind.BOARD));

        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).containsPattern("^.*?25\\.02\\.2022·09:00–13:00\\d\\d:\\d0"));
        String all = String.join("", pages);
        for (int i = 0; i < 354; i++) {
            assertThat(all).contains(squeezed(PaperFixture.name(i)));
        }
    }

    @Test
    void theLogCountsEveryPile() throws IOException {
        NoticeSheet sheet = NoticeFixture.sheet(60, 7, NoticeFixture.SPREAD, false);
        byte[] pdf = paper.render(sheet, NoticeKind.LOG);
        String all = String.join("", texts(pdf));

        for (NoticePile pile : sheet.piles()) {
            assertThat(all).contains(squeezed(PileStrip.numbers(pile)));
        }
        assertThat(all).contains(squeezed(RUSSIAN.get("notices.paper.log.total", 60)));
        savePictures(pdf, "notice-log", 2);
    }

    @Test
    void withoutReasonsASlipTellsNothingOfEarlierDoses() throws IOException {
        NoticeSheet told = NoticeFixture.sheet(4, 4, NoticeFixture.ANY_TIME, false);
        NoticeSheet untold = new NoticeSheet(
                told.siteName(),
                told.day(),
                "TBE",
                new org.dosedesk.usecase.paper.notice.NoticeChoices(
                        told.choices().clinic(),
                        told.choices().room(),
                        told.choices().hours(),
                        false,
                        java.util.Set.of()),
                told.piles(),
                told.vaccines(),
                told.preparedBy(),
                told.preparedOn(),
                false);

        assertThat(texts(paper.render(untold, NoticeKind.SLIPS)).getFirst())
                .contains(squeezed("ПРИГЛАШЕНИЕ НА ПРИВИВКУ · против клещевого энцефалита"))
                .contains(squeezed(RUSSIAN.get("notices.paper.reason.none")))
                .doesNotContain("Спутник")
                .doesNotContain("2021");
    }

    @Test
    void everyoneAtTheSameHoursStandsBelowThem() {
        assertThat(TwoTongues.time(NoticeFixture.ANY_TIME, LocalTime.of(9, 0))).isEqualTo("09:00–13:00");
        assertThat(TwoTongues.time(NoticeFixture.SPREAD, LocalTime.of(9, 20))).isEqualTo("09:20");
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    private static void nothingOutsideTheMargins(byte[] pdf) {
        PdfPreview preview = new PdfPreview();
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

    static List<String> texts(byte[] pdf) throws IOException {
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
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    static void savePictures(byte[] pdf, String name, int pages) {
        PdfPreview preview = new PdfPreview();
        for (int page = 0; page < Math.min(pages, preview.pages(pdf)); page++) {
            PageImage image = preview.page(pdf, page, 110);
            BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
            Pictures.save(picture, name + "_" + (page + 1));
        }
    }
}
