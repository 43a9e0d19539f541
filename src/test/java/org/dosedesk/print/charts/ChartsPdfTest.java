package org.dosedesk.print.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.print.ChartsFixture;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.numbers.charts.ChartsSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsPdfTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfTheChartsStandsOnThePaper(Language language) throws IOException {
        ChartsSheet sheet = ChartsFixture.sheet(52, 9, false);
        try (PDDocument document = Loader.loadPDF(new ChartsPdf().render(sheet, language))) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Pictures.save(
                        new PDFRenderer(document).renderImageWithDPI(page, 110, ImageType.GRAY),
                        "charts-paper_" + language.tag() + "_" + (page + 1));
            }
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("80");
            sheet.numbers()
                    .units()
                    .forEach(unit -> assertThat(text)
                            .contains(unit.name().replaceAll("\\s+", ""))
                            .contains(unit.share().revaccinated() + "/300"));
            assertThat(sheet.numbers().coming().list().stream()
                            .map(week -> "%td.%<tm.%<tY".formatted(week.monday()))
                            .collect(Collectors.toList()))
                    .allSatisfy(monday -> assertThat(text).contains(monday));
        }
    }

    @Test
    void oneWeekAndOneUnitAreNoTrouble() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new ChartsPdf().render(ChartsFixture.sheet(1, 1, true), Language.KAZAKH))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
