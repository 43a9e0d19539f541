package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.print.PaperReading.squeezed;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.print.campaign.CampaignFixture;
import org.dosedesk.print.campaign.CampaignPdf;
import org.dosedesk.print.charts.ChartsPdf;
import org.dosedesk.print.notice.NoticeFixture;
import org.dosedesk.print.notice.NoticePdf;
import org.dosedesk.print.recovery.RecoveryPdf;
import org.dosedesk.print.report.CoverageReportFixture;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.print.why.WhyPdf;
import org.dosedesk.print.worker.PersonFixture;
import org.dosedesk.print.worker.WorkerPdf;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoverySheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every paper of the program. A new paper is added to [#papers()].
class EveryPaperTest {
    private static final PersonFixture PEOPLE = new PersonFixture();

    /// @param disclaimer the key of the sentence that it is no official form
    /// @param language of that sentence
    record Paper(String name, Supplier<byte[]> pdf, String disclaimer, Language language) {
        @Override
        public String toString() {
            return name + " " + language;
        }
    }

    static Stream<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (Language language : Language.values()) {
            papers.add(new Paper(
                    "site list",
                    () -> new SiteListPdf().render(PaperFixture.sheet(60, language, true, false)),
                    "paper.not-official",
                    language));
            papers.add(new Paper(
                    "recovery code",
                    () -> new RecoveryPdf()
                            .render(new RecoverySheet(
                                    RecoveryCode.random(new SecureRandom()),
                                    "Мейіргер",
                                    LocalDate.of(2022, 2, 25),
                                    language.tag())),
                    "paper.not-official.sheet",
                    language));
            papers.add(new Paper(
                    "charts",
                    () -> new ChartsPdf().render(ChartsFixture.sheet(52, 9, true), language),
                    "paper.not-official.sheet",
                    language));
            papers.add(new Paper(
                    "coverage-report",
                    () -> new CoverageReportPdf().render(CoverageReportFixture.manySites(90), language),
                    "paper.not-official",
                    language));
            papers.add(new Paper(
                    "why",
                    () -> new WhyPdf().render(WhyFixture.sheet(40, true), language),
                    "paper.not-official.sheet",
                    language));
            papers.add(new Paper(
                    "rules",
                    () -> new RulesPdf().render(RulesFixture.sheet(language), language),
                    "paper.not-official.sheet",
                    language));
            for (CampaignPaperKind kind : CampaignPaperKind.values()) {
                papers.add(new Paper(
                        "campaign " + kind,
                        () -> new CampaignPdf().render(CampaignFixture.sheets(kind, 90, language), language),
                        kind == CampaignPaperKind.LETTER ? "paper.not-official.sheet" : "paper.not-official",
                        language));
            }
            for (PaperKind kind : PaperKind.values()) {
                papers.add(new Paper(
                        "worker " + kind,
                        () -> new WorkerPdf()
                                .render(PersonFixture.demo(PEOPLE.sheet(kind, language, PEOPLE.full(), PEOPLE.full()))),
                        "paper.not-official.sheet",
                        language));
            }
        }
        // Notices have Kazakh and Russian side by side.
        for (NoticeKind kind : NoticeKind.values()) {
            byte[] pdf = new NoticePdf().render(NoticeFixture.sheet(60, 11, NoticeFixture.SPREAD, true), kind);
            papers.add(new Paper("notice " + kind, () -> pdf, "notices.paper.not-official", Language.KAZAKH));
            papers.add(new Paper("notice " + kind, () -> pdf, "notices.paper.not-official", Language.RUSSIAN));
        }
        return papers.stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageSaysThatItIsNoOfficialFormAndWhichPageItIs(Paper paper) throws IOException {
        Messages messages = Messages.of(paper.language);
        String anyPage = squeezed(messages.get("paper.page", "#", "#"))
                .replace(".", "\\.")
                .replace("#", "\\d+");
        assertThat(PaperReading.texts(paper.pdf.get())).isNotEmpty().allSatisfy(page -> {
            assertThat(page).contains(squeezed(messages.get(paper.disclaimer)));
            assertThat(page).containsPattern(anyPage);
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageIsA4WithEmbeddedFontsAndNothingBeyondTheMargins(Paper paper) throws IOException {
        PaperReading.isSound(paper.pdf.get());
    }
}
