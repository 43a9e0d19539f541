package org.dosedesk.print.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.numbers.report.CoverageReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The report of a campaign on paper, and the reference campaign's published figures in it.
class CoverageReportPdfTest {
    private final CoverageReportPdf pdf = new CoverageReportPdf();

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void theReferenceCampaignIsOnePageWithTheKnownFigures(ReferenceCampaign campaign, Language language)
            throws IOException {
        CoverageReport report = CoverageReportFixture.report(campaign.register(), ReferenceCampaign.DAY);

        try (PDDocument document = Loader.loadPDF(pdf.render(report, language))) {
            picture(document, "coverage-report-" + campaign.picture(), language);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("COVID-19");
            for (String line : campaign == ReferenceCampaign.WHOLE
                    ? List.of("ТЭЦ-3 310 113 36", "ТЭЦ-3 365 136 37", "ТЭЦ-1 им. Б. Оразбаева 357 171 47")
                    : List.of("ТЭЦ-3 14 5 35", "ТЭЦ-3 19 6 31", "ТЭЦ-1 им. Б. Оразбаева 14 8 57")) {
                assertThat(text.lines()).anyMatch(printed -> printed.startsWith(line));
            }
            assertThat(text)
                    .contains(String.valueOf(campaign.total().total()))
                    .contains(String.valueOf(campaign.total().of(RevaccinationStatus.REVACCINATED)));
            assertThat(text).contains(Messages.of(language).get("paper.not-official"));
        }
    }

    @Test
    void theTwinsStoryInSentences() {
        CoverageReport report = CoverageReportFixture.report(ReferenceCampaign.TWIN.register(), ReferenceCampaign.DAY);

        assertThat(new CoverageReportText(Messages.of(Language.ENGLISH)).findings(report))
                .containsExactly(
                        "As of 25.02.2022, revaccinated: 39 of 93 (41.9%), more than a third.",
                        "The highest coverage is in ТЭЦ-1 им. Б. Оразбаева: 8 of 14 (57.1%), more than half.",
                        "In every other unit it is more than a third.",
                        "The lowest coverage is in ТЭЦ-3: 5 of 14 (35.7%), more than a third.");
        assertThat(new CoverageReportText(Messages.of(Language.RUSSIAN)).remaining(report))
                .containsExactly(
                        "Пора ревакцинировать: 18, из них просрочено: 4.",
                        "Сначала завершить курс: 4.",
                        "Сведений о прививках нет: 4.",
                        "Срок ещё не наступил: 20.",
                        "Не приглашать: медотвод 4, отказ 4.");
    }

    @Test
    void theReferenceStoryInSentences() {
        CoverageReport report = CoverageReportFixture.report(ReferenceCampaign.WHOLE.register(), ReferenceCampaign.DAY);

        assertThat(new CoverageReportText(Messages.of(Language.ENGLISH)).findings(report))
                .containsExactly(
                        "As of 25.02.2022, revaccinated: 953 of 2446 (39.0%), more than a third.",
                        "The highest coverage is in ТЭЦ-1 им. Б. Оразбаева: 171 of 357 (47.9%), almost half.",
                        "In every other unit it is more than a third.",
                        "The lowest coverage is in ТЭЦ-3: 113 of 310 (36.5%), more than a third.");
        assertThat(new CoverageReportText(Messages.of(Language.RUSSIAN)).remaining(report))
                .containsExactly(
                        "Пора ревакцинировать: 411, из них просрочено: 57.",
                        "Сначала завершить курс: 95.",
                        "Сведений о прививках нет: 55.",
                        "Срок ещё не наступил: 777.",
                        "Не приглашать: медотвод 97, отказ 58.");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyRegisterSaysThatNobodyIsThere(Language language) throws IOException {
        SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
        CoverageReport report = CoverageReportFixture.report(plant.register, LocalDate.of(2022, 2, 25));

        try (PDDocument document = Loader.loadPDF(pdf.render(report, language))) {
            picture(document, "coverage-report-0", language);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(Messages.of(language).get("report.nobody", "25.02.2022"));
        }
    }

    @Test
    void oneUnitIsNotComparedWithItself() {
        SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
        plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        CoverageReport report = CoverageReportFixture.report(plant.register, LocalDate.of(2022, 2, 25));

        List<String> findings = new CoverageReportText(Messages.of(Language.ENGLISH)).findings(report);
        assertThat(findings).containsExactly("As of 25.02.2022, revaccinated: 0 of 1 (0.0%), nobody.");
    }

    @Test
    void aUnitWithNobodyRevaccinatedIsNoFloor() {
        SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
        Worker done = plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        plant.dose(done, "qazvac", LocalDate.of(2021, 5, 1));
        plant.dose(done, "qazvac", LocalDate.of(2021, 5, 22));
        plant.dose(done, "qazvac", LocalDate.of(2022, 1, 20));
        plant.worker("Омаров", "Айдос", plant.hydro, plant.damSite);

        CoverageReport report = CoverageReportFixture.report(plant.register, LocalDate.of(2022, 2, 25));

        assertThat(new CoverageReportText(Messages.of(Language.ENGLISH)).findings(report))
                .containsExactly(
                        "As of 25.02.2022, revaccinated: 1 of 2 (50.0%), half.",
                        "The highest coverage is in ЖЭО-9: 1 of 1 (100.0%), everybody.",
                        "The lowest coverage is in Қарасай СЭС: 0 of 1 (0.0%), nobody.");
    }

    @Test
    void manySitesFlowOnToMorePages() throws IOException {
        CoverageReport report = CoverageReportFixture.manySites(90);

        try (PDDocument document = Loader.loadPDF(pdf.render(report, Language.KAZAKH))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int i = 0; i < 90; i++) {
                assertThat(text).contains("Ұзақ атаулы нысан № " + i);
            }
        }
    }

    private static void picture(PDDocument document, String name, Language language) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 90);
        Pictures.save(page, name + "_" + language.tag());
    }
}
